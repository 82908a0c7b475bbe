import {
  compute,
  fromRows,
  liuzhouPlan,
  openStore,
  preschoolInclusiveCoverage,
  publishedFigures,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { latestAssessments } from '../../../packages/pipelines/src/run/latest-values.ts';

const row = (place: string, year: number, series: string, value: string) => ({
  ...{ place, year, series, value, low: value, high: value },
  ...{ status: 'result', evidence: 'copy', document: '公报' },
});
const coverage = 'preschool-inclusive-coverage';

/** The latest value of coverage for each place: its year, reading and status. The target is for 2025. */
async function latest(rows: readonly ReturnType<typeof row>[], places: readonly string[]) {
  const store = await openStore();
  await store.load(publishedFigures, fromRows(rows), { source: 'test', received: '2026-01-01' });
  const result = await compute(store, { indicators: [preschoolInclusiveCoverage], places });
  store.close();
  return latestAssessments(liuzhouPlan, { result, milestones: [] }, places).map(
    ({ clause, place, value, status }) => [
      clause.id,
      place,
      value?.year,
      value?.variant.id,
      status,
    ],
  );
}

test('the latest year up to that of the target counts, and in one year the published value', async () => {
  const rows = [
    row('100000', 2023, coverage, '0.8'),
    row('100000', 2024, coverage, '0.85'),
    row('100000', 2024, 'in-kindergarten-children', '100'),
    row('100000', 2024, 'in-kindergarten-children-inclusive', '95'),
    row('100000', 2026, coverage, '0.99'),
    row('450200', 2022, coverage, '0.9'),
    row('450200', 2025, 'in-kindergarten-children', '100'),
    row('450200', 2025, 'in-kindergarten-children-inclusive', '89'),
  ];
  expect(await latest(rows, ['450200', '100000', '450000'])).toEqual([
    [coverage, '450200', 2025, 'default', 'not-met'],
    // From 80 to 85 in a year: 90 in the next, which is the target.
    [coverage, '100000', 2024, 'reported', 'on-track'],
    [coverage, '450000', undefined, undefined, 'no-data'],
  ]);
});
