import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { datasets, fromCsv, openStore, pupils } from '@eduplan/core';
import { afterAll, expect, test } from 'vitest';
import { checkedSql } from '../../../packages/core/src/store/check-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'eduplan-order-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
  'rows of %s are staged in the order of their file, which gives them their numbers',
  async (_, dataset) => {
    const file = join(folder, 'empty.csv');
    writeFileSync(file, `${dataset.fields.map(({ name }) => name).join(',')}\n`);
    const columns = dataset.fields.map((__, at) => `'column${at}': 'VARCHAR'`).join(', ');
    const texts = dataset.fields.map(({ column }, at) => `column${at} AS "${column}"`).join(', ');
    const source = `SELECT ${texts} FROM read_csv('${file}', auto_detect = false, header = true, columns = {${columns}})`;
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const explained = await connection.runAndReadAll(
      `EXPLAIN CREATE TEMP TABLE staged AS ${checkedSql(dataset, source)}`,
    );
    const plan = explained.getRows().flat().join('\n');
    expect(plan).toContain('BATCH_CREATE_TABLE_AS');
    expect(plan).not.toContain('JOIN');
    connection.closeSync();
    instance.closeSync();
  },
);

test('a file of several buffers, read by all threads, keeps the line of every row', async () => {
  const rows = 700_000;
  const lines = Array.from(
    { length: rows },
    (_, index) => `450202,2024,99${String(index).padStart(20, '0')},primary,1,30,14,2,`,
  );
  const file = join(folder, 'pupils.csv');
  writeFileSync(
    file,
    `place,year,school,stage,grade,pupils,girls,migrant,local\n${lines.join('\n')}\n`,
  );
  const path = join(folder, 'order.duckdb');
  const store = await openStore(path);
  await store.load(pupils, fromCsv(file), { source: 'order', received: '2024-10-01' });
  store.close();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const moved = await connection.runAndReadAll(
    'SELECT count(*) FROM dataset_pupils WHERE CAST(right(school, 20) AS BIGINT) + 2 <> _row',
  );
  expect(Number(moved.getRows()[0]?.[0])).toBe(0);
  connection.closeSync();
  instance.closeSync();
});
