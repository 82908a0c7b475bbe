import { budgetEducationPerStudent, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFrom, figureRow } from '../../figure-rows.ts';

test('3000 万元 for 2000 students are 15000 yuan each', () => {
  const value = budgetEducationPerStudent.formula({ expenditure: 30_000_000, students: 2000 });
  expect(value.toString()).toBe('15000');
});

test('without a student there is no amount for each', () => {
  expect(() => budgetEducationPerStudent.formula({ expenditure: 1, students: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('without the students only the published amount is there', async () => {
  const rows = [
    figureRow('in-general-budget-education', 2022, '3925696000000'),
    figureRow('finance-budget-education-per-student-nondecreasing', 2022, '15731.97'),
  ];
  const at = await computeFrom(rows, budgetEducationPerStudent, 2022);
  expect(at().missing?.code).toBe('missing-input');
  expect(at().missing?.sentence.zh).toBe('缺少“教育经费统计口径在校学生数”（2022年）');
  expect(printValue(at('reported'))).toBe('15731.97');
});
