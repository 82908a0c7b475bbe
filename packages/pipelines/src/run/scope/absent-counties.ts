import type { IndicatorValue } from '@eduplan/core';

/**
 * Codes of the counties that a value lacks while others reported it; null of a value that counties
 * do not report, such as what one office of the city returns alone.
 */
export function absentCounties({ coverage }: IndicatorValue): readonly string[] | null {
  const { reporting, absent } = coverage ?? {};
  return reporting && reporting.length > 0 ? (absent ?? null) : null;
}
