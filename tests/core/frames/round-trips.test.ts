import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  exact,
  type ResultRow,
  readCsv,
  resultColumns,
  toArquero,
  toArrow,
  toCsv,
  toDanfo,
  toRows,
  writeParquet,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { fromArrow } from 'arquero';
import { afterAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../../pipelines/refusal.ts';
import { withConnection } from '../with-store.ts';
import { hostileText, someResults } from './some-results.ts';

const result = await someResults();
const hostile = await someResults({ hostile: true });
const coverage = {
  reporting: ['450202'],
  absent: ['450203', '450204'],
  schools: { reporting: 1, expected: 3, absent: ['甲', '乙'] },
};
const uncertainty = { of: exact(20), low: exact('0.69'), high: exact('0.97'), small: true };
const breaks = [{ since: 2016, reason: { zh: '撤县设区', en: 'a county became a district' } }];
/** The first value simulated, covered, of few things and across a break, the others neither. */
const marked = {
  ...result,
  values: result.values.map((value, index) =>
    index === 0 ? { ...value, simulated: true, coverage, uncertainty, breaks } : value,
  ),
};
const both = [result, hostile, marked];
const folder = await mkdtemp(join(tmpdir(), 'eduplan-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row }));

async function readParquet(path: string): Promise<object[]> {
  return withConnection(async (connection) => {
    const found = await connection.runAndReadAll('SELECT * FROM read_parquet($1)', [path]);
    return found.getRowObjectsJS();
  });
}

describe('a table of results read back is its rows', () => {
  test.each(both)('Arquero', async (results) => {
    const table = await toArquero(results);
    expect(plain(table.objects())).toEqual(toRows(results));
    expect(table.columnNames()).toEqual(Object.keys(toRows(results)[0] ?? {}));
  });

  test.each(both)('Arrow', async (results) => {
    const table = fromArrow(await toArrow(results, { language: 'en' }));
    expect(plain(table.objects())).toEqual(toRows(results, { language: 'en' }));
  });

  test.each(both)('Parquet', async (results) => {
    const path = join(folder, "it's 表.parquet");
    await writeParquet(results, path, { language: 'en' });
    expect(await readParquet(path)).toEqual(toRows(results, { language: 'en' }));
  });

  test.each([result, marked])('CSV, where null is an empty cell', (results) => {
    const [header, ...records] = readCsv(toCsv(results), 'values.csv');
    const names = header?.cells ?? [];
    const read = records.map(({ cells }) =>
      Object.fromEntries(names.map((name, index) => [name, cells[index]])),
    );
    const texts = (row: ResultRow) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]));
    expect(read).toEqual(toRows(results).map(texts));
  });
});

test('CSV defuses a text that a spreadsheet would run', () => {
  const [, record] = readCsv(
    toCsv(hostile.values.filter(({ place }) => place === hostileText)),
    '',
  );
  expect(record?.cells[2]).toBe(`'${hostileText}`);
});

test('no values give tables of the fixed columns without rows', async () => {
  const columns = [...resultColumns];
  expect((await toArquero([])).columnNames()).toEqual(columns);
  expect(fromArrow(await toArrow([])).columnNames()).toEqual(columns);
  const path = join(folder, 'none.parquet');
  await writeParquet([], path);
  expect(await readParquet(path)).toEqual([]);
});

test('the same values give the same bytes', async () => {
  const [again] = await Promise.all([someResults()]);
  expect(Buffer.from(await toArrow(again)).equals(await toArrow(result))).toBe(true);
  const many = Array.from({ length: 500 }, () => result.values).flat();
  const paths = [join(folder, 'a.parquet'), join(folder, 'b.parquet')];
  for (const path of paths) await writeParquet(many, path);
  const [a, b] = await Promise.all(paths.map((path) => readFile(path)));
  expect(a?.length).toBeGreaterThan(1000);
  expect(a?.equals(b ?? Buffer.from(''))).toBe(true);
});

test('Parquet that cannot be written says where and why', async () => {
  const path = join(folder, 'none', 'x.parquet');
  const reason = `IO Error: Cannot open file "${path}": No such file or directory`;
  expect(await refusalOf(() => writeParquet(result, path))).toEqual(
    framesMessages.unwritable(path, reason),
  );
});

const danfo = await import('danfojs-node').catch(() => null);
if (!danfo) console.warn('danfojs-node is not installed: the test of toDanfo is skipped');

describe.skipIf(!danfo)('danfo', () => {
  test.each(both)('a data frame read back is its rows, with every digit', async (results) => {
    const frame = await toDanfo(results);
    expect(danfo?.toJSON(frame)).toEqual(toRows(results));
  });

  test('no values give no rows', async () => {
    expect((await toDanfo([])).shape[0]).toBe(0);
  });
});

test('without danfo, toDanfo says how to install it', async () => {
  const core = join(import.meta.dirname, '../../../packages/core');
  const copy = join(folder, 'core');
  await cp(join(core, 'src'), join(copy, 'src'), { recursive: true });
  await writeFile(join(copy, 'package.json'), '{"type":"module"}');
  await mkdir(join(copy, 'node_modules'));
  for (const name of await readdir(join(core, 'node_modules')))
    if (name !== 'danfojs-node' && !name.startsWith('.'))
      await symlink(join(core, 'node_modules', name), join(copy, 'node_modules', name));
  const script = `import('./src/index.ts').then(({ toDanfo }) => toDanfo([])).catch((error) =>
    console.log(error.name, JSON.stringify(error.sentence)))`;
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', tsx, '--eval', script],
    { cwd: copy },
  );
  expect(stdout).toBe(`SourceError ${JSON.stringify(framesMessages.danfoAbsent())}\n`);
});
