import { exerciseSurvey } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  exerciseAsked,
  exerciseSchools,
  hourInSchoolSchools,
  hourOutOfSchoolStudents,
} from '../../../../packages/core/src/catalogue/measures/exercise.ts';
import { holdAgainstPlain } from '../returned.ts';

test('schools are counted and students added up', async () => {
  const columns = (position: number) =>
    fc.record({
      school: fc.constant(`第${position}校`),
      timetableMinutes: fc.nat({ max: 120 }),
      hourInSchool: fc.boolean(),
      asked: fc.nat({ max: 500 }),
      hourOutOfSchool: fc.nat({ max: 500 }),
    });
  await holdAgainstPlain(exerciseSurvey, columns, [
    [exerciseSchools, (rows) => rows.length],
    [hourInSchoolSchools, (rows) => rows.filter((row) => row.hourInSchool === true).length],
    [exerciseAsked, (rows) => rows.reduce((sum, row) => sum + Number(row.asked), 0)],
    [
      hourOutOfSchoolStudents,
      (rows) => rows.reduce((sum, row) => sum + Number(row.hourOutOfSchool), 0),
    ],
  ]);
});
