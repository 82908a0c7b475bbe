import { researchers } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import { fullTimeResearchers } from '../../../../packages/core/src/catalogue/measures/research.ts';
import { holdAgainstPlain } from '../returned.ts';

test('researchers are those of the place and year', async () => {
  const columns = (position: number) =>
    fc.record({ year: fc.constant(2010 + position), fullTime: fc.nat({ max: 500 }) });
  await holdAgainstPlain(researchers, columns, [
    [fullTimeResearchers, (rows) => Number(rows[0]?.fullTime)],
  ]);
});
