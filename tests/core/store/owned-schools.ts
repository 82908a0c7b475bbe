import {
  countRows,
  defineDataset,
  defineMeasure,
  fromRows,
  type Measure,
  type MeasureDefinition,
  persons,
  referenceYear,
  type Store,
  sumOf,
} from '@eduplan/core';
import { z } from 'zod';
import { withStore } from '../with-store.ts';
import { delivery } from './school-pupils.ts';

const fields = { place: z.string(), year: referenceYear(), school: z.string() };

/** Schools with whose they are, and their stars. */
export const owners = defineDataset({
  id: 'school-owners',
  grain: ['place', 'year', 'school'],
  schema: z.object({
    ...fields,
    owner: z.enum(['public', "pri'vate"]),
    star: z.int().nullable(),
    inGroup: z.boolean(),
  }),
});

/** Heads by school and stage, which do not say whose the school is. */
export const heads = defineDataset({
  id: 'heads-of-schools',
  grain: ['place', 'year', 'school', 'stage'],
  respondents: { of: owners },
  schema: z.object({ ...fields, stage: z.enum(['primary', 'junior']), heads: z.int().nullable() }),
});

/** One school of the register, public and in no group unless told. */
export const owned = (school: string, details: object = {}) => ({
  ...{ place: '450202', year: 2024, school, owner: 'public', star: null, inGroup: false },
  ...details,
});

/** Heads of one school, in its primary stage unless told. */
export const headsOf = (school: string, count: number | null, details: object = {}) => ({
  ...{ place: '450202', year: 2024, school, stage: 'primary', heads: count },
  ...details,
});

type Details = Pick<MeasureDefinition<typeof heads.schema.shape>, 'where' | 'ofSchools'>;

/** Heads added up. */
export const headsIn = (id: string, details: Details = {}): Measure =>
  defineMeasure({ id, unit: persons, dataset: heads, value: sumOf('heads'), ...details });

/** Rows counted. */
export const rowsIn = (id: string, details: Details = {}): Measure =>
  defineMeasure({ id, unit: persons, dataset: heads, value: countRows(), ...details });

/** Heads of every school, and of public ones. */
export const everyHead = headsIn('all');
export const publicHeads = headsIn('public', { ofSchools: { owner: 'public' } });

/** What a store finds, a line for each value: the value, or the code of why there is none. */
export const found = async (store: Store, measures: readonly Measure[], request: object = {}) =>
  (await store.gather({ measures, ...request })).map(
    ({ measure, place, year, value, missing }) =>
      `${measure.id} ${place} ${year}: ${value ?? missing?.code}`,
  );

/** Use a store with a register, unless it is null, and heads. */
export const withRows = <T>(
  listed: readonly object[] | null,
  returned: readonly object[],
  use: (store: Store) => Promise<T>,
) =>
  withStore(async (store) => {
    const rows = (some: readonly object[]) => fromRows(some as Record<string, unknown>[]);
    if (listed) await store.load(owners, rows(listed), delivery('2024-03-01'));
    await store.load(heads, rows(returned), delivery('2024-03-01'));
    return use(store);
  });
