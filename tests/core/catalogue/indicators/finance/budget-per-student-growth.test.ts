import {
  budgetEducationPerStudentGrowth,
  higherBudgetPerStudentGrowth,
  juniorBudgetPerStudentGrowth,
  kindergartenBudgetPerStudentGrowth,
  primaryBudgetPerStudentGrowth,
  printValue,
  seniorBudgetPerStudentGrowth,
  vocationalBudgetPerStudentGrowth,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFrom, figureRow } from '../../figure-rows.ts';

const levels = [
  [budgetEducationPerStudentGrowth, 'finance-budget-education-per-student-nondecreasing'],
  [kindergartenBudgetPerStudentGrowth, 'in-budget-per-student-kindergarten'],
  [primaryBudgetPerStudentGrowth, 'in-budget-per-student-primary'],
  [juniorBudgetPerStudentGrowth, 'in-budget-per-student-junior'],
  [seniorBudgetPerStudentGrowth, 'in-budget-per-student-senior'],
  [vocationalBudgetPerStudentGrowth, 'in-budget-per-student-vocational-secondary'],
  [higherBudgetPerStudentGrowth, 'in-budget-per-student-higher'],
] as const;

test('from 10000 to 10200 yuan is a growth of 2 %, back again one of less than −1.9 %', () => {
  const { formula } = budgetEducationPerStudentGrowth;
  expect(formula({ current: 10_200, previous: 10_000 }).toString()).toBe('0.02');
  expect(formula({ current: 10_000, previous: 10_200 }).toFraction()).toBe('-1/51');
});

test.each(levels)(
  '$0.name.en is taken from the series of its own level',
  async (growth, series) => {
    const rows = [figureRow(series, 2020, '10000'), figureRow(series, 2021, '9900')];
    const at = await computeFrom(rows, growth, 2021);
    expect(printValue(at())).toBe('-1.00');
    expect(at('comparable').missing?.code).toBe('missing-input');
    expect(at('comparable').missing?.sentence.zh).toMatch(/^缺少“上年.*（同口径调整）”（2021年）$/);
  },
);

test.each(levels)('$0.name.en without the year before is missing', async (growth, series) => {
  const at = await computeFrom([figureRow(series, 2021, '9900')], growth, 2021);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toMatch(/生均一般公共预算教育经费”（2020年）$/);
});

test('junior secondary fell by 0.18 % in name in 2021 and rose by 1.74 % on a comparable basis', async () => {
  const rows = [
    figureRow('in-budget-per-student-junior', 2020, '17803.6'),
    figureRow('in-budget-per-student-junior', 2021, '17772.06'),
    figureRow('budget-per-student-junior-comparable-previous', 2021, '17468.12'),
  ];
  const at = await computeFrom(rows, juniorBudgetPerStudentGrowth, 2021);
  expect(printValue(at())).toBe('-0.18');
  expect(printValue(at('comparable'))).toBe('1.74');
});
