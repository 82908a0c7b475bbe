import { printValue, staff } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherRotation } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-rotation.ts';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeReturned } from '../../returned.ts';
import { staffRow } from '../../staff-row.ts';

test('30 of 200 teachers are 15 %', () => {
  expect(teacherRotation.formula({ rotated: 30, teachers: 200 }).toString()).toBe('0.15');
});

test('teachers are pooled from kindergarten to upper secondary, not those of colleges', async () => {
  const rows = [
    staffRow('kindergarten', { fullTimeTeachers: 20, rotated: 5 }),
    staffRow('vocational', { fullTimeTeachers: 80, rotated: 20, aboveDegree: 70, seniorTitle: 60 }),
    staffRow('undergraduate', { fullTimeTeachers: 900, rotated: 900 }),
  ];
  const at = await computeReturned(staff, rows, teacherRotation, 2024);
  expect(printValue(at())).toBe('25.00');
});

test('without a teacher there is no share', () => {
  expect(() => teacherRotation.formula({ rotated: 0, teachers: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('without the register of staff it is missing', async () => {
  const at = await computeReturned(staff, [], teacherRotation, 2024);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“交流轮岗教师数”（2024年）；缺少“专任教师数（高等教育以下）”（2024年）',
  );
});
