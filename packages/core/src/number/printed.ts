import { numberMessages } from '../messages/number.ts';
import { SourceError } from '../messages/sentence.ts';
import { type Exact, exact } from './exact.ts';
import { type Interval, roundingInterval, scaleInterval } from './interval.ts';
import type { RoundingRule } from './rounding.ts';
import { type Unit, unitOf } from './unit.ts';

/**
 * What a word beside a printed number says of the true value.
 *
 * - `above` 超过, 逾, 多, 余: greater than printed.
 * - `at-least` 以上, 不低于, 达到…以上: the printed value or more.
 * - `below` 近, 不足, 不到: less than printed.
 * - `at-most` 以下, 不超过: the printed value or less.
 * - `about` 约, 左右: rounded, to its last digit that is not zero.
 */
export type Qualifier = 'above' | 'at-least' | 'below' | 'at-most' | 'about';

/** A number as somebody printed it. */
export interface PrintedNumber {
  /** The text as given. */
  readonly text: string;
  /** The printed value, exact, in the printed unit: 91.61 for 91.61%. */
  readonly value: Exact;
  /** How many decimals are printed. */
  readonly decimals: number;
  readonly unit: Unit;
  /** Null where the number stands without a qualifying word. */
  readonly qualifier: Qualifier | null;
  /** The true values, in base units, that could have been printed so. */
  readonly interval: Interval;
}

const before: Readonly<Record<string, Qualifier>> = {
  不低于: 'at-least',
  不少于: 'at-least',
  至少: 'at-least',
  不超过: 'at-most',
  已超过: 'above',
  超过: 'above',
  超: 'above',
  逾: 'above',
  不足: 'below',
  不到: 'below',
  将近: 'below',
  近: 'below',
  大约: 'about',
  约: 'about',
};
const after: Readonly<Record<string, Qualifier>> = {
  以上: 'at-least',
  以下: 'at-most',
  左右: 'about',
  多: 'above',
  余: 'above',
};
const numerals: Readonly<Record<string, string>> = { 十: '10', 百: '100', 千: '1000' };

const alternatives = (words: Readonly<Record<string, unknown>>) => Object.keys(words).join('|');
const pattern = new RegExp(
  `^(?:达到?(?=.*以上$))?(?<before>${alternatives(before)})?(?<sign>[+-])?(?:(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<fraction>\\d{1,30}))?|(?<numeral>[${alternatives(numerals).replaceAll('|', '')}]))(?<multiple>[万亿])?(?<more>多|余)?(?<unit>(?:[^\\d.,].*?)?)(?<after>以上|以下|左右)?$`,
  'u',
);

function aboutInterval(value: Exact, decimals: number): Interval {
  let last = decimals;
  while (last > -30 && !value.equals(0) && value.mul(exact(10).pow(last - 1) as Exact).d === 1n)
    last--;
  const step = exact(10).pow(-last) as Exact;
  return scaleInterval(roundingInterval(value.div(step), 0, 'half-up'), step);
}

// White space inside a number would make one number of two.
const brokenNumber = /[\d.,。]\s+[\d.,。]/u;

const foldPrinted = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll('−', '-')
    .replaceAll(/(?<=\d)。(?=\d)/gu, '.');

function possibleValues(
  value: Exact,
  decimals: number,
  qualifier: Qualifier | null,
  rule: RoundingRule,
): Interval {
  const strict = { value, included: false };
  const inclusive = { value, included: true };
  switch (qualifier) {
    case 'above':
      return { low: strict, high: null };
    case 'at-least':
      return { low: inclusive, high: null };
    case 'below':
      return { low: null, high: strict };
    case 'at-most':
      return { low: null, high: inclusive };
    case 'about':
      return aboutInterval(value, decimals);
    case null:
      return roundingInterval(value, decimals, rule);
  }
}

// A number rounded first and stored as a float afterwards is uncertain by both.
function blurred({ low, high }: Interval, value: Exact, binaryDigits: number): Interval {
  const width = value.abs().div(2n ** BigInt(binaryDigits));
  return {
    low: low && { value: low.value.sub(width), included: true },
    high: high && { value: high.value.add(width), included: true },
  };
}

/** What is known of a printed number beside its text. */
export interface PrintedOptions {
  /** The unit, where the text carries none. */
  readonly unit?: Unit;
  /** Decimals that the publisher prints, where it cuts trailing zeros. */
  readonly decimals?: number;
  /** How the publisher rounds; decides which true values the text leaves possible. */
  readonly rule?: RoundingRule;
  /** Significant binary digits, 24 where the number passed through a 32-bit float. */
  readonly binaryDigits?: number;
}

/**
 * Read a printed number: `91.61%`, `16.19:1`, `1.08亿人`, `近1.2万人次`, `９５％以上`.
 *
 * Full-width signs and digits, a full-width stop as the decimal point and thousands separators
 * are understood; trailing zeros count as printed decimals. Prose is not searched for numbers:
 * the text must be one number with its unit and at most one qualifier.
 *
 * @throws {SourceError} if the text is not one printed number, or its unit is unknown or absent
 * @example parsePrinted('92.00%').decimals // => 2
 * @example parsePrinted('近1.2万人次').qualifier // => 'below'
 */
export function parsePrinted(text: string, options: PrintedOptions = {}): PrintedNumber {
  const { rule = 'half-up', binaryDigits } = options;
  const parts = brokenNumber.test(text.normalize('NFKC'))
    ? undefined
    : pattern.exec(foldPrinted(text))?.groups;
  const words = [parts?.before, parts?.more, parts?.after].filter(Boolean);
  if (!parts || words.length > 1) throw new SourceError(numberMessages.notPrinted(text));
  const fraction = parts.fraction ?? '';
  const whole = parts.digits?.replaceAll(',', '') ?? numerals[parts.numeral ?? ''] ?? '';
  const value = exact(`${parts.sign ?? ''}${whole}${fraction && `.${fraction}`}`);
  const sign = `${parts.multiple ?? ''}${parts.unit ?? ''}`;
  const unit = sign === '' ? options.unit : unitOf(sign);
  if (!unit) throw new SourceError(numberMessages.noUnit(text));
  const word = words[0] ?? '';
  const qualifier = before[word] ?? after[word] ?? null;
  const decimals = options.decimals ?? fraction.length;
  const rounded = possibleValues(value, decimals, qualifier, rule);
  const printed = binaryDigits === undefined ? rounded : blurred(rounded, value, binaryDigits);
  return { text, value, decimals, unit, qualifier, interval: scaleInterval(printed, unit.scale) };
}
