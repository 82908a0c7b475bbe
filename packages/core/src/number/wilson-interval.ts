import { numberMessages } from '../messages/number.ts';
import { SourceError } from '../messages/sentence.ts';
import { type Exact, exact } from './exact.ts';

/** The quantile of the standard normal distribution that leaves 2.5 % above it, in 10⁻¹⁵. */
const z = 1_959_963_984_540_054n;
const scale = 10n ** 15n;
const one = scale * scale;

/** The greatest whole number whose square is no more than the given one. */
function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

/** The least whole number whose square is no less than the given one. */
function rootFromAbove(value: bigint): bigint {
  const below = integerRoot(value);
  return below * below === value ? below : below + 1n;
}

/**
 * The 95 % Wilson score interval of a share of so many counted things: decimals of 15 places,
 * rounded outwards, never below 0 or above 1, and the same on every machine.
 *
 * Of a sample it says what the whole may be. Of a full count it says nothing about sampling, as
 * nothing was sampled, but how far a group so small swings by chance from one year to the next.
 *
 * @param share the share, from 0 to 1
 * @param count how many things the share is of
 * @throws {SourceError} if the share lies outside 0 to 1, or the count is not above zero
 * @example wilsonInterval(exact(1), exact(10)).low.toString() // => '0.72246720013711'
 */
export function wilsonInterval(share: Exact, count: Exact): { low: Exact; high: Exact } {
  if (share.lt(0) || share.gt(1))
    throw new SourceError(numberMessages.shareOutside(share.toString()));
  if (count.lte(0)) throw new SourceError(numberMessages.countNotPositive(count.toString()));
  const { n: part, d: whole } = share;
  const { n: things, d: pieces } = count;
  // Each term is multiplied by the denominators of all, so that the root alone is rounded.
  const zSquared = z * z * whole * pieces;
  const variance = 4n * part * things * (whole - part) * pieces * one;
  const reach = z * rootFromAbove(variance + zSquared * whole * pieces);
  const middle = 2n * part * things * one + zSquared;
  const spread = 2n * whole * (things * one + z * z * pieces);
  return {
    low: exact(((middle - reach) * scale) / spread).div(scale),
    high: exact(((middle + reach) * scale + spread - 1n) / spread).div(scale),
  };
}
