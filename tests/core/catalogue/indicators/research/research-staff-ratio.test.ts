import { printValue, researchers, teachers } from '@eduplan/core';
import { expect, test } from 'vitest';
import { researchStaffRatio } from '../../../../../packages/core/src/catalogue/indicators/research/research-staff-ratio.ts';
import { computeFromTables, place } from '../../returned.ts';
import { teacherRow } from '../../teacher-rows.ts';

const researching = [{ place, year: 2024, fullTime: 12 }];
const teaching = [
  teacherRow('kindergarten', 400),
  teacherRow('primary', 600),
  teacherRow('senior', 600),
  teacherRow('vocational', 300),
  teacherRow('special', 100),
  teacherRow('undergraduate', 9000),
];

test('6 researchers for 1000 teachers are six per thousand', async () => {
  expect(researchStaffRatio.formula({ researchers: 6, teachers: 1000 }).toString()).toBe('0.006');
});

test('each reading divides by its own teachers, and none by those of colleges', async () => {
  const at = await computeFromTables(
    [
      [researchers, researching],
      [teachers, teaching],
    ],
    researchStaffRatio,
  );
  expect({
    all: printValue(at()),
    withoutKindergarten: printValue(at('without-kindergarten')),
    withoutVocational: printValue(at('without-vocational')),
    primaryAndSecondary: printValue(at('primary-and-secondary')),
  }).toEqual({
    all: '6.00',
    withoutKindergarten: '7.50',
    withoutVocational: '7.06',
    primaryAndSecondary: '10.00',
  });
});

test('without the researchers it is missing', async () => {
  const at = await computeFromTables([[teachers, teaching]], researchStaffRatio);
  expect(at().missing?.sentence.zh).toBe('缺少“专职教研员数”（2024年）');
});
