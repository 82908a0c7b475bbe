import { cohort } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  cohortDied,
  cohortEntrants,
  cohortMovedIn,
  cohortMovedOut,
  grade9Graduates,
  registeredGraduates,
} from '../../../../packages/core/src/catalogue/measures/cohort.ts';
import { holdAgainstPlain } from '../returned.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

test('each count of a cohort is the one of its own column', async () => {
  const count = fc.nat({ max: 5000 });
  const columns = (position: number) =>
    fc.record({
      place: fc.constant(`4502${10 + position}`),
      entrants: count,
      movedIn: count,
      movedOut: count,
      died: count,
      graduates: count,
      registeredGraduates: count,
    });
  const total = (column: string) => (rows: Rows) =>
    rows.reduce((sum, row) => sum + Number(row[column]), 0);
  await holdAgainstPlain(cohort, columns, [
    [cohortEntrants, total('entrants')],
    [cohortMovedIn, total('movedIn')],
    [cohortMovedOut, total('movedOut')],
    [cohortDied, total('died')],
    [grade9Graduates, total('graduates')],
    [registeredGraduates, total('registeredGraduates')],
  ]);
});
