import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeMessages } from '../../../packages/core/src/messages/places.ts';
import {
  describeYear,
  parseYear,
  yearKindLabels,
  years,
} from '../../../packages/core/src/register/year.ts';

test('a year is read from four digits, plain or full-width, with or without 年', () => {
  const texts = ['2023', '2023年', '２０２３年', ' 2023 年 ', '２０２３'];
  expect(texts.map(parseYear)).toEqual(Array(5).fill(2023));
});

test('anything else is no year', () => {
  const texts = [
    '',
    '23',
    '23年',
    '2023-2024',
    '2023学年',
    '20 23',
    '2023.0',
    '二〇二三',
    '2203',
    '1899',
  ];
  for (const text of texts)
    expect(() => parseYear(text), text).toThrow(placeMessages.notAYear(text, 1900, 2100).zh);
});

test('every year from 1900 to 2100 reads back from its digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
      expect(parseYear(`${year}年`)).toBe(year);
    }),
  );
});

test('a school year is described by its reference date, the others by their kind', () => {
  expect(describeYear(2023, 'school')).toEqual({
    zh: '2023学年初（2023年9月1日）',
    en: 'school year beginning 1 September 2023',
  });
  expect(describeYear(2023, 'calendar')).toEqual({ zh: '2023年', en: 'calendar year 2023' });
  expect(describeYear(2023, 'fiscal')).toEqual({ zh: '2023财政年度', en: 'fiscal year 2023' });
  expect(Object.keys(yearKindLabels)).toEqual(['school', 'calendar', 'fiscal']);
});

test('a range holds both its ends', () => {
  expect(years(2021, 2023)).toEqual([2021, 2022, 2023]);
  expect(years(2021, 2021)).toEqual([2021]);
});

test('a backward range, or a year that is not whole, is refused', () => {
  expect(() => years(2023, 2021)).toThrow(placeMessages.yearsBackwards(2023, 2021).zh);
  expect(() => years(2020.5, 2021)).toThrow(placeMessages.yearNotWhole(2020.5).zh);
  expect(() => describeYear(Number.NaN, 'school')).toThrow(
    placeMessages.yearNotWhole(Number.NaN).zh,
  );
});
