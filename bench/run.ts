import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import {
  compute,
  defineIndicator,
  defineMeasure,
  fromCsv,
  openStore,
  percent,
  persons,
  ratio,
  sumOf,
} from '@eduplan/core';
import { benchIngestWorkbooks } from './ingest-workbooks.ts';
import { benchLoads, plainTableSql, simulatedPupils, writeTable } from './load-large.ts';
import { median, seconds } from './measure.ts';
import { benchRenderReview } from './render-review.ts';

const rowCount = 2_000_000;
const rounds = 3;

const dataset = simulatedPupils;
const all = defineMeasure({ id: 'all', unit: persons, dataset, value: sumOf('pupils') });
const inclusive = defineMeasure({
  id: 'inclusive',
  unit: persons,
  dataset,
  value: sumOf('pupils'),
  where: { sector: ['公办', '普惠性民办'] },
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
  for (let round = 0; round < rounds; round++) times.push(await seconds(work));
  return median(times);
}

function report(name: string, ours: number, floor: number, floorName: string) {
  console.log(
    `${name}: ${(ours / floor).toFixed(2)} × ${floorName} (${ours.toFixed(2)} s / ${floor.toFixed(2)} s)`,
  );
}

await benchIngestWorkbooks();
await benchRenderReview();
await benchLoads(Number(process.argv[2] ?? 1_000_000), rounds);

const folder = await mkdtemp(join(tmpdir(), 'eduplan-bench-'));
try {
  const file = join(folder, 'pupils.csv');
  await writeTable(file, rowCount, false);
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(plainTableSql(file));
  const store = await openStore();
  await store.load(dataset, fromCsv(file), { source: 'bench', received: '2026-01-01' });
  const floor = `SELECT place, year, sum(pupils), sum(CASE WHEN sector IN ('公办', '普惠性民办') THEN pupils END) FROM plain GROUP BY place, year`;
  report(
    `compute 6,295 exact rates from ${rowCount} rows`,
    await medianSeconds(() => compute(store, { indicators: [coverage] })),
    await medianSeconds(() => connection.runAndReadAll(floor)),
    'the grouped sums alone in DuckDB',
  );
  store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
