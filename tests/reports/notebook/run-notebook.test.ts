// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import type { Language } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { parseNotebook } from '../../../packages/reports/src/notebook/parse-notebook.ts';
import { runNotebook } from '../../../packages/reports/src/notebook/run-notebook.ts';

const head = '---\ntitle: {zh: 年报, en: Yearly report}\n---\n';
const file = 'notebooks/a.md';
const cell = (code: string) => `\`\`\`ts\n${code}\n\`\`\`\n`;
const run = (body: string, scope = {}, language: Language = 'zh') =>
  runNotebook(parseNotebook(head + body, file), { scope, language });
const texts = async (body: string, scope = {}, language: Language = 'zh') =>
  (await run(body, scope, language)).blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text] : [],
  );
const at = (line: number, said: { zh: string; en: string }) =>
  notebookMessages.at(file, line, notebookMessages.failed(said)).zh;

test('later cells see the names of earlier ones, and await works at the top', async () => {
  const body =
    cell('const a: number = await later(2);\nfunction twice(x: number) { return x * 2 }') +
    cell('let b = twice(a);\nb += 1;\nString(b)');
  expect(await texts(body, { later: async (x: number) => x })).toEqual(['5']);
});

test('the value of the last expression statement is the output, and only that', async () => {
  expect(await texts(cell("'一';\n'二'; // 末"))).toEqual(['二']);
  expect(await texts(cell("'一';\nconst x = 1"))).toEqual([]);
  expect(await texts(cell("['甲', 7, ['乙'], undefined]"))).toEqual(['甲', '7', '乙']);
  expect(await texts(cell("(\n  '括' +\n  '号'\n)"))).toEqual(['括号']);
});

test('inline expressions run at their place in the order', async () => {
  const body = `${cell('let n = 1')}\n甲 \${n}\n\n${cell('n = 2; undefined')}\n乙 \${n} 与 \${text}`;
  const shown = JSON.stringify((await run(body, { text: '91.6%' })).blocks);
  expect(shown).toMatch(/甲 .*"1".*乙 .*"2".*"91\.6%"/);
});

test('prose of the other language is neither shown nor run', async () => {
  const body = ':::zh\n中文 ${zhOnly}\n:::\n\n:::en\nEnglish ${enOnly}\n:::\n';
  const shown = JSON.stringify((await run(body, { enOnly: 'x' }, 'en')).blocks);
  expect(shown).toContain('English');
  expect(shown).not.toContain('中文');
});

test('a cell may take a name that the scope has', async () => {
  expect(await texts(cell("const table = '自';\ntable"))).toEqual(['自']);
});

test('echo shows the source without its option lines', async () => {
  const { blocks } = await run(cell('//| echo: true\nconst a = 1'));
  expect(blocks).toEqual([{ kind: 'code', source: 'const a = 1' }]);
});

test('a label and a caption go to the one table of their cell, in the page language', async () => {
  const made = "table({caption: 'c', columns: [{key: 'n', label: '人'}], rows: [{n: '5'}]})";
  const options = '//| label: t\n//| caption.zh: 甲\n//| caption.en: A\n';
  const { blocks } = await run(cell(options + made), {}, 'en');
  expect(blocks).toMatchObject([{ kind: 'table', label: 't', caption: 'A', rows: [{ n: '5' }] }]);
  await expect(run(cell(`${options}'文字'`))).rejects.toThrow(
    at(8, notebookMessages.nothingToCaption(0)),
  );
  await expect(run(cell(`${options}const x = 1`))).rejects.toThrow(
    at(5, notebookMessages.nothingToCaption(0)),
  );
});

test.each([
  [
    '一\n\n```ts\nconst a = 1;\n\nmissingName.x\n```',
    9,
    'ReferenceError: missingName is not defined',
  ],
  [
    '```ts\nfunction f() {\n  throw new TypeError("坏");\n}\n```\n\n```ts\nf()\n```',
    6,
    'TypeError: 坏',
  ],
  ['一\n二 ${nothing}', 5, 'ReferenceError: nothing is not defined'],
  ['```ts\nawait Promise.reject("字")\n```', 5, '字'],
])('a failing cell is named with the notebook’s own line: %j', async (body, line, reason) => {
  await expect(run(body)).rejects.toThrow(at(line, { zh: reason, en: reason }));
});

test('a value that cannot be shown names the line of its expression', async () => {
  const two = (last: string) => run(cell(`const a = 1;\n${last}`));
  await expect(two('new Map()')).rejects.toThrow(at(6, notebookMessages.notShowable('Map')));
  await expect(two('null')).rejects.toThrow(at(6, notebookMessages.notShowable('null')));
  await expect(two('0.1 + 0.2')).rejects.toThrow(at(6, notebookMessages.notPrintedYet(0.1 + 0.2)));
  await expect(run('甲 ${null}')).rejects.toThrow(
    at(4, notebookMessages.notInline('null', 'null')),
  );
});

test('code that does not compile names its line', async () => {
  const wrong = (line: number) => new RegExp(`^notebooks/a\\.md 第 ${line} 行：代码无法编译`);
  await expect(run(cell('const a = 1;\nconst b = ;'))).rejects.toThrow(wrong(6));
  await expect(run(cell('const a = 1') + cell('const a = 2'))).rejects.toThrow(wrong(8));
  await expect(run(cell('enum A { x }'))).rejects.toThrow(wrong(5));
});

test('a table that lacks a cell fails where the table is made', async () => {
  const made =
    "const t =\n  table({caption: 'c', columns: [{key: 'n', label: '人'}], rows: [{}]});";
  await expect(run(cell(made))).rejects.toThrow(at(6, notebookMessages.cellMissing(1, 'n')));
});
