import { fitness } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import { fitnessResults } from '../../../../packages/core/src/catalogue/measures/fitness.ts';
import { holdAgainstPlain } from '../returned.ts';

const columns = (position: number) =>
  fc.record({
    school: fc.constant(`第${position}校`),
    stage: fc.constantFrom('primary', 'junior', 'senior', 'vocational'),
    basis: fc.constantFrom('reported', 'rechecked'),
    expected: fc.nat({ max: 3000 }),
    tested: fc.nat({ max: 3000 }),
    excellent: fc.nat({ max: 900 }),
    good: fc.nat({ max: 900 }),
    passed: fc.nat({ max: 900 }),
    failed: fc.nat({ max: 900 }),
  });

test.each(['reported', 'rechecked'] as const)(
  'students of the basis %s are added up over schools and stages',
  async (basis) => {
    const add = (column: string) => (rows: readonly Readonly<Record<string, unknown>>[]) =>
      rows.reduce((sum, row) => sum + (row.basis === basis ? Number(row[column]) : 0), 0);
    const { expected, tested, excellent, good } = fitnessResults[basis];
    await holdAgainstPlain(fitness, columns, [
      [expected, add('expected')],
      [tested, add('tested')],
      [excellent, add('excellent')],
      [good, add('good')],
    ]);
  },
);
