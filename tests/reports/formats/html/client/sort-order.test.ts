import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isNumeric,
  sortOrder,
} from '../../../../../packages/reports/src/formats/html/client/sort-order.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

test('numbers come before other text and missing values last, whichever way', () => {
  const texts = [null, '逐年不减', '≥ 95%', '≥ 4%', null];
  expect(sortOrder(texts, 'ascending', true, byText)).toEqual([3, 2, 1, 0, 4]);
  expect(sortOrder(texts, 'descending', true, byText)).toEqual([2, 3, 1, 0, 4]);
});

test('a column of numbers is one with nothing else in it', () => {
  expect(isNumeric(['2019', null])).toBe(true);
  expect(isNumeric(['2019', '12 ← 3'])).toBe(false);
  expect(isNumeric([null])).toBe(false);
});

test('every row stays, numbers are in order, and equal ones keep theirs', () => {
  const cell = fc.option(fc.integer({ min: -3, max: 3 }).map(String));
  fc.assert(
    fc.property(fc.array(cell), fc.constantFrom('ascending', 'descending'), (texts, direction) => {
      const order = sortOrder(texts, direction, true, byText);
      expect([...order].sort((a, b) => a - b)).toEqual(texts.map((_, index) => index));
      const turn = direction === 'ascending' ? 1 : -1;
      const keys = order.map((index) => {
        const text = texts[index] ?? null;
        return text === null ? Number.POSITIVE_INFINITY : turn * Number(text);
      });
      for (let at = 1; at < keys.length; at++) {
        const [before = 0, here = 0] = [keys[at - 1], keys[at]];
        expect(before).toBeLessThanOrEqual(here);
        if (before === here) expect(order[at - 1] ?? 0).toBeLessThan(order[at] ?? 0);
      }
    }),
  );
});
