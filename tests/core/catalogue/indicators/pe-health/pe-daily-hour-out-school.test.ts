import { exerciseSurvey, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { peDailyHourOutSchool } from '../../../../../packages/core/src/catalogue/indicators/pe-health/pe-daily-hour-out-school.ts';
import { computeReturned, place } from '../../returned.ts';

const surveyed = (
  school: string,
  timetableMinutes: number,
  [asked, hourOutOfSchool]: readonly [number, number] = [0, 0],
) => ({
  place,
  year: 2024,
  school,
  timetableMinutes,
  hourInSchool: timetableMinutes >= 60,
  asked,
  hourOutOfSchool,
});

test('70 students of 100 asked are 70 %', () => {
  expect(peDailyHourOutSchool.formula({ students: 70, asked: 100 }).toString()).toBe('0.7');
});

test('students are pooled, not the shares of schools', async () => {
  const rows = [surveyed('大校', 60, [90, 45]), surveyed('小校', 60, [10, 10])];
  const at = await computeReturned(exerciseSurvey, rows, peDailyHourOutSchool, 2024);
  expect(printValue(at())).toBe('55.0');
});

test('with nobody asked there is no share', async () => {
  const at = await computeReturned(
    exerciseSurvey,
    [surveyed('一校', 60)],
    peDailyHourOutSchool,
    2024,
  );
  expect(at().missing?.code).toBe('undefined');
});

test('a year without the survey has no value', async () => {
  const rows = [surveyed('一校', 60, [9, 9])];
  const at = await computeReturned(exerciseSurvey, rows, peDailyHourOutSchool, 2025);
  expect(at().missing?.sentence.zh).toContain('校外体育锻炼调查学生数');
});
