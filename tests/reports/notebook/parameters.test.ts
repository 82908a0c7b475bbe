// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the inline expressions of a notebook
import { SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { pageSuffix, parameterSets } from '../../../packages/reports/src/notebook/parameters.ts';
import { parseNotebook } from '../../../packages/reports/src/notebook/parse-notebook.ts';
import { runNotebook } from '../../../packages/reports/src/notebook/run-notebook.ts';
import { at, cell, failed, failure, file } from './cells.ts';

const parse = (
  parameters: string,
  body = '',
  title = "{zh: '${params.place}年报', en: 'Report'}",
) => parseNotebook(`---\ntitle: ${title}\nparameters: ${parameters}\n---\n${body}`, file);
const place = '{place: ["450202", "450203"]}';

test('cells, prose and title know the values of the page', async () => {
  const notebook = parse(place, `本页 \${params.place}\n\n${cell('ts', 'params.place')}`);
  const document = await runNotebook(notebook, { language: 'zh', parameters: { place: '450203' } });
  expect(document.title).toBe('450203年报');
  expect(document.blocks.at(-1)).toEqual({ kind: 'text', text: '450203' });
  expect(JSON.stringify(document.blocks[0])).toContain('450203');
  expect(notebook.title.zh).toBe('${params.place}年报');
});

test('a title may call what the scope has, in its own language only', async () => {
  const notebook = parse(place, '', "{zh: '${zhOnly(`}`)}与${1}', en: '${name({a: 1})}: report'}");
  const parameters = { place: '450202' };
  const scope = { name: ({ a }: { a: number }) => `n${a}` };
  const english = await runNotebook(notebook, { language: 'en', parameters, scope });
  expect(english.title).toBe('n1: report');
  expect(await failure(runNotebook(notebook, { language: 'zh', parameters, scope }))).toEqual(
    failed(2, {
      zh: 'ReferenceError: zhOnly is not defined',
      en: 'ReferenceError: zhOnly is not defined',
    }),
  );
});

test('every value of every parameter makes a page', () => {
  const { parameters } = parse('{place: counties, year: ["2024", "2025"]}');
  const sets = parameterSets(parameters, { counties: ['a', 'b'] });
  expect(sets.map(pageSuffix)).toEqual(['-a-2024', '-a-2025', '-b-2024', '-b-2025']);
  expect(
    parameterSets(parseNotebook('---\ntitle: {zh: 甲, en: A}\n---\n', file).parameters),
  ).toEqual([{}]);
});

test('a list that is not there, or holds what no file is called, is refused', () => {
  const { parameters } = parse('{place: counties}');
  expect(() => parameterSets(parameters, { cities: [] })).toThrow(
    new SourceError(notebookMessages.unknownList('place', 'counties', ['cities'])),
  );
  expect(() => parameterSets(parameters, { counties: ['../x'] })).toThrow(
    new SourceError(notebookMessages.parameterValue('place', '../x')),
  );
});

test.each([
  ['[a]', notebookMessages.parametersNotNamed()],
  ['place', notebookMessages.parametersNotNamed()],
  ['{Place: [a]}', notebookMessages.parameterName('Place')],
  ['{place: []}', notebookMessages.parameterValues('place', '')],
  ['{place: 5}', notebookMessages.parameterValues('place', '5')],
  ['{place: [450202]}', notebookMessages.parameterValue('place', '450202')],
  ['{place: ["../a"]}', notebookMessages.parameterValue('place', '../a')],
  ['{place: ["a", "a"]}', notebookMessages.parameterTwice('place', 'a')],
])('parameters that are wrong are named with their line: %s', async (given, said) => {
  expect(await failure(Promise.resolve().then(() => parse(given)))).toEqual(at(3, said));
});

test('values that the notebook does not ask for, or lacks, are refused', async () => {
  const runWith = (parameters: Record<string, string>) =>
    failure(runNotebook(parse(place), { language: 'zh', parameters }));
  expect(await runWith({})).toEqual(at(3, notebookMessages.parameterMissing('place')));
  expect(await runWith({ place: 'a', year: 'b' })).toEqual(
    at(3, notebookMessages.parameterUnknown('year', ['place'])),
  );
});

test('an expression in a title that does not compile is named with its line', async () => {
  const title = "\n  zh: 甲\n  en: 'B ${f(} c'";
  const found = await failure(Promise.resolve().then(() => parse(place, '', title)));
  expect(found?.en).toMatch(
    /^notebooks\/a\.md, line 4: The inline expression \$\{f\(\} c\} does not compile/u,
  );
});
