import {
  countRows,
  decimal,
  defineDataset,
  defineMeasure,
  persons,
  referenceYear,
  reportedIn,
  sumOf,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { z } from 'zod';

const dataset = defineDataset({
  id: 'classes',
  grain: ['place', 'year'],
  schema: z.object({
    place: z.string(),
    year: referenceYear(),
    stage: z.enum(['primary', 'junior']),
    pupils: z.int(),
    rate: decimal().nullable(),
  }),
});
const pupils = defineMeasure({ id: 'pupils', unit: persons, dataset, value: sumOf('pupils') });

test('a sum or a count is added up from returns, a printed figure is reported', () => {
  const basis = (value: Parameters<typeof defineMeasure>[0]['value']) =>
    defineMeasure({ id: 'm', unit: persons, dataset, value }).basis;
  expect([sumOf('pupils'), countRows(), reportedIn('rate')].map(basis)).toEqual([
    'returns',
    'returns',
    'reported',
  ]);
});

test('what is not written down is: the id as its name, no filter, exact numbers', () => {
  expect(pupils).toMatchObject({
    name: { zh: 'pupils', en: 'pupils' },
    where: {},
    binaryDigits: null,
  });
});

test('a reported figure says which columns hold its range and what travels with it', () => {
  expect(reportedIn('rate')).toEqual({
    kind: 'reported',
    column: 'rate',
    low: null,
    high: null,
    carry: [],
  });
  expect(reportedIn('rate', { low: 'least', carry: ['link'] })).toMatchObject({
    low: 'least',
    high: null,
    carry: ['link'],
  });
});

test('years before is the same measure, taken earlier', () => {
  const input = pupils.yearsBefore(9);
  expect(input.yearsBefore).toBe(9);
  expect(input.measure).toBe(pupils);
});

test('a filter names columns and values of its own dataset, or does not compile', () => {
  const primary = defineMeasure({
    id: 'primary',
    unit: persons,
    dataset,
    value: sumOf('pupils'),
    where: { stage: 'primary', rate: null },
  });
  expect(primary.where).toEqual({ stage: 'primary', rate: null });
  const counted = { id: 'm', unit: persons, dataset, value: countRows() };
  // @ts-expect-error there is no such stage
  defineMeasure({ ...counted, where: { stage: 'senior' } });
  // @ts-expect-error there is no such column
  defineMeasure({ ...counted, where: { grade: 1 } });
});
