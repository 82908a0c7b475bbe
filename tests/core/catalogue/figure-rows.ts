import { type Indicator, publishedFigures } from '@eduplan/core';
import { computeReturned, place } from './returned.ts';

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
export const computeFrom = (
  rows: readonly ReturnType<typeof figureRow>[],
  indicator: Indicator,
  year: number,
) => computeReturned(publishedFigures, rows, indicator, year);
