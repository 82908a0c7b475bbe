import { internationalStudents, trainingEvents } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  allOverseasTraining,
  aseanStudents,
  degreeAdmissions,
  fieldEngineersTrained,
  overseasTraining,
} from '../../../../packages/core/src/catalogue/measures/vocational.ts';
import { holdAgainstPlain } from '../returned.ts';

const count = fc.nat({ max: 5000 });

test('training is added up by programme: field engineers, overseas, and overseas of every kind', async () => {
  const columns = (position: number) =>
    fc.record({
      event: fc.constant(`第${position}期`),
      programme: fc.constantFrom(
        'overseas',
        'overseas-other',
        'field-engineers',
        'excellent-principals',
        'excellent-teachers',
      ),
      trained: count,
    });
  const trainedIn =
    (...programmes: string[]) =>
    (rows: readonly Readonly<Record<string, unknown>>[]) => {
      let total = 0;
      for (const row of rows)
        if (programmes.includes(String(row.programme))) total += Number(row.trained);
      return total;
    };
  await holdAgainstPlain(trainingEvents, columns, [
    [fieldEngineersTrained, trainedIn('field-engineers')],
    [overseasTraining, trainedIn('overseas')],
    [allOverseasTraining, trainedIn('overseas', 'overseas-other')],
  ]);
});

test('degree admissions and students from ASEAN countries are added up over institutions', async () => {
  const columns = (position: number) =>
    fc.record({
      institution: fc.constant(`第${position}学院`),
      degreeAdmissions: count,
      enrolled: count,
      enrolledAsean: count,
    });
  await holdAgainstPlain(internationalStudents, columns, [
    [degreeAdmissions, (rows) => rows.reduce((sum, row) => sum + Number(row.degreeAdmissions), 0)],
    [aseanStudents, (rows) => rows.reduce((sum, row) => sum + Number(row.enrolledAsean), 0)],
  ]);
});
