import { defineTarget, type ExactInput, exact, type Target, trajectoryOf } from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, clauseText, seriesIn, share, staffing, trained, valueIn } from './plan-cases.ts';

const name = { zh: '条款', en: 'clause' };
const target = (
  indicator: Target['indicator'],
  comparator: Target['comparator'],
  value: string,
  over: Target['over'] = 'year',
) => defineTarget({ ...clauseText, id: 'clause', name, indicator, comparator, value, over });

const paces = (wanted: Target, byYear: Readonly<Record<number, ExactInput | null>>) => {
  const found = trajectoryOf(seriesIn(wanted.indicator, byYear), wanted, 2022);
  return (
    found && {
      from: found.baseline.year,
      to: found.latest.year,
      had: found.paceHad.toFraction(),
      needed: found.paceNeeded.toFraction(),
      projected: found.projected.toFraction(),
    }
  );
};

test('from 90 % in 2022 to 92 % in 2024 is a point a year, where three are needed', () => {
  expect(paces(target(share, '>=', '95'), { 2022: '0.9', 2023: '0.95', 2024: '0.92' })).toEqual({
    from: 2022,
    to: 2024,
    had: '1',
    needed: '3',
    projected: '93',
  });
});

test('a pace is exact: a third of a point in two years is a sixth of one a year', () => {
  const third = exact(1).div(300).add('0.9');
  expect(paces(target(share, '>=', '95'), { 2022: '0.9', 2024: third })?.had).toBe('1/6');
});

describe('without two values to measure it by there is none', () => {
  const wanted = target(share, '>=', '95');
  test.each([
    ['nothing at all', {}],
    ['one value', { 2023: '0.9' }],
    ['the baseline alone', { 2022: '0.9' }],
    ['one value beside those before the baseline year', { 2020: '0.8', 2021: '0.85', 2023: '0.9' }],
    ['one value beside missing ones', { 2022: null, 2023: '0.9', 2024: null }],
    ['the year of the target reached', { 2022: '0.9', 2025: '0.94' }],
  ] as const)('%s', (_, byYear) => {
    expect(paces(wanted, byYear)).toBeNull();
  });
});

test('without a value of the baseline year the next one is where the pace begins', () => {
  expect(paces(target(share, '>=', '95'), { 2021: '0.5', 2023: '0.9', 2024: '0.92' })).toEqual({
    from: 2023,
    to: 2024,
    had: '2',
    needed: '3',
    projected: '94',
  });
});

test('values after the year of the target do not change the pace towards it', () => {
  const found = trajectoryOf(
    [valueIn(share, 2022, '0.9'), valueIn(share, 2024, '0.92'), valueIn(share, 2026, '1')],
    target(share, '>=', '95'),
    2022,
  );
  expect(found?.latest.year).toBe(2024);
});

test('a share stays at 100 % and does not fall below nothing', () => {
  const rising = { 2022: '0.9', 2024: '0.98' };
  expect(paces(target(share, '=', '100'), rising)).toMatchObject({ had: '4', projected: '100' });
  const falling = { 2022: '0.9', 2023: '0.2' };
  expect(paces(target(share, '>=', '95'), falling)).toMatchObject({ had: '-70', projected: '0' });
});

test('a rate that may pass 100 % goes on past it', () => {
  const gross = { ...share, range: [0, 200] } as const;
  const rising = { 2022: '0.96', 2024: '1' };
  expect(paces(target(gross, '>=', '101'), rising)).toMatchObject({ had: '2', projected: '102' });
});

test('a count goes on by the same number each year', () => {
  expect(paces(target(trained, '>=', '100'), { 2022: 40, 2023: 70 })).toMatchObject({
    had: '30',
    needed: '15',
    projected: '130',
  });
});

test('a growth may stay negative, below a target of zero', () => {
  expect(paces(target(change, '>=', '0'), { 2022: '-0.05', 2024: '-0.08' })).toMatchObject({
    had: '-3/2',
    needed: '8',
    projected: '-19/2',
  });
});

test('where lower is better, the pace is a fall', () => {
  expect(paces(target(staffing, '<=', '19'), { 2022: '21', 2024: '20' })).toMatchObject({
    had: '-1/2',
    needed: '-1',
    projected: '39/2',
  });
});

test('a value past its target needs less than nothing', () => {
  expect(paces(target(share, '>=', '95'), { 2022: '0.94', 2024: '0.97' })?.needed).toBe('-2');
});

test('what several years add up to may pass the range of one year', () => {
  const totals = { 2022: '0', 2023: '700', 2024: '1400' };
  expect(paces(target(trained, '>=', '2000', 'period'), totals)?.projected).toBe('2100');
  expect(paces(target(trained, '>=', '2000'), totals)?.projected).toBe('1000');
});

test('a pace as needed arrives at the target, and no other does', () => {
  const tenths = fc.integer({ min: 300, max: 700 });
  fc.assert(
    fc.property(tenths, tenths, tenths, (from, to, wanted) => {
      const found = trajectoryOf(
        seriesIn(share, { 2022: `${from}e-3`, 2024: `${to}e-3` }),
        { ...target(share, '>=', `${wanted}e-1`), year: 2025 },
        2022,
      );
      if (!found) throw new Error('no trajectory');
      const arrives = found.projected.equals(
        found.latest.value?.mul(100).add(found.paceNeeded) ?? 0,
      );
      expect(arrives).toBe(found.paceHad.equals(found.paceNeeded));
    }),
  );
});
