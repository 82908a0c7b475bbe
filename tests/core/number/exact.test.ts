import { difference, exact, growth, ratio, SourceError, sum } from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';

fc.configureGlobal({ seed: 20230901 });

const decimals = fc.record({ unscaled: fc.bigInt(-(10n ** 40n), 10n ** 40n), scale: fc.nat(30) });

const writeDecimal = (unscaled: bigint, scale: number) => {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const split = digits.length - scale;
  const fraction = scale > 0 ? `.${digits.slice(split)}` : '';
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, split)}${fraction}`;
};

test('decimal text of any length is read exactly', () => {
  fc.assert(
    fc.property(decimals, ({ unscaled, scale }) => {
      const value = exact(writeDecimal(unscaled, scale));
      expect(value.s * value.n * 10n ** BigInt(scale)).toBe(unscaled * value.d);
    }),
  );
});

test('a plain number is the decimal that JavaScript prints for it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(Number(exact(number).toString(1074))).toBe(number === 0 ? 0 : number);
    }),
  );
  expect(sum(0.1, 0.2).equals('0.3')).toBe(true);
});

test.each([
  ['+1', '1'],
  ['-0', '0'],
  ['007', '7'],
  ['.5', '0.5'],
  ['-.5', '-0.5'],
  ['1e3', '1000'],
  ['1.5E-2', '0.015'],
  ['1e+21', '1000000000000000000000'],
])('%s is %s', (text, same) => {
  expect(exact(text).equals(exact(same))).toBe(true);
});

test.each([
  '',
  ' ',
  '1,000',
  '1.',
  '.',
  '-',
  '１',
  '1 ',
  '0x10',
  '1/3',
  '1e9999',
  'NaN',
  '约1',
  '1\n',
])('the text “%s” is no decimal number', (text) => {
  expect(() => exact(text)).toThrow(new SourceError(numberMessages.notANumber(text)));
});

test('a number that is not finite is refused', () => {
  for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    expect(() => exact(number)).toThrow(new SourceError(numberMessages.notANumber(String(number))));
});

describe('the four operations', () => {
  test('a sum is the same in every order and grouping', () => {
    const numbers = fc.array(decimals.map(({ unscaled, scale }) => writeDecimal(unscaled, scale)));
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(sum(...a, ...b).equals(sum(sum(...b), ...[...a].reverse()))).toBe(true);
      }),
    );
    expect(sum().equals(0)).toBe(true);
  });

  test('difference, ratio and growth of round numbers', () => {
    expect(difference(3, '0.5').toString()).toBe('2.5');
    expect(ratio(1, 3).mul(3).equals(1)).toBe(true);
    expect(growth(105, 100).equals('0.05')).toBe(true);
    expect(growth(-50, -100).equals('-0.5')).toBe(true);
  });

  test('a ratio to zero is refused, however the zero is written', () => {
    const refusal = new SourceError(numberMessages.zeroDenominator());
    for (const zero of [0, -0, 0n, '0.00', difference('0.3', sum('0.1', '0.2'))]) {
      expect(() => ratio(1, zero)).toThrow(refusal);
      expect(() => growth(1, zero)).toThrow(refusal);
    }
  });
});
