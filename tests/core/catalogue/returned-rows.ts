import { place } from './returned.ts';
import { schoolRow } from './school-row.ts';

type Row = Readonly<Record<string, unknown>>;

/** Pupils of one stage in 2024, of the first grade of a primary school unless told. */
export const pupilRow = (pupils: number, details: Row): Row => ({
  place,
  year: 2024,
  school: '第一学校',
  stage: 'primary',
  grade: 1,
  pupils,
  migrant: 0,
  ...details,
});

/** So many schools of one kind in 2024, their names beginning alike. */
export const schoolRows = (count: number, name: string, details: Row): Row[] =>
  Array.from({ length: count }, (_, position) =>
    schoolRow(`${name}${position + 1}`, {
      kind: 'kindergarten',
      setting: 'city',
      area: 'city',
      ...details,
    }),
  );

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
