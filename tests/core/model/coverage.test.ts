import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compute,
  countRows,
  defineDataset,
  defineIndicator,
  defineMeasure,
  fromRows,
  parsePlaces,
  percent,
  persons,
  printValue,
  ratio,
  referenceYear,
  sumOf,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { withStore } from '../with-store.ts';

const register = parsePlaces(
  readFileSync(join(import.meta.dirname, '../../../data/places/places.csv'), 'utf8'),
);
const returns = defineDataset({
  id: 'returns',
  grain: ['place', 'year', 'sector'],
  schema: z.object({
    place: z.string(),
    year: referenceYear(),
    sector: z.enum(['public', 'private']),
    children: z.int().min(0),
  }),
});
const all = defineMeasure({ id: 'all', unit: persons, dataset: returns, value: sumOf('children') });
const inPublic = defineMeasure({
  id: 'public',
  unit: persons,
  dataset: returns,
  value: sumOf('children'),
  where: { sector: 'public' },
});
const share = defineIndicator({
  id: 'public-share',
  name: { zh: '公办占比', en: 'public share' },
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: { document: 'test' },
  inputs: { part: inPublic, whole: all },
  formula: ({ part, whole }) => ratio(part, whole),
});
const row = (place: string, sector: string, children: number) => ({
  place,
  year: 2023,
  sector,
  children,
});

const valuesOf = (rows: object[], places: string[]) =>
  withStore(async (store) => {
    await store.load(returns, fromRows(rows as Record<string, unknown>[]), {
      source: 't',
      received: '2024-01-01',
    });
    const { values } = await compute(store, { indicators: [share], places, register });
    return values;
  });

// 城中区 90 of 100, 融水 1 of 100, 市直属 and 柳东新区 beside them: pooled 101 of 230, not a mean of rates.
const county = [
  row('450202', 'public', 90),
  row('450202', 'private', 10),
  row('450225', 'public', 1),
  row('450225', 'private', 99),
  row('LZ-SZ', 'public', 10),
  row('LZ-LD', 'private', 20),
];

test('a city is its counties, 市直属 and functional zones pooled, each once', async () => {
  const [city] = await valuesOf(county, ['450200']);
  expect(city && printValue(city)).toBe('43.91');
  expect(city?.value?.toFraction()).toBe('101/230');
});

test('a value says which counties reported and which did not', async () => {
  const [city, chengzhong] = await valuesOf(county, ['450200', '450202']);
  expect(city?.coverage?.reporting).toEqual(['450202', '450225']);
  expect(city?.coverage?.absent).toHaveLength(8);
  expect(city?.coverage?.absent).toContain('450224');
  expect(chengzhong?.coverage).toEqual({ reporting: ['450202'], absent: [], schools: null });
});

test('a printed total of the city beside its counties is refused, not counted twice', async () => {
  const [city] = await valuesOf([...county, row('450200', 'public', 101)], ['450200']);
  expect(city?.value).toBeNull();
  expect(city?.missing?.sentence.en).toContain(
    '"public" for 2023 has a row of the whole beside rows of its parts (450200, 450202, 450225, LZ-SZ, LZ-LD), which would count twice',
  );
});

test('a total of the city alone is its value', async () => {
  const [city] = await valuesOf(
    [row('450200', 'public', 101), row('450200', 'private', 129)],
    ['450200'],
  );
  expect(city && printValue(city)).toBe('43.91');
});

test('without a register of places nothing is added up', async () => {
  await withStore(async (store) => {
    await store.load(returns, fromRows(county), { source: 't', received: '2024-01-01' });
    const { values } = await compute(store, {
      indicators: [share],
      places: ['450200'],
      years: [2023],
    });
    expect(values[0]?.missing?.code).toBe('missing-input');
    expect(values[0]?.coverage).toBeNull();
  });
});

test('rows of a county abolished within the series still add up to the city', async () => {
  const counted = defineMeasure({
    id: 'rows',
    unit: persons,
    dataset: returns,
    value: countRows(),
  });
  await withStore(async (store) => {
    const old = { place: '450221', year: 2015, sector: 'public', children: 5 };
    await store.load(returns, fromRows([old]), { source: 't', received: '2024-01-01' });
    const members = new Map([['450200', register.within('450200')]]);
    const [value] = await store.gather({ measures: [counted], members });
    expect(value).toMatchObject({ place: '450200', year: 2015, rows: 1, reporting: ['450221'] });
  });
});
