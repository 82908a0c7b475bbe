import { printValue, researchers, staff } from '@eduplan/core';
import { expect, test } from 'vitest';
import { researchStaffRatio } from '../../../../../packages/core/src/catalogue/indicators/research/research-staff-ratio.ts';
import { computeFromTables, place } from '../../returned.ts';
import { staffRow } from '../../staff-row.ts';

const researching = [{ place, year: 2024, fullTime: 12 }];
const teaching = [
  staffRow('kindergarten', { fullTimeTeachers: 400 }),
  staffRow('primary', { fullTimeTeachers: 600 }),
  staffRow('senior', { fullTimeTeachers: 600 }),
  staffRow('vocational', { fullTimeTeachers: 300 }),
  staffRow('special', { fullTimeTeachers: 100 }),
  staffRow('undergraduate', { fullTimeTeachers: 9000 }),
];

test('6 researchers for 1000 teachers are six per thousand', async () => {
  expect(researchStaffRatio.formula({ researchers: 6, teachers: 1000 }).toString()).toBe('0.006');
});

test('each reading divides by its own teachers, and none by those of colleges', async () => {
  const at = await computeFromTables(
    [
      [researchers, researching],
      [staff, teaching],
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
  const at = await computeFromTables([[staff, teaching]], researchStaffRatio);
  expect(at().missing?.sentence.zh).toBe('缺少“专职教研员数”（2024年）');
});
