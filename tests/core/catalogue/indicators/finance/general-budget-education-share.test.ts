import { generalBudgetEducationShare, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('15 of 100 yuan spent are 15 %', () => {
  const value = generalBudgetEducationShare.formula({ education: 15, total: 100 });
  expect(value.toString()).toBe('0.15');
});

test('nothing spent has no share', () => {
  expect(() => generalBudgetEducationShare.formula({ education: 0, total: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('41495.09亿元 of 284605.57亿元 in 2024 print as 14.58', async () => {
  const rows = [
    figureRow('in-general-budget-education', 2024, '4149509000000'),
    figureRow('in-general-budget-total', 2024, '28460557000000'),
  ];
  const at = await computeFrom(rows, generalBudgetEducationShare, 2024);
  expect(printValue(at())).toBe('14.58');
});

test('without the whole budget it is missing', async () => {
  const rows = [figureRow('in-general-budget-education', 2022, '3925696000000')];
  const at = await computeFrom(rows, generalBudgetEducationShare, 2022);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“一般公共预算支出”（2022年）');
});
