import {
  budgetEducationPerStudentGrowth,
  compulsoryRetentionRate,
  preschoolInclusiveCoverage,
  seniorGrossEnrolmentRate,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { basisName, readingName } from '../../../packages/reports/src/tables/reading-name.ts';

test('a reading is named where the indicator has several, the default one too', () => {
  expect(readingName(seniorGrossEnrolmentRate, 'default', 'zh')).toBe('常住人口，含技工学校');
  expect(readingName(seniorGrossEnrolmentRate, 'hukou', 'zh')).toBe('户籍人口，含技工学校');
  expect(basisName(seniorGrossEnrolmentRate, 'default', 'zh')).toBe('复算，常住人口，含技工学校');
});

test('the one reading of an indicator needs no name', () => {
  expect(readingName(preschoolInclusiveCoverage, 'default', 'en')).toBeNull();
  expect(basisName(preschoolInclusiveCoverage, 'default', 'en')).toBe('recomputed');
  expect(basisName(preschoolInclusiveCoverage, 'reported', 'en')).toBe('published');
});

test('a published value has the reading that its office prints, where the definition tells', () => {
  expect(readingName(seniorGrossEnrolmentRate, 'reported', 'zh')).toBeNull();
  expect(basisName(compulsoryRetentionRate, 'reported', 'zh')).toBe(
    '公布，学籍同届（跟踪入学学生）',
  );
  const told = budgetEducationPerStudentGrowth.readings.find(
    ({ id }) => id === budgetEducationPerStudentGrowth.reportedAs,
  );
  expect(readingName(budgetEducationPerStudentGrowth, 'reported', 'en')).toBe(told?.name.en);
});
