import { type Exact, exact, type Language, printDecimal, type Target } from '@eduplan/core';
import { type Direction, type Pace, summaryWording } from '../wording/summary-wording.ts';

const directionOf = (amount: Exact): Direction =>
  amount.equals(0) ? 'none' : amount.lt(0) ? 'fall' : 'rise';

/**
 * The size of a difference in a target's unit, printed as its indicator is: points of shares, and
 * `less than` the last decimal where it would print as nothing.
 */
export function printDifference(
  amount: Exact,
  { indicator, unit }: Pick<Target, 'indicator' | 'unit'>,
  language: Language,
): string {
  const { difference, lessThan } = summaryWording[language];
  const { decimals, rounding } = indicator;
  const printed = printDecimal(amount.abs(), decimals, rounding);
  if (amount.equals(0) || !exact(printed).equals(0)) return difference(printed, unit);
  const least = printDecimal(exact(1).div(exact(10).pow(decimals) ?? 1), decimals);
  return lessThan(difference(least, unit));
}

/** A pace per year as printed, with its direction. */
export function printPace(amount: Exact, target: Target, language: Language): Pace {
  return { direction: directionOf(amount), amount: printDifference(amount, target, language) };
}
