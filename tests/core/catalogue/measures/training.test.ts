import { trainingEvents } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  excellentPrincipalsTrained,
  excellentTeachersTrained,
} from '../../../../packages/core/src/catalogue/measures/training.ts';
import { holdAgainstPlain } from '../returned.ts';

test('principals and teachers trained are added up over the events of their own programme', async () => {
  const columns = (position: number) =>
    fc.record({
      event: fc.constant(`第${position}期`),
      programme: fc.constantFrom(
        'overseas',
        'field-engineers',
        'excellent-principals',
        'excellent-teachers',
      ),
      trained: fc.nat({ max: 100 }),
    });
  const trainedIn = (programme: string) => (rows: readonly Readonly<Record<string, unknown>>[]) => {
    let total = 0;
    for (const row of rows) if (row.programme === programme) total += Number(row.trained);
    return total;
  };
  await holdAgainstPlain(trainingEvents, columns, [
    [excellentPrincipalsTrained, trainedIn('excellent-principals')],
    [excellentTeachersTrained, trainedIn('excellent-teachers')],
  ]);
});
