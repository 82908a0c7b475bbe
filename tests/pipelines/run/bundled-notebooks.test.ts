import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, openStore, type Store } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { bundledNotebooks, type NotebookData, notebookScope } from '@eduplan/pipelines';
import {
  type ParameterValues,
  parameterSets,
  parseNotebook,
  type ReportDocument,
  runNotebook,
  type SqlSource,
  type TableBlock,
} from '@eduplan/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestPath } from '../../../packages/pipelines/src/ingest/deliver/ingest-path.ts';
import { gatherReturns } from '../../../packages/pipelines/src/run/gather-returns.ts';
import { openSqlSource } from '../../../packages/pipelines/src/run/sql-source.ts';
import { refusalOf } from '../refusal.ts';
import { places } from '../registers.ts';
import { smallReturns } from '../small-returns.ts';

const review = 'liuzhou-2023-2025.md';
const languages: readonly Language[] = ['zh', 'en'];
let data: NotebookData;
let store: Store;
let sql: SqlSource;

beforeAll(async () => {
  store = await openStore();
  await ingestPath(store, await smallReturns(), places);
  data = await gatherReturns({ store, places });
  sql = openSqlSource(store);
}, 240_000);

afterAll(() => store.close());

const read = (file: string) => readFile(join(bundledNotebooks, file), 'utf8');

async function documentOf(
  file: string,
  language: Language,
  parameters: ParameterValues = {},
  from = data,
): Promise<ReportDocument> {
  const scope = notebookScope(from, language, parameters);
  return runNotebook(parseNotebook(await read(file), file), {
    ...{ scope: { ...scope }, language, parameters, sql },
    simulatedText: scope.simulatedText,
  });
}

// The plan's own name of a programme, which has no other.
const hasHan = (text: string) => /\p{Script=Han}/u.test(text.replaceAll('名师入柳', ''));
const tablesOf = ({ blocks }: ReportDocument): TableBlock[] =>
  blocks.filter((block) => block.kind === 'table');
const clausesIn = ({ columns, rows }: TableBlock) =>
  columns[0]?.key === 'clause' ? rows.map((row) => row.clause) : [];
const textsOf = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.text : []));

test('every bundled notebook can be read, and names what its pages are made for', async () => {
  const files = (await readdir(bundledNotebooks)).filter((file) => file.endsWith('.md'));
  const counties = places.counties('450200', 2025).map(({ code }) => code);
  const pages = new Map<string, number>();
  for (const file of files) {
    const { parameters } = parseNotebook(await read(file), file);
    pages.set(file, parameterSets(parameters, { counties }).length);
  }
  expect(pages.get('county.md')).toBe(10);
  expect(pages.get('annual.md')).toBe(3);
  expect(pages.get(review)).toBe(1);
});

test.each(languages)(
  'the review in %s shows every clause of the plan, theme by theme',
  async (language) => {
    const { plan } = data;
    const document = await documentOf(review, language);
    const tables = tablesOf(document)
      .map(clausesIn)
      .filter((names) => names.length > 0);
    const names = plan.clauses.map(({ name }) => name[language]);
    // The 137 entries of the plan's list are 137 clauses; 13 more are parts or other readings of them.
    expect(names).toHaveLength(137 + 13);
    const themes = tables.filter((table) => table.length < names.length);
    expect(themes.flat().sort()).toEqual([...names].sort());
    expect(themes).toHaveLength(Object.keys(plan.themes ?? {}).length);
    const whole = tables.filter((table) => table.length === names.length);
    expect(whole).toEqual([names]);
    const board = document.blocks.find((block) => block.kind === 'chart');
    expect(board?.table.rows.map((row) => row.clause)).toEqual(names);
  },
  60_000,
);

test.each(languages)(
  'the page of a county in %s leaves no clause out',
  async (language) => {
    const names = data.plan.clauses.map(({ name }) => name[language]);
    const document = await documentOf('county.md', language, { place: '450226' });
    expect(document.title).toContain(places.get('450226').name[language]);
    const shown = tablesOf(document).flatMap(clausesIn);
    expect([...shown].sort()).toEqual([...names].sort());
  },
  60_000,
);

test('the annual report lists each clause once by how it stands', async () => {
  const document = await documentOf('annual.md', 'zh', { year: '2024' });
  expect(document.title).toContain('2024');
  const lists = tablesOf(document).filter(({ columns }) =>
    columns.some(({ key }) => key === 'target'),
  );
  const shown = lists.flatMap(clausesIn);
  expect([...shown].sort()).toEqual(data.plan.clauses.map(({ name }) => name.zh).sort());
  const years = tablesOf(document).flatMap(({ rows }) => rows.map((row) => row.year ?? null));
  expect(years.filter((year) => year !== null && Number(year) > 2024)).toEqual([]);
}, 60_000);

test('pages of returns are in one language and call themselves reports', async () => {
  for (const file of [review, 'annual.md', 'county.md'])
    for (const [index, words] of [/本页/u, /\bthis page\b/iu].entries()) {
      const language = languages[index] ?? 'zh';
      const parameters: ParameterValues =
        file === review ? {} : file === 'annual.md' ? { year: '2023' } : { place: '450202' };
      const document = await documentOf(file, language, parameters);
      const texts = textsOf(document);
      expect(texts.length).toBeGreaterThan(5);
      expect(JSON.stringify(document.blocks.filter(({ kind }) => kind === 'prose'))).not.toMatch(
        words,
      );
      if (language === 'en') expect(texts.filter(hasHan)).toEqual([]);
    }
}, 120_000);

test('a sentence that is no longer true fails the build, naming the line that states it', async () => {
  const wrong = (place: string, id: string) => place === '450202' && id === 'coed-social-workers';
  const result: NotebookData['result'] = {
    ...data.result,
    at: (indicator, place, year, variant) => {
      const value = data.result.at(indicator, place, year, variant);
      return value?.value && wrong(place, indicator.id)
        ? { ...value, value: value.value.add(1) }
        : value;
    },
  };
  const lines = (await read(review)).split('\n');
  const stated = lines.findIndex((line) => line.startsWith("claim(addsUp('coed-social-workers')"));
  const sentence = lines.slice(stated).find((line) => line.startsWith('  zh: ')) ?? '';
  const { zh } = await refusalOf(() => documentOf(review, 'zh', {}, { ...data, result }));
  const said = notebookMessages.claimBroken(sentence.slice("  zh: '".length, -"',".length));
  expect(zh).toContain(`${review} 第 ${stated + 1} 行`);
  expect(zh).toContain(said.zh);
}, 60_000);
