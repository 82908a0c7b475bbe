import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printableText } from '../../../../packages/reports/src/formats/docx/printable-text.ts';

test('what XML cannot hold is left out, and all else stays', () => {
  expect(printableText('a\u0000\u001B\uD800b\uFFFE\n𠮷')).toBe('ab\n𠮷');
});

test('a change of direction ends where the text ends', () => {
  expect(printableText('\u202Eab')).toBe('\u2068\u202Eab\u202C\u2069');
  expect(printableText('a\u2069\u2069b')).toBe('\u2068ab\u2069');
  expect(printableText('\u2067\u202Aa\u2069')).toBe('\u2068\u2067\u202Aa\u202C\u2069\u2069');
});

test('whatever is opened is closed, in any text', () => {
  const marks = fc.constantFrom('a', '\u202A', '\u202E', '\u202C', '\u2066', '\u2068', '\u2069');
  fc.assert(
    fc.property(fc.array(marks), (characters) => {
      const open: string[] = [];
      for (const one of printableText(characters.join(''))) {
        if ('\u202A\u202E'.includes(one)) open.push('\u202C');
        if ('\u2066\u2068'.includes(one)) open.push('\u2069');
        if ('\u202C\u2069'.includes(one)) expect(open.pop()).toBe(one);
      }
      expect(open).toEqual([]);
    }),
  );
});
