import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import {
  compute,
  decimal,
  defineDataset,
  defineIndicator,
  defineMeasure,
  fromCsv,
  openStore,
  percent,
  persons,
  ratio,
  referenceYear,
  sumOf,
} from '@eduplan/core';
import { z } from 'zod';

const rowCount = 2_000_000;
const rounds = 3;

/** Simulated pupils by school, sector and year: made for timing, and for nothing else. */
const simulated = `SELECT printf('%06d', i % 1259) AS place, 2021 + (i // 1259) % 5 AS year,
  i AS school, CASE WHEN i % 3 = 0 THEN 'public' WHEN i % 3 = 1 THEN 'inclusive' ELSE 'private' END AS sector,
  (i * 7919) % 500 AS pupils FROM range(${rowCount}) AS t(i)`;

const dataset = defineDataset({
  id: 'simulated-pupils',
  grain: ['place', 'year', 'school'],
  schema: z.object({
    place: z.string().min(6).max(6),
    year: referenceYear(),
    school: z.int().min(0),
    sector: z.enum(['public', 'inclusive', 'private']),
    pupils: decimal({ min: '0', scale: 0 }),
  }),
});
const all = defineMeasure({ id: 'all', unit: persons, dataset, value: sumOf('pupils') });
const inclusive = defineMeasure({
  id: 'inclusive',
  unit: persons,
  dataset,
  value: sumOf('pupils'),
  where: { sector: ['public', 'inclusive'] },
});
const coverage = defineIndicator({
  id: 'coverage',
  name: { zh: '覆盖率', en: 'coverage' },
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: { document: 'bench' },
  inputs: { inclusive, all },
  formula: (inputs) => ratio(inputs.inclusive, inputs.all),
});

async function medianSeconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function report(name: string, ours: number, floor: number, floorName: string) {
  console.log(
    `${name}: ${(ours / floor).toFixed(2)} × ${floorName} (${ours.toFixed(2)} s / ${floor.toFixed(2)} s)`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'eduplan-bench-'));
try {
  const file = join(folder, 'pupils.csv');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`COPY (${simulated}) TO '${file}' (HEADER)`);

  const types = `{'place': 'VARCHAR', 'year': 'BIGINT', 'school': 'BIGINT', 'sector': 'VARCHAR', 'pupils': 'BIGINT'}`;
  const plainLoad = () =>
    connection.run(
      `CREATE OR REPLACE TABLE plain AS SELECT * FROM read_csv('${file}', header = true, columns = ${types})`,
    );
  const checkedLoad = async () => {
    const fresh = await openStore();
    await fresh.load(dataset, fromCsv(file), { source: 'bench', received: '2026-01-01' });
    fresh.close();
  };
  const floorLoad = await medianSeconds(plainLoad);
  report(
    `load ${rowCount} rows with contract, unique key and row origins`,
    await medianSeconds(checkedLoad),
    floorLoad,
    "DuckDB's typed read_csv",
  );

  const store = await openStore();
  await store.load(dataset, fromCsv(file), { source: 'bench', received: '2026-01-01' });
  const floorQuery = await medianSeconds(() =>
    connection.runAndReadAll(
      `SELECT place, year, sum(pupils), sum(CASE WHEN sector IN ('public', 'inclusive') THEN pupils END) FROM plain GROUP BY place, year`,
    ),
  );
  report(
    'compute 6,295 exact rates from them',
    await medianSeconds(() => compute(store, { indicators: [coverage] })),
    floorQuery,
    'the grouped sums alone in DuckDB',
  );
  store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
