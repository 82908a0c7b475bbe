import { type Exact, exact, SourceError } from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';
import { wilsonInterval } from '../../../packages/core/src/number/wilson-interval.ts';

fc.configureGlobal({ seed: 20230901 });

const of = (part: number, whole: number) => wilsonInterval(exact(part).div(whole), exact(whole));
const rounded = (bound: Exact, decimals: number) => bound.round(decimals).toString();

describe('the bounds that Newcombe (1998) prints for the score method without correction', () => {
  test.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('%d of %d: %s to %s', (part, whole, low, high) => {
    const found = of(part, whole);
    expect([rounded(found.low, 4), rounded(found.high, 4)]).toEqual([low, high]);
  });
});

// Worked with sixty decimals by the textbook's form, centre ± half-width, not by the form in use.
test.each([
  [5, 10, '0.236593090512564000', '0.763406909487435999'],
  [10, 10, '0.722467200137110795', '1'],
  [0, 10, '0', '0.277532799862889204'],
  [17, 30, '0.391973070008136076', '0.726225144235334757'],
  [1, 3, '0.061491944720396241', '0.792340399197952247'],
  [9161, 10_000, '0.910505151734890116', '0.921375284821032820'],
])('%d of %d: the bounds are right to fourteen decimals', (part, whole, low, high) => {
  const found = of(part, whole);
  for (const [bound, known] of [
    [found.low, low],
    [found.high, high],
  ] as const) {
    expect(bound.sub(exact(known)).abs().lt(exact('2e-15')), bound.toString()).toBe(true);
    expect(bound.mul(10n ** 15n).d).toBe(1n);
  }
  expect(found.low.lte(exact(low))).toBe(true);
  expect(found.high.gte(exact(high))).toBe(true);
});

const counted = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((whole) =>
    fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }),
  );

test('the bounds solve the score equation: outside it on the far side, by less than 2e-15', () => {
  const z = exact('1.959963984540054');
  // (share − bound)² ≤ z² bound (1 − bound) / n holds between the true bounds and nowhere else.
  const holds = (bound: Exact, share: Exact, whole: number) =>
    share
      .sub(bound)
      .pow(2)
      ?.lte(z.mul(z).mul(bound).mul(exact(1).sub(bound)).div(whole)) ?? false;
  const step = exact('2e-15');
  fc.assert(
    fc.property(counted, ({ part, whole }) => {
      const share = exact(part).div(whole);
      const { low, high } = of(part, whole);
      if (part > 0) {
        expect(holds(low, share, whole)).toBe(false);
        expect(holds(low.add(step), share, whole)).toBe(true);
      }
      if (part < whole) {
        expect(holds(high, share, whole)).toBe(false);
        expect(holds(high.sub(step), share, whole)).toBe(true);
      }
    }),
  );
});

test('the interval holds the share and stays within 0 and 1, and mirrors that of the rest', () => {
  fc.assert(
    fc.property(counted, ({ part, whole }) => {
      const share = exact(part).div(whole);
      const { low, high } = of(part, whole);
      const rest = of(whole - part, whole);
      expect(low.lte(share) && share.lte(high) && low.gte(0) && high.lte(1)).toBe(true);
      expect(low.equals(exact(1).sub(rest.high))).toBe(true);
      expect(high.equals(exact(1).sub(rest.low))).toBe(true);
    }),
  );
});

test('of twice as many things the interval of the same share is narrower', () => {
  fc.assert(
    fc.property(counted, ({ part, whole }) => {
      const wide = of(part, whole);
      const narrow = of(2 * part, 2 * whole);
      expect(narrow.high.sub(narrow.low).lt(wide.high.sub(wide.low))).toBe(true);
    }),
  );
});

test('none of a group is at least 0, and all of it at most 1, exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (whole) => {
      expect(of(0, whole).low.equals(0)).toBe(true);
      expect(of(whole, whole).high.equals(1)).toBe(true);
    }),
  );
});

test.each(['-0.01', '1.01'])('a share of %s is refused', (share) => {
  const call = () => wilsonInterval(exact(share), exact(10));
  expect(call).toThrow(SourceError);
  expect(call).toThrow(numberMessages.shareOutside(share).zh);
});

test.each(['0', '-3'])('a share of %s things is refused', (count) => {
  const call = () => wilsonInterval(exact('0.5'), exact(count));
  expect(call).toThrow(SourceError);
  expect(call).toThrow(numberMessages.countNotPositive(count).zh);
});
