import {
  compute,
  type Dataset,
  fromRows,
  type Indicator,
  type IndicatorValue,
} from '@eduplan/core';
import { withStore } from '../with-store.ts';
import { place } from './returned.ts';

type Row = Readonly<Record<string, unknown>>;

/** Pupils of one stage in 2024, in a public primary school outside any group unless told. */
export const pupilRow = (pupils: number, details: Row): Row => ({
  place,
  year: 2024,
  school: '第一学校',
  stage: 'primary',
  ownership: 'public',
  group: false,
  grade: 1,
  sex: 'female',
  age: 7,
  pupils,
  migrant: 0,
  ...details,
});

/** So many schools of one kind in 2024, their names beginning alike. */
export const schoolRows = (count: number, name: string, details: Row): Row[] =>
  Array.from({ length: count }, (_, position) => ({
    place,
    year: 2024,
    school: `${name}${position + 1}`,
    kind: 'kindergarten',
    ownership: 'public',
    setting: 'city',
    area: 'city',
    demonstration: null,
    star: null,
    community: false,
    group: false,
    compoundOpened: false,
    network: false,
    accessPoints: 0,
    digitalCampus: false,
    syncClassrooms: 0,
    platformResources: false,
    scienceActivities: false,
    meetsStandard: false,
    ...details,
  }));

/** So many recognised things in 2024, with their place and document. */
export const recognisedRows = (count: number, thing: string, details: Row = {}): Row[] =>
  Array.from({ length: count }, (_, position) => ({
    place,
    year: 2024,
    thing,
    item: `第${position + 1}项`,
    date: '2024-06-30',
    document: '测试文件',
    ...details,
  }));

/** People of one age in 2024, of each basis. */
export const peopleRows = (age: number, persons: Readonly<Record<string, number>>): Row[] =>
  Object.entries(persons).map(([basis, count]) => ({
    place,
    year: 2024,
    basis,
    age,
    persons: count,
  }));

/** Compute one indicator for 2024 from rows of several datasets; the result gives the value of a reading. */
export async function computeFromTables(
  tables: readonly (readonly [Dataset, readonly Row[]])[],
  indicator: Indicator,
): Promise<(variant?: string) => IndicatorValue> {
  return withStore(async (store) => {
    for (const [dataset, rows] of tables)
      await store.load(dataset, fromRows(rows), { source: 'test', received: '2025-01-01' });
    const result = await compute(store, {
      indicators: [indicator],
      places: [place],
      years: [2024],
    });
    return (variant) => {
      const value = result.at(indicator, place, 2024, variant);
      if (!value) throw new Error(`no reading ${variant}`);
      return value;
    };
  });
}
