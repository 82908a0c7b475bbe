import type { ComputeResult } from './compute.ts';
import { defaultVariant, type Indicator, reportedVariant } from './define-indicator.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { valuesOf } from './values-of.ts';

/**
 * A place's values of one reading, years ascending, without the years that have none. What the
 * office itself printed goes before what was computed, where it prints that reading.
 */
export function seriesOf(
  result: ComputeResult,
  indicator: Indicator,
  variant: string,
  place: string,
): IndicatorValue[] {
  const byYear = new Map<number, IndicatorValue>();
  for (const value of valuesOf(result, indicator, place)) {
    if (value.value === null) continue;
    const isReported = value.variant.id === reportedVariant;
    if (isReported && variant === (indicator.reportedAs ?? defaultVariant))
      byYear.set(value.year, value);
    else if (value.variant.id === variant && !byYear.has(value.year)) byYear.set(value.year, value);
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}
