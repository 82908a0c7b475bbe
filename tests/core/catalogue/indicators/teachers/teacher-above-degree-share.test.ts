import { printValue, teacherQualifications, teachers } from '@eduplan/core';
import { expect, test } from 'vitest';
import { teacherAboveDegreeShare } from '../../../../../packages/core/src/catalogue/indicators/teachers/teacher-above-degree-share.ts';
import { numberMessages } from '../../../../../packages/core/src/messages/number.ts';
import { computeFromTables } from '../../returned.ts';
import { qualificationRow, teacherRow } from '../../teacher-rows.ts';

test('30 of 200 teachers are 15 %', () => {
  expect(teacherAboveDegreeShare.formula({ aboveDegree: 30, teachers: 200 }).toString()).toBe(
    '0.15',
  );
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
          qualificationRow('kindergarten', { aboveDegree: 5 }),
          qualificationRow('vocational', { aboveDegree: 20, seniorTitle: 70, rotated: 60 }),
          qualificationRow('undergraduate', { aboveDegree: 900 }),
        ],
      ],
    ],
    teacherAboveDegreeShare,
  );
  expect(printValue(at())).toBe('25.00');
});

test('without a teacher there is no share', () => {
  expect(() => teacherAboveDegreeShare.formula({ aboveDegree: 0, teachers: 0 })).toThrow(
    numberMessages.zeroDenominator().zh,
  );
});

test('without returns of teachers and their qualifications it is missing', async () => {
  const at = await computeFromTables([], teacherAboveDegreeShare);
  expect(at().missing?.sentence.zh).toBe(
    '缺少“高于规定学历专任教师数”（2024年）；缺少“专任教师数（高等教育以下）”（2024年）',
  );
});

test('teachers without their qualifications are no zero', async () => {
  const at = await computeFromTables(
    [[teachers, [teacherRow('primary', 20)]]],
    teacherAboveDegreeShare,
  );
  expect(at().missing?.code).toBe('missing-input');
});
