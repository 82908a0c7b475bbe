import { join } from 'node:path';
import {
  decimal,
  defineDataset,
  defineMeasure,
  persons,
  referenceYear,
  sumOf,
} from '@eduplan/core';
import { z } from 'zod';

/** Pupils and funds by school: the dataset of the store's tests. */
export const schoolPupils = defineDataset({
  id: 'school-pupils',
  grain: ['place', 'year', 'school'],
  schema: z.object({
    place: z.string().length(6),
    year: referenceYear(),
    school: z.string().min(1),
    pupils: z.int().min(0).nullable(),
    funds: decimal({ scale: 2 }),
  }),
});

/** Pupils added up. */
export const pupils = defineMeasure({
  id: 'pupils',
  unit: persons,
  dataset: schoolPupils,
  value: sumOf('pupils'),
});

/** One row of the dataset. */
export const school = (name: string, count: number | null, place = '450202', year = 2024) => ({
  place,
  year,
  school: name,
  pupils: count,
  funds: '1.00',
});

/** The path of a file in tests/fixtures/tables. */
export const table = (name: string) => join(import.meta.dirname, '../../fixtures/tables', name);

/** A delivery of one source, covering one year. */
export const delivery = (received: string, covers = '2024', source = 'bureau') => ({
  source,
  received,
  covers,
});
