import { type Exact, type ExactInput, exact } from './exact.ts';
import { type RoundingRule, requireDecimals } from './rounding.ts';

/** One end of an interval: where, and whether the end itself belongs to it. */
export interface Bound {
  readonly value: Exact;
  readonly included: boolean;
}

/** The true values that a printed number leaves possible; a null end is unbounded. */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

const bound = (value: Exact, included: boolean): Bound => ({ value, included });

/** The interval of one value alone. @example isPoint(point(3)) // => true */
export function point(value: ExactInput): Interval {
  const end = bound(exact(value), true);
  return { low: end, high: end };
}

/** Everything between two values, both included. */
export function between(low: ExactInput, high: ExactInput): Interval {
  return { low: bound(exact(low), true), high: bound(exact(high), true) };
}

/** Whether an interval holds one value alone. */
export function isPoint(interval: Interval): boolean {
  return (
    interval.low !== null &&
    interval.high !== null &&
    interval.low.value.equals(interval.high.value)
  );
}

const above = (value: Exact, low: Bound | null) =>
  low === null || value.gt(low.value) || (low.included && value.equals(low.value));
const below = (value: Exact, high: Bound | null) =>
  high === null || value.lt(high.value) || (high.included && value.equals(high.value));

/** Whether a value lies in an interval. @example contains(between(1, 2), '1.5') // => true */
export function contains(interval: Interval, value: ExactInput): boolean {
  const given = exact(value);
  return above(given, interval.low) && below(given, interval.high);
}

const reaches = (high: Bound | null, low: Bound | null) =>
  high === null ||
  low === null ||
  high.value.gt(low.value) ||
  (high.value.equals(low.value) && high.included && low.included);

/** Whether two intervals have a value in common. */
export function overlaps(a: Interval, b: Interval): boolean {
  return reaches(a.high, b.low) && reaches(b.high, a.low);
}

/** An interval with both ends multiplied by a positive factor. */
export function scaleInterval(interval: Interval, factor: ExactInput): Interval {
  const by = exact(factor);
  const scaled = (end: Bound | null) => end && bound(end.value.mul(by), end.included);
  return { low: scaled(interval.low), high: scaled(interval.high) };
}

/**
 * The values that a rule rounds to a given one at so many decimals.
 *
 * @throws {DefinitionError} if decimals is not a whole number from 0 to 30
 * @example contains(roundingInterval('16.19', 2, 'half-up'), '16.185') // => true
 * @example contains(roundingInterval('16.19', 2, 'half-up'), '16.195') // => false
 */
export function roundingInterval(
  value: ExactInput,
  decimals: number,
  rule: RoundingRule,
): Interval {
  requireDecimals(decimals);
  const printed = exact(value);
  const step = exact(1).div(10n ** BigInt(decimals));
  const magnitude = printed.abs();
  const even = magnitude.div(step).n % 2n === 0n;
  const half = step.div(2);
  const ends: Record<RoundingRule, { inner: Bound; outer: Bound }> = {
    'half-up': {
      inner: bound(magnitude.sub(half), true),
      outer: bound(magnitude.add(half), false),
    },
    'half-even': {
      inner: bound(magnitude.sub(half), even),
      outer: bound(magnitude.add(half), even),
    },
    'gbt-8170': {
      inner: bound(magnitude.sub(half), even),
      outer: bound(magnitude.add(half), even),
    },
    truncate: { inner: bound(magnitude, true), outer: bound(magnitude.add(step), false) },
  };
  const { inner, outer } = ends[rule];
  const mirrored = bound(outer.value.neg(), outer.included);
  if (printed.equals(0)) return { low: mirrored, high: outer };
  return printed.gt(0)
    ? { low: inner, high: outer }
    : { low: mirrored, high: bound(inner.value.neg(), inner.included) };
}

/**
 * The values that a floating-point number with so many significant binary digits may stand for:
 * within half a unit of its last digit, rounded outwards to a power of two.
 *
 * @example contains(floatInterval(1, 24), '1.00000001') // => true
 */
export function floatInterval(value: ExactInput, binaryDigits: number): Interval {
  const given = exact(value);
  const width = given.abs().div(2n ** BigInt(binaryDigits));
  return between(given.sub(width), given.add(width));
}
