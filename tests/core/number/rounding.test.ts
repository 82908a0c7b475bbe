import { DefinitionError, exact, printDecimal, ratio, round, roundingRules } from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';

fc.configureGlobal({ seed: 20230901 });

type Rule = (typeof roundingRules)[number];

/** The whole number that a fraction rounds to, from the neighbours and their distances alone. */
function nearestWhole(numerator: bigint, denominator: bigint, rule: Rule): bigint {
  let lower = numerator / denominator;
  if (lower * denominator > numerator) lower -= 1n;
  const upper = lower + 1n;
  const fromLower = numerator - lower * denominator;
  const toUpper = upper * denominator - numerator;
  if (fromLower === 0n) return lower;
  const towardsZero = numerator < 0n ? upper : lower;
  const awayFromZero = numerator < 0n ? lower : upper;
  if (rule === 'truncate') return towardsZero;
  if (fromLower !== toUpper) return fromLower < toUpper ? lower : upper;
  if (rule === 'half-up') return awayFromZero;
  return lower % 2n === 0n ? lower : upper;
}

const rules = fc.constantFrom(...roundingRules);
const fractions = fc.oneof(
  fc.tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 20n)),
  // Ties and values just beside them.
  fc
    .tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -1, max: 1 }), fc.nat(6))
    .map(([half, beside, scale]): [bigint, bigint] => [
      BigInt(half) * 10n ** 9n + BigInt(beside),
      2n * 10n ** 9n * 10n ** BigInt(scale),
    ]),
);

test('every rule agrees with the nearest neighbour computed apart', () => {
  fc.assert(
    fc.property(fractions, fc.nat(6), rules, ([n, d], decimals, rule) => {
      const power = 10n ** BigInt(decimals);
      const rounded = round(exact(n).div(d), decimals, rule);
      expect(rounded.mul(power).equals(nearestWhole(n * power, d, rule))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the printed text has the decimals asked for and reads back as the rounded value', () => {
  fc.assert(
    fc.property(fractions, fc.nat(30), rules, ([n, d], decimals, rule) => {
      const value = exact(n).div(d);
      const printed = printDecimal(value, decimals, rule);
      expect(printed).toMatch(decimals === 0 ? /^-?\d+$/ : /^-?\d+\.\d+$/);
      expect((printed.split('.')[1] ?? '').length).toBe(decimals);
      expect(exact(printed).equals(round(value, decimals, rule))).toBe(true);
      expect(printed).not.toMatch(/^-[0.]*$/);
    }),
  );
});

test.each([
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['2.675', 2, '2.68'],
  ['1.005', 2, '1.01'],
  ['-0.004', 2, '0.00'],
] as const)('half up takes %s at %d decimals to %s', (value, decimals, printed) => {
  expect(printDecimal(value, decimals)).toBe(printed);
});

describe('GB/T 8170—2008', () => {
  test.each([
    ['12.1498', 0, '12'],
    ['12.1498', 1, '12.1'],
    ['10.5002', 0, '11'],
    ['1.050', 1, '1.0'],
    ['0.35', 1, '0.4'],
    ['-0.0365', 3, '-0.036'],
    ['0.0325', 3, '0.032'],
    ['97.46', 0, '97'],
    ['15.4546', 0, '15'],
  ] as const)('rounds %s at %d decimals to %s', (value, decimals, printed) => {
    expect(printDecimal(value, decimals, 'gbt-8170')).toBe(printed);
  });

  test('rounds once: the same number rounded in steps comes out one higher', () => {
    const inSteps = ['3', '2', '1', '0'].reduce(
      (value, decimals) => printDecimal(value, Number(decimals), 'gbt-8170'),
      '15.4546',
    );
    expect(inSteps).toBe('16');
    expect(printDecimal('15.4546', 0, 'gbt-8170')).toBe('15');
  });
});

test('truncating drops digits of either sign', () => {
  expect(printDecimal('99.999', 2, 'truncate')).toBe('99.99');
  expect(printDecimal('-99.999', 2, 'truncate')).toBe('-99.99');
  expect(printDecimal(ratio(2, 3), 5, 'truncate')).toBe('0.66666');
});

test.each([-1, 0.5, 31, Number.NaN])('%d decimals are refused', (decimals) => {
  const refusal = new DefinitionError(numberMessages.decimalsOutOfRange(decimals));
  expect(() => round(1, decimals, 'half-up')).toThrow(refusal);
  expect(() => printDecimal(1, decimals)).toThrow(refusal);
});
