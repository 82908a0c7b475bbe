import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../../packages/core/src/messages/assessment.ts';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { rankAmong } from '../../../packages/core/src/model/rank.ts';
import { resultOf, seriesIn, share, staffing, valueIn } from './plan-cases.ts';

const rate = { ...share, better: 'higher' } as const;
const crowding = { ...staffing, better: 'lower' } as const;

/** The ranks of places with these values of one year, by place. */
function ranksOf(indicator: typeof rate | typeof crowding, values: readonly (string | null)[]) {
  const places = values.map((_, index) => `city-${index + 1}`);
  const result = resultOf(
    values.flatMap((value, index) =>
      seriesIn(indicator, { 2023: value }, places[index] ?? 'nowhere'),
    ),
  );
  const ranking = rankAmong(result, indicator, { places, year: 2023 });
  const shown = ranking.ranked.map(({ value, rank, percentile }) => [
    value.place,
    rank,
    percentile?.toFraction() ?? null,
  ]);
  return { ...ranking, shown };
}

test('equal values share the best rank, and the next one is counted on', () => {
  const { shown, of } = ranksOf(rate, ['0.8', '0.9', '0.7', '0.8']);
  expect(of).toBe(4);
  expect(shown).toEqual([
    ['city-2', 1, '1'],
    ['city-1', 2, '2/3'],
    ['city-4', 2, '2/3'],
    ['city-3', 4, '0'],
  ]);
});

test('where lower is better the least value comes first', () => {
  expect(ranksOf(crowding, ['20', '18', '19']).shown).toEqual([
    ['city-2', 1, '1'],
    ['city-3', 2, '1/2'],
    ['city-1', 3, '0'],
  ]);
});

test('the unrounded value decides between two that print alike', () => {
  expect(ranksOf(rate, ['0.91004', '0.91005']).shown.map(([place]) => place)).toEqual([
    'city-2',
    'city-1',
  ]);
});

test('a place alone is first of one and has no percentile', () => {
  expect(ranksOf(rate, ['0.5']).shown).toEqual([['city-1', 1, null]]);
});

test('a place without a value is left out with its reason and does not count', () => {
  const { of, shown, leftOut } = ranksOf(rate, ['0.8', null, '0.9']);
  expect(of).toBe(2);
  expect(shown.map(([place, rank]) => [place, rank])).toEqual([
    ['city-3', 1],
    ['city-1', 2],
  ]);
  expect(leftOut).toEqual([{ place: 'city-2', reason: { zh: '无此数', en: 'none' } }]);
});

test('a place of which nothing was computed in that year is left out too', () => {
  const result = resultOf([
    ...seriesIn(rate, { 2023: '0.9' }, 'one'),
    ...seriesIn(rate, { 2022: '0.9', 2024: null }, 'two'),
  ]);
  expect(rankAmong(result, rate, { places: ['one', 'two'], year: 2023 })).toMatchObject({
    of: 1,
    leftOut: [{ place: 'two', reason: assessmentMessages.nothingReported(rate.name) }],
  });
});

test('a place named twice counts once, and one that is not named does not count', () => {
  const result = resultOf([
    ...seriesIn(rate, { 2023: '0.8' }, 'one'),
    ...seriesIn(rate, { 2023: '0.9' }, 'two'),
    ...seriesIn(rate, { 2023: '1' }, 'other'),
  ]);
  const { of, ranked } = rankAmong(result, rate, { places: ['one', 'two', 'one'], year: 2023 });
  expect(of).toBe(2);
  expect(ranked.map(({ value, rank }) => [value.place, rank])).toEqual([
    ['two', 1],
    ['one', 2],
  ]);
});

test('what an office printed goes before what was computed', () => {
  const result = resultOf([
    valueIn(rate, 2023, '0.5', { place: 'one' }),
    valueIn(rate, 2023, '0.95', { place: 'one', reported: true }),
    valueIn(rate, 2023, '0.9', { place: 'two' }),
  ]);
  const { ranked } = rankAmong(result, rate, { places: ['one', 'two'], year: 2023 });
  expect(ranked[0]?.value.place).toBe('one');
});

describe('refused', () => {
  test('an indicator that is neither better higher nor lower', () => {
    expect(() => rankAmong(resultOf([]), share, { places: [], year: 2023 })).toThrow(
      indicatorMessages.notRanked(share.name).zh,
    );
  });

  test('a reading that the indicator does not have', () => {
    const request = { places: [], year: 2023, variant: 'other' };
    expect(() => rankAmong(resultOf([]), rate, request)).toThrow(
      indicatorMessages.unknownVariant('share', 'other', ['default']).zh,
    );
  });
});

test('a rank is one more than the number of better values, whatever the order of the places', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(values, fc.boolean(), (whole, isHigher) => {
      const indicator = isHigher ? rate : crowding;
      const ranking = ranksOf(
        indicator,
        whole.map((each) => String(each)),
      );
      const reversed = ranksOf(indicator, [...whole].reverse().map(String));
      const better = (one: number, other: number) => (isHigher ? one > other : one < other);
      for (const { value, rank, percentile } of ranking.ranked) {
        const own = Number(value.value);
        const ahead = whole.filter((each) => better(each, own)).length;
        expect(rank).toBe(1 + ahead);
        expect(percentile?.mul(whole.length - 1).valueOf()).toBe(
          whole.length > 1 ? whole.length - 1 - ahead : undefined,
        );
      }
      expect(reversed.ranked.map(({ rank }) => rank)).toEqual(
        ranking.ranked.map(({ rank }) => rank),
      );
    }),
  );
});
