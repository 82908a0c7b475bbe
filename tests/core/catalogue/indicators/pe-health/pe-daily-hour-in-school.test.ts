import { exerciseSurvey, printValue } from '@eduplan/core';
import { expect, test } from 'vitest';
import { peDailyHourInSchool } from '../../../../../packages/core/src/catalogue/indicators/pe-health/pe-daily-hour-in-school.ts';
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

test('9 schools of 10 are 90 %', () => {
  expect(peDailyHourInSchool.formula({ schools: 9, all: 10 }).toString()).toBe('0.9');
});

test('60 minutes are an hour, 59 are not, and long hours do not make up for short ones', async () => {
  const rows = [
    surveyed('一校', 60),
    surveyed('二校', 59),
    surveyed('三校', 120),
    surveyed('四校', 0),
  ];
  const at = await computeReturned(exerciseSurvey, rows, peDailyHourInSchool, 2024);
  expect(printValue(at())).toBe('50.0');
});

test('a year without the survey has no value', async () => {
  const at = await computeReturned(
    exerciseSurvey,
    [surveyed('一校', 60)],
    peDailyHourInSchool,
    2025,
  );
  expect(at().missing?.sentence.zh).toContain('缺少“体育锻炼调查学校数”（2025年）');
});
