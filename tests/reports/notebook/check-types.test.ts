// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { checkNotebookTypes } from '../../../packages/reports/src/notebook/check-types.ts';
import { findCompiler } from '../../../packages/reports/src/notebook/find-compiler.ts';
import { parseNotebook } from '../../../packages/reports/src/notebook/parse-notebook.ts';
import { at, cell, file, head } from './cells.ts';

const scopeTypes = {
  count: "(verdict?: import('@eduplan/core').Verdict) => number",
  value: '(indicator: string, year: number) => string',
};
const check = async (body: string, front = head) =>
  checkNotebookTypes([parseNotebook(front + body, file)], { scopeTypes });
const wrong = (line: number, reason: string) => ({
  file,
  line,
  sentence: at(line, notebookMessages.typeError(reason)),
});

test('a notebook whose types agree is silent', async () => {
  const body = [
    '人口 ${count()} 与 ${value("a", 2024)}，${await Promise.resolve("字")}\n',
    cell('ts', '//| echo: true', 'const zh = language === "zh";', 'const all = [count("exact")];'),
    cell('sql', '--| label: by-place', '--| output: false', 'SELECT 1 AS n'),
    cell(
      'ts',
      'claim((zh) => [byPlace.length > all.length, zh ? "甲" : "a"]);',
      'const table = 1;',
      'table',
    ),
    cell('ts', 'const five = 5'),
    cell('ts', '(five).toFixed()'),
    cell('ts', 'for (const row of byPlace) console.log(row.n);'),
  ].join('\n');
  expect(await check(body)).toEqual({ problems: [], notice: null });
});

test.each([
  [
    cell('ts', '1;', 'count("exakt")'),
    6,
    `Argument of type '"exakt"' is not assignable to parameter of type 'Verdict | undefined'.`,
  ],
  [cell('ts', '', 'coumt()'), 6, "Cannot find name 'coumt'. Did you mean 'count'?"],
  ['一\n二 ${value("a")}', 5, 'Expected 2 arguments, but got 1.'],
  [
    ':::zh\n${new Map()}\n:::',
    5,
    "Argument of type 'Map<any, any>' is not assignable to parameter of type 'string | number | bigint | Promise<string | number | bigint>'.",
  ],
  [
    `${cell('sql', '--| label: by-place', '--| output: false', 'SELECT 1 AS n')}${cell('ts', 'byPlace.lenght')}`,
    10,
    "Property 'lenght' does not exist on type 'readonly Readonly<Record<string, SqlValue>>[]'. Did you mean 'length'?",
  ],
  [
    cell('ts', 'claim(true, { zh: "甲" })'),
    5,
    "Property 'en' is missing in type '{ zh: string; }' but required in type 'Sentence'.",
  ],
])(
  'a type that does not agree is named with the notebook’s line: %j',
  async (body, line, reason) => {
    expect((await check(body)).problems).toEqual([wrong(line, reason)]);
  },
);

test('parameters are known by their names', async () => {
  const front = '---\ntitle: {zh: "${params.plaec}", en: b}\nparameters: {place: counties}\n---\n';
  const { problems } = await check('${params.place}', front);
  expect(problems).toEqual([
    wrong(
      2,
      "Property 'plaec' does not exist on type '{ readonly place: string; }'. Did you mean 'place'?",
    ),
  ]);
});

test('each of several notebooks is named, in the order of lines', async () => {
  const notebooks = ['a.md', 'b.md'].map((name) =>
    parseNotebook(`${head}${cell('ts', 'nothing', '', 'nothing2')}`, name),
  );
  const { problems } = await checkNotebookTypes(notebooks, { scopeTypes: {} });
  expect(problems.map((problem) => [problem.file, problem.line])).toEqual([
    ['a.md', 5],
    ['a.md', 7],
    ['b.md', 5],
    ['b.md', 7],
  ]);
});

test('without TypeScript nothing is checked, and it says so', async () => {
  const nowhere = pathToFileURL(join('/', 'nowhere', 'a.js')).href;
  expect(findCompiler([nowhere])).toBeNull();
  const notebook = parseNotebook(`${head}${cell('ts', 'nothing')}`, file);
  expect(await checkNotebookTypes([notebook], { scopeTypes, compiler: null })).toEqual({
    problems: [],
    notice: notebookMessages.typesUnchecked(),
  });
});

test('a scope whose type is not there is refused', async () => {
  const check = checkNotebookTypes([], { scopeTypes: { trend: "import('/nowhere/a.ts').Trend" } });
  await expect(check).rejects.toThrow(
    new SourceError(
      notebookMessages.compilerFailed(
        "Cannot find module '/nowhere/a.ts' or its corresponding type declarations.",
      ),
    ),
  );
});
