import {
  compute,
  type Dataset,
  fromRows,
  type Indicator,
  type IndicatorValue,
  type Measure,
} from '@eduplan/core';
import fc from 'fast-check';
import { expect } from 'vitest';
import { withStore } from '../with-store.ts';

/** The place of every row of the tests: 柳州市. */
export const place = '450200';

type Row = Readonly<Record<string, unknown>>;

const delivery = { source: 'test', received: '2025-01-01' };

/** Compute one indicator for one year from returned rows; the result gives the value of a reading. */
export async function computeReturned(
  dataset: Dataset,
  rows: readonly Row[],
  indicator: Indicator,
  year: number,
): Promise<(variant?: string) => IndicatorValue> {
  return withStore(async (store) => {
    if (rows.length > 0) await store.load(dataset, fromRows(rows), delivery);
    const result = await compute(store, {
      indicators: [indicator],
      places: [place],
      years: [year],
    });
    return (variant) => {
      const value = result.at(indicator, place, year, variant);
      if (!value) throw new Error(`no reading ${variant}`);
      return value;
    };
  });
}

/**
 * Hold measures against a second computation in plain JavaScript: on any rows, of two places and
 * two years, both give the same number for every place and year that has a row, or both none.
 *
 * @param columns the columns of a row beside its place and year, made of its position
 * @param plain what each measure comes to, computed from the rows of one place and year; null
 *   where a row that it needs is not there
 */
export async function holdAgainstPlain(
  dataset: Dataset,
  columns: (position: number) => fc.Arbitrary<Row>,
  plain: readonly (readonly [Measure, (rows: readonly Row[]) => number | null])[],
): Promise<void> {
  const cell = fc.record({
    place: fc.constantFrom('450202', '450203'),
    year: fc.constantFrom(2023, 2024),
  });
  const table = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.tuple(
        ...Array.from({ length: size }, (_, position) =>
          fc.tuple(cell, columns(position)).map(([at, rest]): Row => ({ ...at, ...rest })),
        ),
      ),
    );
  const agrees = fc.asyncProperty(table, (rows) =>
    withStore(async (store) => {
      await store.load(dataset, fromRows(rows), delivery);
      const found = await store.gather({ measures: plain.map(([measure]) => measure) });
      for (const { place, year } of rows)
        for (const [measure, count] of plain) {
          const own = rows.filter((row) => row.place === place && row.year === year);
          const value = found.find(
            (candidate) =>
              candidate.measure === measure && candidate.place === place && candidate.year === year,
          )?.value;
          const counted = count(own);
          const shown = counted === null ? null : String(counted);
          expect(value?.toString() ?? null, measure.id).toBe(shown);
        }
    }),
  );
  await fc.assert(agrees, { seed: 2024, numRuns: 20 });
}
