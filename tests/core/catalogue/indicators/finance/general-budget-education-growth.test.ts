import { generalBudgetEducationGrowth, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('from 100 to 105 is a growth of 5 %, and from 100 to 98 one of −2 %', () => {
  const { formula } = generalBudgetEducationGrowth;
  expect(formula({ current: 105, previous: 100 }).toString()).toBe('0.05');
  expect(formula({ current: 98, previous: 100 }).toString()).toBe('-0.02');
});

test('equal years are a growth of zero', () => {
  const { formula } = generalBudgetEducationGrowth;
  expect(formula({ current: 7, previous: 7 }).toString()).toBe('0');
});

test('2021 grew by 3.18 % in name, while the comparable basis was not published', async () => {
  const rows = [
    figureRow('in-general-budget-education', 2020, '3631047000000'),
    figureRow('in-general-budget-education', 2021, '3746336000000'),
  ];
  const at = await computeFrom(rows, generalBudgetEducationGrowth, 2021);
  expect(printValue(at())).toBe('3.18');
  expect(at('comparable').missing?.code).toBe('missing-input');
  expect(at('comparable').missing?.sentence.zh).toBe(
    '缺少“上年一般公共预算教育经费（同口径调整）”（2021年）',
  );
});

test('without the year before it is missing, and the sentence names that year', async () => {
  const rows = [figureRow('in-general-budget-education', 2021, '3746336000000')];
  const at = await computeFrom(rows, generalBudgetEducationGrowth, 2021);
  expect(at().missing?.sentence.zh).toBe('缺少“一般公共预算教育经费”（2020年）');
});
