import {
  compute,
  type Dataset,
  fromRows,
  type Indicator,
  type IndicatorValue,
} from '@eduplan/core';
import { withStore } from '../with-store.ts';

/** The place of every row of the tests: 柳州市. */
export const place = '450200';

type Row = Readonly<Record<string, unknown>>;

/** Compute one indicator for one year from rows of several datasets; the result gives the value of a reading. */
export async function computeFromTables(
  tables: readonly (readonly [Dataset, readonly Row[]])[],
  indicator: Indicator,
  year = 2024,
): Promise<(variant?: string) => IndicatorValue> {
  return withStore(async (store) => {
    for (const [dataset, rows] of tables)
      if (rows.length > 0)
        await store.load(dataset, fromRows(rows), { source: 'test', received: '2025-01-01' });
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

/** The same from rows of one dataset. */
export const computeReturned = (
  dataset: Dataset,
  rows: readonly Row[],
  indicator: Indicator,
  year: number,
) => computeFromTables([[dataset, rows]], indicator, year);
