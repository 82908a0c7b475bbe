import { population } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  hukouPopulation3To5,
  hukouPopulation15To17,
  population3To5,
  population15To17,
  registeredPopulation3To5,
  registeredPopulation15To17,
} from '../../../../packages/core/src/catalogue/measures/population.ts';
import { holdAgainstPlain } from '../returned.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

test('people are added up by basis from age to age, both ends counted', async () => {
  const ages = [3, 15, 2, 4, 5, 6, 14, 16, 17, 18, 0, 40];
  const columns = (position: number) =>
    fc.record({
      place: fc.constant('450202'),
      year: fc.constant(2023),
      basis: fc.constantFrom('residents', 'residents', 'residents', 'hukou', 'registered'),
      age: fc.constant(ages[position]),
      persons: fc.nat({ max: 5000 }),
    });
  const people = (basis: string, from: number, to: number) => (rows: Rows) => {
    let total = 0;
    let found = 0;
    for (const row of rows)
      if (row.basis === basis && Number(row.age) >= from && Number(row.age) <= to) {
        total += Number(row.persons);
        found += 1;
      }
    // An age that is not there leaves the whole unknown.
    return found === to - from + 1 ? total : null;
  };
  await holdAgainstPlain(population, columns, [
    [population3To5, people('residents', 3, 5)],
    [hukouPopulation3To5, people('hukou', 3, 5)],
    [registeredPopulation3To5, people('registered', 3, 5)],
    [population15To17, people('residents', 15, 17)],
    [hukouPopulation15To17, people('hukou', 15, 17)],
    [registeredPopulation15To17, people('registered', 15, 17)],
  ]);
});
