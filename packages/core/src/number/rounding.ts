import Fraction from 'fraction.js';
import { numberMessages } from '../messages/number.ts';
import { DefinitionError } from '../messages/sentence.ts';
import { type Exact, type ExactInput, exact } from './exact.ts';

/**
 * The named ways to round.
 *
 * - `half-up`: a half goes away from zero, as the statistical bulletins print.
 * - `half-even`: a half goes to the even neighbour.
 * - `gbt-8170`: GB/T 8170 四舍六入五成双. On an exact value it is the half-even rule; the standard
 *   adds that a number is rounded once and never in steps, which holds here by construction.
 * - `truncate`: digits beyond the last are dropped.
 */
export type RoundingRule = 'half-up' | 'half-even' | 'gbt-8170' | 'truncate';

/** Every rounding rule by its name. */
export const roundingRules = ['half-up', 'half-even', 'gbt-8170', 'truncate'] as const;

/**
 * Refuse a number of decimals that nothing is rounded to.
 *
 * @throws {DefinitionError} if it is not a whole number from 0 to 30
 */
export function requireDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 30)
    throw new DefinitionError(numberMessages.decimalsOutOfRange(decimals));
}

function roundedDigits(value: Exact, decimals: number, rule: RoundingRule): bigint {
  requireDecimals(decimals);
  const scaled = value.abs().mul(10n ** BigInt(decimals));
  const whole = scaled.n / scaled.d;
  const twiceRest = 2n * (scaled.n % scaled.d);
  const beyondHalf = twiceRest > scaled.d;
  const atHalf = twiceRest === scaled.d;
  const up =
    rule !== 'truncate' && (beyondHalf || (atHalf && (rule === 'half-up' || whole % 2n === 1n)));
  return whole + (up ? 1n : 0n);
}

/**
 * A value rounded to so many decimals by a named rule. Still exact: the result is a fraction.
 *
 * @throws {DefinitionError} if decimals is not a whole number from 0 to 30
 * @example round('2.675', 2, 'half-up').toString() // => '2.68'
 */
export function round(value: ExactInput, decimals: number, rule: RoundingRule): Exact {
  const given = exact(value);
  const digits = roundedDigits(given, decimals, rule);
  return new Fraction(given.s < 0n ? -digits : digits, 10n ** BigInt(decimals));
}

/**
 * A value as decimal text with exactly so many decimals, no thousands separators, and no sign
 * on a value that rounds to zero. The one place where a result loses precision.
 *
 * @throws {DefinitionError} if decimals is not a whole number from 0 to 30
 * @example printDecimal('91.605', 2) // => '91.61'
 */
export function printDecimal(
  value: ExactInput,
  decimals: number,
  rule: RoundingRule = 'half-up',
): string {
  const given = exact(value);
  const digits = roundedDigits(given, decimals, rule)
    .toString()
    .padStart(decimals + 1, '0');
  const sign = given.s < 0n && /[1-9]/.test(digits) ? '-' : '';
  const split = digits.length - decimals;
  return sign + digits.slice(0, split) + (decimals > 0 ? `.${digits.slice(split)}` : '');
}
