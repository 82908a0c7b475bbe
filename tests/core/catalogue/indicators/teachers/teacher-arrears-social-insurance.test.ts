import { pay, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherArrearsSocialInsurance } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-arrears-social-insurance.ts';
import { payRow } from '../../pay-row.ts';
import { computeReturned } from '../../returned.ts';

test('three cases are three', () => {
  expect(teacherArrearsSocialInsurance.formula({ cases: 3 }).toString()).toBe('3');
});

test('none is a value, whatever else is owed', async () => {
  const rows = [payRow({ wageArrears: 4, housingFundArrears: 5 })];
  const at = await computeReturned(pay, rows, teacherArrearsSocialInsurance, 2024);
  expect(printValue(at())).toBe('0');
});

test('its own cases are counted', async () => {
  const at = await computeReturned(
    pay,
    [payRow({ insuranceArrears: 2 })],
    teacherArrearsSocialInsurance,
    2024,
  );
  expect(printValue(at())).toBe('2');
});

test('a year without the return has no value', async () => {
  const at = await computeReturned(pay, [payRow()], teacherArrearsSocialInsurance, 2023);
  expect(at().missing?.sentence.zh).toBe('缺少“欠缴教职工社会保险数”（2023年）');
});
