import { pay, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherSalaryVsCivilServants } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-salary-vs-civil-servants.ts';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { payRow } from '../../pay-row.ts';
import { computeReturned } from '../../returned.ts';

const { formula } = teacherSalaryVsCivilServants;

test('105000 yuan beside 100000 are 1.05', () => {
  expect(formula({ teachers: 105_000, civilServants: 100_000 }).toString()).toBe('1.05');
});

test('one fen less than equal prints as 1.00 and is below it', async () => {
  const rows = [payRow({ teacherPay: '99999.99', civilServantPay: '100000.00' })];
  const at = await computeReturned(pay, rows, teacherSalaryVsCivilServants, 2024);
  expect(printValue(at())).toBe('1.00');
  expect(at().value?.lt(1)).toBe(true);
});

test('without pay of civil servants there is no ratio', () => {
  expect(() => formula({ teachers: 1, civilServants: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('without the return both are missing', async () => {
  const at = await computeReturned(pay, [], teacherSalaryVsCivilServants, 2024);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“义务教育教师年平均工资收入”（2024年）；缺少“当地公务员年平均工资收入”（2024年）',
  );
});
