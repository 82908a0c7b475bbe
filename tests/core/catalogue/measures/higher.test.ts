import { pupils } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  juniorCollegeStudents,
  undergraduates,
} from '../../../../packages/core/src/catalogue/measures/higher.ts';
import { holdAgainstPlain } from '../returned.ts';

test('students are added up by stage: undergraduates and junior-college students', async () => {
  const columns = (position: number) =>
    fc.record({
      school: fc.constant(`第${position}学院`),
      stage: fc.constantFrom('undergraduate', 'junior-college', 'senior', 'vocational'),
      ownership: fc.constantFrom('public', 'private'),
      group: fc.boolean(),
      grade: fc.integer({ min: 1, max: 4 }),
      sex: fc.constantFrom('female', 'male'),
      age: fc.integer({ min: 15, max: 25 }),
      pupils: fc.nat({ max: 5000 }),
      migrant: fc.constant(0),
    });
  const ofStage = (stage: string) => (rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.filter((row) => row.stage === stage).reduce((sum, row) => sum + Number(row.pupils), 0);
  await holdAgainstPlain(pupils, columns, [
    [undergraduates, ofStage('undergraduate')],
    [juniorCollegeStudents, ofStage('junior-college')],
  ]);
});
