import {
  defineMeasure,
  fromRows,
  type Measure,
  persons,
  population,
  population3To5,
  sumOf,
  yearlyCounts,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { withStore } from '../with-store.ts';

const delivery = { source: 'test', received: '2024-01-01' };

const gather = (
  dataset: typeof population | typeof yearlyCounts,
  rows: readonly object[],
  measure: Measure,
) =>
  withStore(async (store) => {
    const input = fromRows(rows as Record<string, unknown>[]);
    await store.load(dataset as typeof population, input, delivery);
    const [value] = await store.gather({ measures: [measure] });
    return value;
  });

const aged = (age: number, count: number) => ({
  ...{ place: '450200', year: 2023, basis: 'residents', age },
  persons: count,
});

test('a population of several ages needs every one of them', async () => {
  const all = [aged(3, 10), aged(4, 11), aged(5, 12), aged(6, 13)];
  const measure = { ...population3To5, reported: null };
  expect((await gather(population, all, measure))?.value?.toString()).toBe('33');
  const lacking = await gather(population, all.slice(1), measure);
  expect(lacking).toMatchObject({ value: null, missing: { code: 'no-row' } });
});

const yearly = (item: string, count: number) => ({ place: '450202', year: 2023, item, count });
const counted = (item: 'social-workers' | 'data-records') =>
  defineMeasure({
    id: item,
    unit: persons,
    dataset: yearlyCounts,
    value: sumOf('count'),
    where: { item },
  });

test('a count that was not reported is missing, and one reported as zero is zero', async () => {
  const rows = [yearly('social-workers', 0)];
  expect((await gather(yearlyCounts, rows, counted('social-workers')))?.value?.toString()).toBe(
    '0',
  );
  expect(await gather(yearlyCounts, rows, counted('data-records'))).toMatchObject({
    value: null,
    missing: { code: 'no-row' },
  });
});
