import { fiscalEducationFundsGrowth, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('from 200 to 210 is a growth of 5 %, and from 200 to 190 one of −5 %', () => {
  const { formula } = fiscalEducationFundsGrowth;
  expect(formula({ current: 210, previous: 200 }).toString()).toBe('0.05');
  expect(formula({ current: 190, previous: 200 }).toString()).toBe('-0.05');
});

test('equal years are a growth of zero, and nothing the year before has none', () => {
  const { formula } = fiscalEducationFundsGrowth;
  expect(formula({ current: 9, previous: 9 }).toString()).toBe('0');
  expect(() => formula({ current: 9, previous: 0 })).toThrow(numberMessages.zeroDenominator().zh);
});

test('2024 is held against the announced level of 2023, or by name against its flash level', async () => {
  const rows = [
    figureRow('in-fiscal-education-funds', 2023, '5043300000000', { vintage: 'flash' }),
    figureRow('in-fiscal-education-funds', 2024, '5416105000000'),
  ];
  const at = await computeFrom(rows, fiscalEducationFundsGrowth, 2024);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“国家财政性教育经费”（2023年）');
  expect(printValue(at('previous-flash'))).toBe('7.39');
});
