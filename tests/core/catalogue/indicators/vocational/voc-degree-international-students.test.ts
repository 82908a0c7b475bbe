import { internationalStudents, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { vocDegreeInternationalStudents } from '../../../../../packages/core/src/catalogue/indicators/vocational/voc-degree-international-students.ts';
import { computeReturned, place } from '../../returned.ts';

const students = (institution: string, counts: { readonly degreeAdmissions?: number }) => ({
  place,
  year: 2024,
  institution,
  degreeAdmissions: 7,
  enrolled: 900,
  enrolledAsean: 5,
  ...counts,
});
const computed = (rows: readonly ReturnType<typeof students>[], year: number) =>
  computeReturned(internationalStudents, rows, vocDegreeInternationalStudents, year);

test('100 students admitted are 100', () => {
  expect(vocDegreeInternationalStudents.formula({ admitted: 100 }).toString()).toBe('100');
});

test('admissions, not enrolment: students enrolled earlier do not count', async () => {
  const rows = [
    students('甲学院', { degreeAdmissions: 60 }),
    students('乙学院', { degreeAdmissions: 40 }),
  ];
  expect(printValue((await computed(rows, 2024))())).toBe('100');
  const none = await computed([students('甲学院', { degreeAdmissions: 0 })], 2024);
  expect(printValue(none())).toBe('0');
});

test('a year without returns has no value', async () => {
  const at = await computed([students('甲学院', { degreeAdmissions: 60 })], 2025);
  expect(at().missing?.sentence.zh).toBe('缺少“学历留学生招生数”（2025年）');
});
