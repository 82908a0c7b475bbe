import {
  percent,
  perMille,
  persons,
  preschoolInclusiveCoverage,
  toOne,
  yuanPerPerson,
} from '@eduplan/core';
import { valueWithUnit, withUnit } from '@eduplan/reports';
import { expect, test } from 'vitest';
import { computeFrom, figure } from './figures.ts';

test.each([
  [percent, '91.61%', '91.61%'],
  [perMille, '91.61‰', '91.61‰'],
  [toOne, '91.61:1', '91.61:1'],
  [persons, '91.61人', '91.61 persons'],
  [yuanPerPerson, '91.61元/人', '91.61 yuan per person'],
])('a sign belongs to its number, a word is set apart: $symbol', (unit, zh, en) => {
  expect([withUnit('91.61', unit, 'zh'), withUnit('91.61', unit, 'en')]).toEqual([zh, en]);
});

test('one thing is no plural in English', () => {
  expect(['1', '2', '1–2'].map((one) => withUnit(one, persons, 'en'))).toEqual([
    ...['1 person', '2 persons', '1–2 persons'],
  ]);
});

test('a computed value has the decimals of its indicator, a published one those of its print', async () => {
  const rows = [
    figure('in-kindergarten-children', 2019, '40000'),
    figure('in-kindergarten-children-inclusive', 2019, '30404'),
    figure('preschool-inclusive-coverage', 2019, '0.76', { printed: '76%' }),
  ];
  const result = await computeFrom(rows, [preschoolInclusiveCoverage], [2019, 2020]);
  const print = (year: number, variant?: string) => {
    const value = result.at(preschoolInclusiveCoverage, '100000', year, variant);
    return value && valueWithUnit(value, 'zh');
  };
  expect([print(2019), print(2019, 'reported')]).toEqual(['76.01%', '76%']);
  expect([print(2020), print(2020, 'reported')]).toEqual([null, null]);
});
