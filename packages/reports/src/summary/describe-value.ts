import {
  assess,
  breaksBetween,
  breaksOf,
  type ComputeResult,
  type Indicator,
  type IndicatorValue,
  type Language,
  type Plan,
  seriesOf,
  type Target,
} from '@eduplan/core';
import { valueWithUnit } from '../tables/printed-value.ts';
import { smallShareOf } from '../tables/value-marks.ts';
import { type DatedValue, type Direction, summaryWording } from '../wording/summary-wording.ts';

/** What a summary can tell of the years before the last from. */
export interface SummaryContext {
  readonly plan: Plan;
  readonly result: ComputeResult;
}

/** A value with its unit and its year, and how few it is a share of; null where it is missing. */
export function datedValue(value: IndicatorValue, language: Language): DatedValue | null {
  const printed = valueWithUnit(value, language);
  if (printed === null) return null;
  const small = smallShareOf(value, language);
  const { year } = value;
  if (!small) return { year, printed };
  return {
    year,
    printed: summaryWording[language].small(printed, small.of, small.low, small.high),
  };
}

/** The values of a series from the plan's baseline year to its latest; empty without a context. */
export function historyOf(
  { indicator, place, year }: IndicatorValue,
  variant: string,
  context: SummaryContext | undefined,
): readonly IndicatorValue[] {
  if (!context) return [];
  return seriesOf(context.result, indicator, variant, place).filter(
    (value) => value.year >= context.plan.baselineYear && value.year <= year,
  );
}

/** Whether the years of two values compare. */
function compares(indicator: Indicator, history: readonly IndicatorValue[]): boolean {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return false;
  const known = [...breaksOf(indicator, last.place), ...history.flatMap(({ breaks }) => breaks)];
  return breaksBetween(known, last.variant, first.year, last.year).length === 0;
}

/**
 * How a value moved from the first year of its history, or what it is where nothing before it
 * compares; null where it is missing.
 */
export function describeMovement(
  value: IndicatorValue,
  history: readonly IndicatorValue[],
  language: Language,
): string | null {
  const wording = summaryWording[language];
  const last = datedValue(value, language);
  if (last === null) return null;
  const [before] = history;
  const first = before && before.year < value.year ? datedValue(before, language) : null;
  if (!first || !before?.value || !value.value || !compares(value.indicator, history))
    return wording.at(last);
  const same = valueWithUnit(before, language) === valueWithUnit(value, language);
  const direction: Direction = same ? 'none' : value.value.gt(before.value) ? 'rise' : 'fall';
  return wording.change(first, last, direction);
}

/** Since when a target that is met has been met; empty where the history does not tell. */
export function describeCrossing(
  target: Target,
  history: readonly IndicatorValue[],
  language: Language,
): string[] {
  const { since, always } = summaryWording[language];
  const lastBelow = history.findLastIndex((value) => assess(target, value).status !== 'met');
  const from = history[lastBelow + 1];
  if (history.length < 2 || !from) return [];
  return [lastBelow === -1 ? always(from.year) : since(from.year)];
}
