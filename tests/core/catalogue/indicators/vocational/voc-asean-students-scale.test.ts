import { internationalStudents, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocAseanStudentsScale } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-asean-students-scale.ts';
import { computeReturned, place } from '../../returned.ts';

const students = (institution: string, counts: { readonly enrolledAsean?: number }) => ({
  place,
  year: 2024,
  institution,
  degreeAdmissions: 7,
  enrolled: 900,
  enrolledAsean: 5,
  ...counts,
});
const computed = (rows: readonly ReturnType<typeof students>[], year: number) =>
  computeReturned(internationalStudents, rows, vocAseanStudentsScale, year);

test('100 students from ASEAN countries are 100', () => {
  expect(vocAseanStudentsScale.formula({ enrolled: 100 }).toString()).toBe('100');
});

test('students from elsewhere do not count', async () => {
  const rows = [
    students('甲学院', { enrolledAsean: 60 }),
    students('乙学院', { enrolledAsean: 40 }),
  ];
  expect(printValue((await computed(rows, 2024))())).toBe('100');
  const none = await computed([students('甲学院', { enrolledAsean: 0 })], 2024);
  expect(printValue(none())).toBe('0');
});

test('a year without returns has no value', async () => {
  const at = await computed([students('甲学院', { enrolledAsean: 60 })], 2025);
  expect(at().missing?.sentence.zh).toBe('缺少“东盟国家在校留学生数”（2025年）');
});
