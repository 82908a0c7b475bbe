import {
  assessPlan,
  type ClauseAssessment,
  defineIndicator,
  defineMeasure,
  definePlan,
  defineTarget,
  defineTrend,
  exact,
  type IndicatorValue,
  type MeasureValue,
  persons,
  point,
  publishedFigures,
  reportedIn,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { assessmentMessages } from '../../../packages/core/src/messages/assessment.ts';
import { evaluate } from '../../../packages/core/src/model/evaluate.ts';
import { notApplicable } from '../../../packages/core/src/model/not-applicable.ts';
import { register } from './places.ts';
import { city, clauseText, resultOf, share, trained, valueIn } from './plan-cases.ts';

const small = { zh: '太小', en: 'too small' };
/** A value of a year; `small` where nothing is asked of the place, null where it is not reported. */
const at = (code: string, year: number, value: string | 'small' | null): IndicatorValue => ({
  ...valueIn(share, year, value === 'small' ? null : value, { place: code }),
  ...(value === 'small' && { missing: { code: 'not-applicable' as const, sentence: small } }),
});

const clause = defineTarget({
  ...clauseText,
  id: 'each',
  name: small,
  indicator: share,
  comparator: '>=',
  value: '95',
  level: 'each-county',
});

function assessed(values: readonly IndicatorValue[], where?: string): ClauseAssessment {
  const plan = definePlan({
    id: 'test',
    name: small,
    document: small,
    place: city,
    period: [2023, 2025],
    baselineYear: 2022,
    clauses: [clause],
  });
  const [only] = assessPlan(plan, { result: resultOf(values), milestones: [], register }, where);
  if (!only) throw new Error('nothing assessed');
  return only;
}

const leftOut = assessmentMessages.countiesNotAsked([{ zh: '丙区', en: '450203' }]);

test('a county of which nothing is asked neither fails nor is without data, and is named', () => {
  const found = assessed([at('450202', 2025, '0.96'), at('450203', 2025, 'small')]);
  expect(found).toMatchObject({ status: 'met', reason: leftOut });
});

test('it does not keep the clause for another that fails', () => {
  const found = assessed([at('450202', 2025, '0.9'), at('450203', 2025, 'small')]);
  expect(found.status).toBe('not-met');
  expect(found.reason?.zh).toBe(`未满足的县（区）：乙区；${leftOut.zh}`);
});

test('a county without a report is no data still', () => {
  const found = assessed([at('450202', 2025, '0.96'), at('450203', 2025, null)]);
  expect(found.status).toBe('no-data');
});

test('where nothing is asked of any county, nothing can be assessed', () => {
  const found = assessed([at('450202', 2025, 'small'), at('450203', 2025, 'small')]);
  expect(found.status).toBe('not-assessable');
  expect(found.reason?.zh).toContain('乙区、丙区');
});

test('the county itself is told why', () => {
  const found = assessed([at('450203', 2025, 'small')], '450203');
  expect(found).toMatchObject({ status: 'not-assessable', reason: small, distance: null });
});

test('the latest year that tells decides, and a year after the clause does not', () => {
  const first = at('450202', 2025, '0.96');
  const grown = [at('450203', 2024, 'small'), at('450203', 2025, '0.9')];
  expect(assessed([first, ...grown]).status).toBe('not-met');
  const shrunk = [at('450203', 2024, '0.9'), at('450203', 2025, 'small')];
  expect(assessed([first, ...shrunk]).status).toBe('met');
  const unreported = [at('450203', 2024, 'small'), at('450203', 2025, null)];
  expect(assessed([first, ...unreported]).status).toBe('met');
  const later = [at('450203', 2025, '0.9'), at('450203', 2026, 'small')];
  expect(assessed([first, ...later]).status).toBe('not-met');
});

test('a formula that does not apply gives no value, with that code and its own reason', () => {
  const measure = defineMeasure({
    id: 'any',
    unit: persons,
    dataset: publishedFigures,
    value: reportedIn('value'),
  });
  const above = defineIndicator({
    ...trained,
    inputs: { people: measure },
    formula: ({ people }) => (exact(people).lt(100) ? notApplicable(small) : exact(people)),
  });
  const [reading] = above.readings;
  if (!reading) throw new Error('no reading');
  const people = (count: number) =>
    ({ measure, value: exact(count), interval: point(count), missing: null }) as MeasureValue;
  expect(evaluate(above, reading, 2024, { people: people(99) })).toMatchObject({
    value: null,
    interval: null,
    missing: { code: 'not-applicable', sentence: small },
  });
  expect(evaluate(above, reading, 2024, { people: people(100) }).missing).toBeNull();
});

test('a series that nothing is asked of is not assessable either', () => {
  const trend = defineTrend({
    ...clauseText,
    id: 'trend',
    name: small,
    indicator: share,
    direction: 'increasing',
  });
  const plan = definePlan({
    id: 'test',
    name: small,
    document: small,
    place: city,
    period: [2023, 2025],
    baselineYear: 2022,
    clauses: [trend],
  });
  const [found] = assessPlan(plan, {
    result: resultOf([at(city, 2025, 'small')]),
    milestones: [],
  });
  expect(found).toMatchObject({ status: 'not-assessable', reason: small });
});

test('a range that lies on both sides leaves possible what it gives where it applies', () => {
  const measure = (id: string) =>
    defineMeasure({ id, unit: persons, dataset: publishedFigures, value: reportedIn('value') });
  const inputs = { count: measure('count'), people: measure('people') };
  const above = defineIndicator({
    ...trained,
    inputs,
    formula: ({ count, people }) => (exact(people).lt(100) ? notApplicable(small) : exact(count)),
  });
  const [reading] = above.readings;
  if (!reading) throw new Error('no reading');
  const ranging = (id: 'count' | 'people', low: number, value: number, high: number) =>
    ({
      measure: inputs[id],
      value: exact(value),
      interval: {
        low: { value: exact(low), included: true },
        high: { value: exact(high), included: true },
      },
      missing: null,
    }) as MeasureValue;
  const { interval } = evaluate(above, reading, 2024, {
    count: ranging('count', 2, 3, 4),
    people: ranging('people', 99, 101, 103),
  });
  expect([interval?.low?.value.toString(), interval?.high?.value.toString()]).toEqual(['2', '4']);
});
