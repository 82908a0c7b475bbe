import {
  decimal,
  defineDataset,
  defineMeasure,
  type MeasureDefinition,
  percent,
  persons,
  referenceYear,
  reportedIn,
  sumOf,
} from '@eduplan/core';
import { z } from 'zod';

/** Amounts with a filter of each kind, and the columns of a reported figure. */
export const survey = defineDataset({
  id: 'survey',
  grain: ['place', 'year', 'item'],
  schema: z.object({
    place: z.string(),
    year: referenceYear(),
    item: z.string(),
    stage: z.enum(['小学', "初'中"]).nullable(),
    isPublic: z.boolean().nullable(),
    amount: decimal().nullable(),
    low: decimal().nullable(),
    high: decimal().nullable(),
    link: z.string().nullable(),
  }),
});

const blank = { stage: null, isPublic: null, amount: null, low: null, high: null, link: null };

/** One row of the survey; what is not given is empty. */
export const item = (name: string, values: object = {}) => ({
  place: '450200',
  year: 2024,
  item: name,
  ...blank,
  ...values,
});

/** The amounts added up. */
export const total = defineMeasure({
  id: 'total',
  unit: persons,
  dataset: survey,
  value: sumOf('amount'),
});
/** The one amount reported, with its range. */
export const reported = defineMeasure({
  id: 'reported',
  unit: percent,
  dataset: survey,
  value: reportedIn('amount', { low: 'low', high: 'high', carry: ['link', 'item'] }),
});

/** Conditions of every kind. */
export const filters: NonNullable<MeasureDefinition<typeof survey.schema.shape>['where']>[] = [
  {},
  { stage: '小学' },
  { stage: "初'中" },
  { stage: null },
  { stage: ['小学', "初'中"] },
  { stage: [] },
  { isPublic: true },
  { isPublic: false },
  { isPublic: null, stage: '小学' },
  { item: `'; DROP TABLE releases; --` },
  { year: [2023, 2024] },
  { amount: '1.5' },
];
