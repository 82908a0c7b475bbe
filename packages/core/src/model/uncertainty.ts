import { type Exact, sum } from '../number/exact.ts';
import { wilsonInterval } from '../number/wilson-interval.ts';

/**
 * Below how many counted things a share is called small. A convention and no law: thirty is what
 * textbooks call a large sample, and below it one pupil or school more moves the share by more
 * than three points, which is as much as most targets ask for in a year.
 */
export const smallDenominator = 30;

/** How far a share of counted things swings by chance. */
export interface Uncertainty {
  /** How many things the share is of: the denominator. */
  readonly of: Exact;
  /** Lower bound of the 95 % Wilson score interval, in base units. */
  readonly low: Exact;
  /** Upper bound, in base units. */
  readonly high: Exact;
  /** Whether the denominator is below {@link smallDenominator}. */
  readonly small: boolean;
}

/**
 * The uncertainty of a share, from the inputs whose sum is its denominator. Null of a reading that
 * names none, and of a value or a denominator that no count of things gives: a share beyond 0 to
 * 1, or one of nothing.
 */
export function uncertaintyOf(
  share: Exact,
  outOf: readonly string[] | undefined,
  amounts: Readonly<Record<string, Exact>>,
): Uncertainty | null {
  const of = sum(...(outOf ?? []).flatMap((name) => amounts[name] ?? []));
  if (of.lte(0) || share.lt(0) || share.gt(1)) return null;
  return { of, ...wilsonInterval(share, of), small: of.lt(smallDenominator) };
}
