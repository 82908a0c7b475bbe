// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { parseNotebook } from '../../../packages/reports/src/notebook/parse-notebook.ts';

const head = '---\ntitle: {zh: 年报, en: Yearly report}\n---\n';
const file = 'notebooks/a.md';
const parse = (body: string) => parseNotebook(head + body, file);
const at = (line: number, said: { zh: string; en: string }) =>
  notebookMessages.at(file, line, said).zh;

test('a notebook is its title, its prose by language and its cells, with their own lines', () => {
  const { title, parts } = parse('共用\n\n:::zh\n中文\n:::\n\n```ts\n//| echo: true\n1\n```\n');
  expect(title).toEqual({ zh: '年报', en: 'Yearly report' });
  expect(parts.map((part) => (part.kind === 'cell' ? part.line : part.language))).toEqual([
    null,
    'zh',
    11,
  ]);
});

test('option lines give label, echo and a caption in both languages', () => {
  const source =
    '//| label: fig-x\n//| caption.zh: 图：巩固率\n//| caption.en: Rate: yes\n//| echo: true\nf()';
  const [cell] = parse(`\`\`\`ts\n${source}\n\`\`\``).parts;
  expect(cell).toEqual({
    kind: 'cell',
    syntax: 'ts',
    line: 5,
    source,
    shown: 'f()',
    options: { echo: true, label: 'fig-x', caption: { zh: '图：巩固率', en: 'Rate: yes' } },
  });
});

test('an inline expression may hold braces, Markdown signs and line ends', () => {
  const [prose] = parse('> 甲 ${f({ a: 1 }) *\n> g(`}`) * 2} 乙 `${code}` \\${text}').parts;
  const text = JSON.stringify(prose);
  expect(text).toContain(JSON.stringify('f({ a: 1 }) *\ng(`}`) * 2'));
  expect(text.match(/"inlineExpression"/g)).toHaveLength(1);
  expect(text).toContain('"value":"${code}"');
});

test('a colon in a sentence is not a directive, and Windows line ends read alike', () => {
  expect(JSON.stringify(parse('备注:note 与 16.19:1').parts)).toContain('备注:note 与 16.19:1');
  expect(parseNotebook(`\uFEFF${head}一\n`.replaceAll('\n', '\r\n'), file).parts).toHaveLength(1);
});

test.each([
  ['没有文首', 1, notebookMessages.noFrontMatter()],
  ['---\ntitle: {zh: 年报}\n---\n', 1, notebookMessages.titleIncomplete()],
  [
    '---\ntitle: {zh: a, en: b}\nauthor: x\n---\n',
    3,
    notebookMessages.unknownKey('author', ['title', 'data', 'parameters']),
  ],
])('front matter that is wrong is named with its line: %j', (text, line, said) => {
  expect(() => parseNotebook(text, file)).toThrow(at(line, said));
});

test('YAML that does not parse is named with its line', () => {
  const wrong = '---\ntitle:\n  zh: 甲\n   en: b\n---\n';
  expect(() => parseNotebook(wrong, file)).toThrow(/notebooks\/a\.md 第 [34] 行：无法读取文首信息/);
});

test.each([
  ['\n:::zh\n忘了结束\n', 5, notebookMessages.notClosed(':::zh')],
  ['```ts\n1\n', 4, notebookMessages.notClosed('```')],
  [':::fr\nx\n:::', 4, notebookMessages.unknownBlock(':::fr')],
  ['::: zh\nx\n:::', 4, notebookMessages.unknownBlock('::: zh')],
  [':::zh\n```ts\n1\n```\n:::', 5, notebookMessages.nestedCell()],
  ['- ```ts\n  1\n  ```', 4, notebookMessages.nestedCell()],
  ['# 标题', 4, notebookMessages.titleInBody()],
  ['一\n\n<b>粗</b>', 6, notebookMessages.notRendered('HTML')],
  ['![图](a.png)', 4, notebookMessages.notRendered('image')],
  [
    '```ts\n//| colour: red\n1\n```',
    5,
    notebookMessages.unknownKey('colour', ['echo', 'label', 'caption.zh', 'caption.en']),
  ],
  ['```ts\n//| caption.zh: 图\n1\n```', 5, notebookMessages.captionIncomplete()],
  ['```ts\n//| label: Fig 1\n1\n```', 5, notebookMessages.invalidLabel('Fig 1')],
  [
    '```ts\n//| label: a\n1\n```\n\n```ts\n//| label: a\n1\n```',
    10,
    notebookMessages.repeatedLabel('a', 5),
  ],
])('what would leave a hole is refused with its line: %j', (body, line, said) => {
  expect(() => parse(body)).toThrow(at(line, said));
});

test('an inline expression that never ends is refused with its line', () => {
  expect(() => parse('一\n二 ${f(} 三')).toThrow(/^notebooks\/a\.md 第 5 行：行内表达式/);
});
