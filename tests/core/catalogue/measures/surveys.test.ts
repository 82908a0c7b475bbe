import { satisfactionSurvey } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  surveyRespondents,
  surveySatisfied,
} from '../../../../packages/core/src/catalogue/measures/surveys.ts';
import { holdAgainstPlain } from '../returned.ts';

const groups = ['public', 'pupils', 'parents', 'teachers'] as const;

test('respondents and satisfied are taken from their own group', async () => {
  const columns = (position: number) =>
    fc.record({
      // One row for each group: the next round of groups is of the next year.
      place: fc.constant('450202'),
      year: fc.constant(2020 + Math.floor(position / groups.length)),
      group: fc.constant(groups[position % groups.length]),
      respondents: fc.nat({ max: 5000 }),
      satisfied: fc.nat({ max: 5000 }),
    });
  const added =
    (column: string, group: string) => (rows: readonly Readonly<Record<string, unknown>>[]) => {
      let total: number | null = null;
      for (const row of rows) if (row.group === group) total = (total ?? 0) + Number(row[column]);
      return total;
    };
  await holdAgainstPlain(
    satisfactionSurvey,
    columns,
    groups.flatMap((group) => [
      [surveyRespondents[group], added('respondents', group)] as const,
      [surveySatisfied[group], added('satisfied', group)] as const,
    ]),
  );
});
