// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import { SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failIn } from '../../../packages/reports/src/notebook/fail.ts';
import { rowsName } from '../../../packages/reports/src/notebook/rows-name.ts';
import { parseTemplate } from '../../../packages/reports/src/notebook/template.ts';
import { at, file } from './cells.ts';

const parse = (text: string) => parseTemplate(text, 2, failIn(file));

test('a template put together again is the text that it was read from', () => {
  const plain = fc.string().filter((text) => !text.includes('${') && !text.endsWith('$'));
  const value = fc.constantFrom('a', ' b ', '{ c: 1 }.c', '`}`', '`${d}`', 'f({})');
  fc.assert(
    fc.property(plain, fc.array(fc.tuple(value, plain)), (first, rest) => {
      const text = first + rest.map(([expression, after]) => `\${${expression}}${after}`).join('');
      const template = parse(text);
      const expressions = template.flatMap((part) => (typeof part === 'string' ? [] : part.value));
      expect(expressions).toEqual(rest.map(([expression]) => expression));
      const again = template.map((part) => (typeof part === 'string' ? part : `\${${part.value}}`));
      expect(again.join('')).toBe(text);
    }),
  );
});

test('an expression that is empty or never ends is refused with its line', () => {
  expect(() => parse('甲${}')).toThrow(
    new SourceError(at(2, notebookMessages.invalidExpression('}', 'empty'))),
  );
  expect(() => parse('甲${a')).toThrow(
    new SourceError(at(2, notebookMessages.invalidExpression('a', '}'))),
  );
});

test.each([
  ['a', 'a'],
  ['schools-by-county', 'schoolsByCounty'],
  ['a-1', 'a1'],
  ['a--b-', 'aB'],
])('the rows of %s are called %s', (label, name) => {
  expect(rowsName(label)).toBe(name);
});
