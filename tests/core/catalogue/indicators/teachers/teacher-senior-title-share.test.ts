import { printValue, staff } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherSeniorTitleShare } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-senior-title-share.ts';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeReturned } from '../../returned.ts';
import { staffRow } from '../../staff-row.ts';

test('30 of 200 teachers are 15 %', () => {
  expect(teacherSeniorTitleShare.formula({ seniorTitle: 30, teachers: 200 }).toString()).toBe(
    '0.15',
  );
});

test('teachers are pooled from kindergarten to upper secondary, not those of colleges', async () => {
  const rows = [
    staffRow('kindergarten', { fullTimeTeachers: 20, seniorTitle: 5 }),
    staffRow('vocational', { fullTimeTeachers: 80, seniorTitle: 20, aboveDegree: 70, rotated: 60 }),
    staffRow('undergraduate', { fullTimeTeachers: 900, seniorTitle: 900 }),
  ];
  const at = await computeReturned(staff, rows, teacherSeniorTitleShare, 2024);
  expect(printValue(at())).toBe('25.00');
});

test('without a teacher there is no share', () => {
  expect(() => teacherSeniorTitleShare.formula({ seniorTitle: 0, teachers: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('without the register of staff it is missing', async () => {
  const at = await computeReturned(staff, [], teacherSeniorTitleShare, 2024);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“高级职称专任教师数”（2024年）；缺少“专任教师数（高等教育以下）”（2024年）',
  );
});
