import { pay, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherArrearsWages } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-arrears-wages.ts';
import { payRow } from '../../pay-row.ts';
import { computeReturned } from '../../returned.ts';

test('three cases are three', () => {
  expect(teacherArrearsWages.formula({ cases: 3 }).toString()).toBe('3');
});

test('none is a value, whatever else is owed', async () => {
  const rows = [payRow({ insuranceArrears: 4, housingFundArrears: 5 })];
  const at = await computeReturned(pay, rows, teacherArrearsWages, 2024);
  expect(printValue(at())).toBe('0');
});

test('its own cases are counted', async () => {
  const at = await computeReturned(pay, [payRow({ wageArrears: 2 })], teacherArrearsWages, 2024);
  expect(printValue(at())).toBe('2');
});

test('a year without the return has no value', async () => {
  const at = await computeReturned(pay, [payRow()], teacherArrearsWages, 2023);
  expect(at().missing?.sentence.zh).toBe('缺少“拖欠教职工工资数”（2023年）');
});
