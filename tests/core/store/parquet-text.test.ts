import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readParquetText } from '../../../packages/core/src/store/parquet-text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eduplan-parquet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(select: string): Promise<string> {
  const path = join(folder, 'table.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

const rows = "VALUES ('城中区', 12, 95.0, DATE '2024-09-01', true), (NULL, NULL, NULL, NULL, NULL)";

test('a Parquet file is read as text, with the types of its columns; null stays null', async () => {
  const path = await fileOf(`SELECT * FROM (${rows}) AS t(县区, 人数, 比例, 日期, 合格)`);
  expect(await readParquetText(path)).toEqual({
    columns: [
      { name: '县区', type: 'VARCHAR' },
      { name: '人数', type: 'INTEGER' },
      { name: '比例', type: 'DECIMAL(3,1)' },
      { name: '日期', type: 'DATE' },
      { name: '合格', type: 'BOOLEAN' },
    ],
    rows: [
      ['城中区', '12', '95.0', '2024-09-01', 'true'],
      [null, null, null, null, null],
    ],
  });
});

test('its size is told before its rows are read, and what refuses it is passed on', async () => {
  const path = await fileOf('SELECT range AS a, range AS b FROM range(1000)');
  const refusal = new Error('too large');
  const reading = readParquetText(path, (height, width) => {
    expect([height, width]).toEqual([1000, 2]);
    throw refusal;
  });
  await expect(reading).rejects.toBe(refusal);
});

test('a damaged file is the error of DuckDB', async () => {
  const path = join(folder, 'broken.parquet');
  await writeFile(path, 'PAR1, and no more');
  await expect(readParquetText(path)).rejects.toThrow(/parquet/i);
});
