import { yearlyCounts } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  familyEducationStations,
  schoolSocialWorkers,
} from '../../../../packages/core/src/catalogue/measures/family-education.ts';
import { holdAgainstPlain } from '../returned.ts';

test('social workers and stations are taken from their own yearly counts', async () => {
  const items = ['community-stations', 'social-workers', 'data-records'];
  const columns = (position: number) =>
    fc.record({
      // One row for each item: the next round of items is of the next year.
      place: fc.constant('450202'),
      year: fc.constant(2020 + Math.floor(position / items.length)),
      item: fc.constant(items[position % items.length]),
      count: fc.nat({ max: 5000 }),
    });
  const counted = (item: string) => (rows: readonly Readonly<Record<string, unknown>>[]) => {
    let total: number | null = null;
    for (const row of rows) if (row.item === item) total = (total ?? 0) + Number(row.count);
    return total;
  };
  await holdAgainstPlain(yearlyCounts, columns, [
    [schoolSocialWorkers, counted('social-workers')],
    [familyEducationStations, counted('community-stations')],
  ]);
});
