import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from '../../../../packages/reports/src/formats/docx/prose-references.ts';
import {
  escapeMarkdown,
  escapeStart,
} from '../../../../packages/reports/src/formats/ipynb/escape-markdown.ts';
import { parseMarkdown } from '../../../../packages/reports/src/notebook/parse-markdown.ts';
import { badNames } from '../docx/reports.ts';

const parse = (markdown: string) =>
  parseMarkdown(markdown, (_line, said) => {
    throw new Error(said.en);
  });

type Nodes = Parameters<typeof markdownText>[0];

const kinds = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kinds) : []),
];

/** What a reader of Markdown sees: its text, and the only HTML that may be in it. */
function shown(text: string) {
  const root = parse(`${escapeStart(escapeMarkdown(text))}\n`);
  const html = JSON.stringify(root).match(/"type":"html","value":"[^"]*"/gu) ?? [];
  return { text: markdownText(root), kinds: new Set(kinds(root)), html: new Set(html) };
}

const allowed = new Set(['root', 'paragraph', 'text', 'html', 'link']);

function expectPlain(text: string): void {
  const seen = shown(text);
  for (const kind of seen.kinds) expect(allowed, kind).toContain(kind);
  for (const html of seen.html) expect(html).toMatch(/"<\/?span>"$/u);
}

test('a text comes out as it went in, whatever it looks like', () => {
  for (const text of [
    '1. a',
    '# a',
    '- a',
    '> a',
    '***',
    '---',
    '~~~',
    '| a | b |',
    'a_b_c',
    '[x]: y',
    '<b>',
    '&amp;',
    '`c`',
    '![x](y)',
    '    a',
    ...badNames,
  ])
    expectPlain(text);
  expect(shown('1. *a* [b](c) <i>&amp; `d`').text).toBe('1. *a* [b](c) <i>&amp; `d`');
  expect(shown('$a$ \\(b\\)').text).toBe('$a$ \\(b\\)');
});

test('no formula and no address is left in the source', () => {
  const source = escapeMarkdown('$a$ \\(b\\) \\[c\\] https://a.example www.b.example x@c.example');
  expect(source).not.toMatch(/\$|\\\(|\\\\|:\/\/|www\.|@/u);
});

test('any text is plain, and nothing of it is lost', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '*',
      '_',
      '`',
      '#',
      '- ',
      '1.',
      '<a>',
      '[x]',
      '(y)',
      '\n',
      ' ',
      '$',
      '\\',
      '|',
      '~',
      '&',
      '!',
      ':',
      '=',
      '中',
      'a',
      '@',
      '://',
      '\t',
      '>',
      '+ ',
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expectPlain(text);
      const letters = (of: string) => of.replaceAll(/[\s\p{Cc}]/gu, '');
      expect(letters(shown(text).text)).toBe(letters(text));
    }),
    { numRuns: 2000 },
  );
});
