import { finance, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { financeNewFundsTeachersFacilities } from '../../../../../packages/core/src/catalogue/indicators/finance/finance-new-funds-teachers-facilities.ts';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { financeRow } from '../../finance-row.ts';
import { computeReturned } from '../../returned.ts';

const { formula } = financeNewFundsTeachersFacilities;
const computed = (rows: readonly ReturnType<typeof financeRow>[]) =>
  computeReturned(finance, rows, financeNewFundsTeachersFacilities, 2024);

test('60 of 80 additional yuan are 75 %', () => {
  expect(formula({ spent: 60, increment: 80 }).toString()).toBe('0.75');
});

test('a year without additional funds has no share', () => {
  expect(() => formula({ spent: 0, increment: 0 })).toThrow(numberMessages.zeroDenominator().zh);
});

test('the return gives it, and more than all is refused', async () => {
  const spent = (amount: string) => financeRow('increment-teachers-facilities', amount);
  const all = financeRow('increment', '80000000.00');
  expect(printValue((await computed([all, spent('60000000.00')]))())).toBe('75.00');
  expect((await computed([all, spent('80010000.00')]))().missing?.code).toBe('out-of-range');
});

test('a part that is not returned is not zero', async () => {
  const at = await computed([financeRow('increment', '80000000.00')]);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“新增教育经费中用于教师队伍和教学设施的部分”（2024年）',
  );
});
