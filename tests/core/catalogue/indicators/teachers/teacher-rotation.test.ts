import { printValue, teacherQualifications, teachers } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherRotation } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-rotation.ts';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFromTables } from '../../returned.ts';
import { qualificationRow, teacherRow } from '../../teacher-rows.ts';

test('30 of 200 teachers are 15 %', () => {
  expect(teacherRotation.formula({ rotated: 30, teachers: 200 }).toString()).toBe('0.15');
});

test('teachers are pooled from kindergarten to upper secondary, not those of colleges', async () => {
  const at = await computeFromTables(
    [
      [
        teachers,
        [
          teacherRow('kindergarten', 20),
          teacherRow('vocational', 80),
          teacherRow('undergraduate', 900),
        ],
      ],
      [
        teacherQualifications,
        [
          qualificationRow('kindergarten', { rotated: 5 }),
          qualificationRow('vocational', { rotated: 20, aboveDegree: 70, seniorTitle: 60 }),
          qualificationRow('undergraduate', { rotated: 900 }),
        ],
      ],
    ],
    teacherRotation,
  );
  expect(printValue(at())).toBe('25.00');
});

test('without a teacher there is no share', () => {
  expect(() => teacherRotation.formula({ rotated: 0, teachers: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('without returns of teachers and their qualifications it is missing', async () => {
  const at = await computeFromTables([], teacherRotation);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“交流轮岗教师数”（2024年）；缺少“专任教师数（高等教育以下）”（2024年）',
  );
});

test('teachers without their qualifications are no zero', async () => {
  const at = await computeFromTables([[teachers, [teacherRow('primary', 20)]]], teacherRotation);
  expect(at().missing?.code).toBe('missing-input');
});
