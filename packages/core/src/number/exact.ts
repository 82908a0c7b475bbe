import Fraction from 'fraction.js';
import { numberMessages } from '../messages/number.ts';
import { SourceError } from '../messages/sentence.ts';

/** An exact rational number: a fraction of two whole numbers of any length. */
export type Exact = Fraction;

/** What every formula accepts: an exact number, a whole number, decimal text, or a plain number. */
export type ExactInput = Fraction | bigint | number | string;

const decimal = /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,3})?$/i;

/**
 * The exact value of a number or of decimal text. A plain number counts as the decimal that
 * JavaScript prints for it, so `0.1` is one tenth and not the nearest binary fraction.
 *
 * @throws {SourceError} if text is no decimal number, or a number is not finite
 * @example exact('0.1').add(exact(0.2)).equals('0.3') // => true
 */
export function exact(input: ExactInput): Exact {
  if (input instanceof Fraction) return input;
  if (typeof input === 'bigint') return new Fraction(input);
  const text = String(input);
  if (!decimal.test(text)) throw new SourceError(numberMessages.notANumber(text));
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const power = Number(exponent) - fraction.length;
  const unscaled = BigInt(`${whole}${fraction}`.replace('+', ''));
  return power < 0
    ? new Fraction(unscaled, 10n ** BigInt(-power))
    : new Fraction(unscaled * 10n ** BigInt(power));
}

/** The sum of its inputs; 0 of none. @example sum(1, '2.5').toString() // => '3.5' */
export function sum(...inputs: ExactInput[]): Exact {
  return inputs.reduce<Exact>((total, input) => total.add(exact(input)), new Fraction(0));
}

/** The first less the second. @example difference(3, '0.5').toString() // => '2.5' */
export function difference(minuend: ExactInput, subtrahend: ExactInput): Exact {
  return exact(minuend).sub(exact(subtrahend));
}

/**
 * The first divided by the second, as a plain ratio: 90 of 100 is nine tenths, and a unit such
 * as percent scales it when it is printed.
 *
 * @throws {SourceError} if the denominator is zero
 * @example ratio(1, 3).toFraction() // => '1/3'
 */
export function ratio(numerator: ExactInput, denominator: ExactInput): Exact {
  const divisor = exact(denominator);
  if (divisor.equals(0)) throw new SourceError(numberMessages.zeroDenominator());
  return exact(numerator).div(divisor);
}

/**
 * Relative change from an earlier to a later value: 0.05 is a growth of five percent.
 *
 * @throws {SourceError} if the earlier value is zero
 * @example growth('105', '100').toString() // => '0.05'
 */
export function growth(later: ExactInput, earlier: ExactInput): Exact {
  return ratio(difference(later, earlier), earlier);
}
