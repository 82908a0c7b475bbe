import {
  between,
  contains,
  DefinitionError,
  exact,
  floatInterval,
  isPoint,
  overlaps,
  point,
  round,
  roundingInterval,
  roundingRules,
  scaleInterval,
} from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';

fc.configureGlobal({ seed: 20230901 });

const rules = fc.constantFrom(...roundingRules);

test('a true value lies in the interval exactly if the rule rounds it to the printed one', () => {
  const near = fc.record({
    printed: fc.integer({ min: -60, max: 60 }),
    quarters: fc.integer({ min: -8, max: 8 }),
    nudge: fc.integer({ min: -1, max: 1 }),
    decimals: fc.nat(4),
    rule: rules,
  });
  fc.assert(
    fc.property(near, ({ printed, quarters, nudge, decimals, rule }) => {
      const step = exact(1).div(10n ** BigInt(decimals));
      const value = exact(printed).mul(step);
      const truth = value.add(step.mul(quarters).div(4)).add(step.mul(nudge).div(10n ** 12n));
      const rounds = round(truth, decimals, rule).equals(value);
      expect(contains(roundingInterval(value, decimals, rule), truth)).toBe(rounds);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['16.19', '16.185', 'half-up', true],
  ['16.19', '16.195', 'half-up', false],
  ['-16.19', '-16.185', 'half-up', true],
  ['-16.19', '-16.195', 'half-up', false],
  ['16.18', '16.185', 'gbt-8170', true],
  ['16.19', '16.185', 'gbt-8170', false],
  ['0', '0.005', 'half-even', true],
  ['0', '-0.005', 'half-up', false],
  ['0', '-0.009', 'truncate', true],
  ['16.19', '16.19999', 'truncate', true],
] as const)(
  'whether %s printed with two decimals may stand for %s by %s',
  (printed, truth, rule, may) => {
    expect(contains(roundingInterval(printed, 2, rule), truth)).toBe(may);
  },
);

test('decimals that nothing is rounded to are refused', () => {
  expect(() => roundingInterval(1, -1, 'half-up')).toThrow(
    new DefinitionError(numberMessages.decimalsOutOfRange(-1)),
  );
});

test('a float interval holds every decimal that rounds to the 32-bit float', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (number) => {
      fc.pre(Math.abs(number) > 1e-30 || number === 0);
      expect(contains(floatInterval(Math.fround(number), 24), number)).toBe(true);
    }),
  );
  expect(contains(floatInterval(1, 24), '1.0000001')).toBe(false);
});

describe('intervals', () => {
  const open = (value: number) => ({ value: exact(value), included: false });

  test('hold their ends only where these belong to them', () => {
    expect(contains(between(1, 2), 1)).toBe(true);
    expect(contains({ low: open(1), high: null }, 1)).toBe(false);
    expect(contains({ low: null, high: open(1) }, 1)).toBe(false);
    expect(contains({ low: null, high: null }, -1e9)).toBe(true);
  });

  test('overlap in one point only if both hold it', () => {
    expect(overlaps(between(0, 1), between(1, 2))).toBe(true);
    expect(overlaps(between(0, 1), { low: open(1), high: null })).toBe(false);
    expect(overlaps({ low: null, high: open(1) }, between(1, 2))).toBe(false);
    expect(overlaps(between(0, 1), between('1.1', 2))).toBe(false);
    expect(overlaps({ low: null, high: null }, point(3))).toBe(true);
  });

  test('overlap whichever comes first', () => {
    const ends = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.boolean());
    const intervals = fc.tuple(ends, ends).map(([[a, withA], [b, withB]]) => ({
      low: { value: exact(Math.min(a, b)), included: withA },
      high: { value: exact(Math.max(a, b)), included: withB },
    }));
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        const halves = Array.from({ length: 41 }, (_, index) => exact(index - 20).div(4));
        if (halves.some((value) => contains(a, value) && contains(b, value)))
          expect(overlaps(a, b)).toBe(true);
      }),
    );
  });

  test('scale both ends and keep an open side open', () => {
    expect(scaleInterval(between(1, 2), '0.01')).toEqual(between('0.01', '0.02'));
    expect(scaleInterval({ low: null, high: open(2) }, 10)).toEqual({ low: null, high: open(20) });
    expect(isPoint(point(1))).toBe(true);
    expect(isPoint(between(1, 2))).toBe(false);
    expect(isPoint({ low: null, high: null })).toBe(false);
  });
});
