import {
  compute,
  fromRows,
  type Indicator,
  type IndicatorValue,
  openStore,
  publishedFigures,
} from '@eduplan/core';

/** The place of every row of the tests: 柳州市. */
export const place = '450200';

/** What a row of the register says beside its series, year and value. */
interface RowDetails {
  readonly vintage?: 'preliminary' | 'final' | 'announcement' | 'flash';
  /** Least and greatest true value; the value itself unless told. */
  readonly low?: string;
  readonly high?: string;
}

/** One result of the register of published figures, its value in base units. */
export function figureRow(series: string, year: number, value: string, details: RowDetails = {}) {
  return {
    place,
    year,
    series,
    status: 'result',
    value,
    low: value,
    high: value,
    evidence: 'copy',
    document: '测试用表',
    ...details,
  };
}

/** Compute one indicator for one year from such rows; the result gives the value of a reading. */
export async function computeFrom(
  rows: readonly ReturnType<typeof figureRow>[],
  indicator: Indicator,
  year: number,
): Promise<(variant?: string) => IndicatorValue> {
  const store = await openStore();
  try {
    await store.load(publishedFigures, fromRows(rows), { source: 'test', received: '2025-01-01' });
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
  } finally {
    store.close();
  }
}
