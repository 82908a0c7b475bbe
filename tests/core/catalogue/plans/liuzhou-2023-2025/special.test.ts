import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assessPlan,
  compute,
  fromRows,
  liuzhouPlan,
  parsePlaces,
  population,
  schools,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { specialSchool200kCounties } from '../../../../../packages/core/src/catalogue/indicators/special/special-school-200k-counties.ts';
import { specialClauses } from '../../../../../packages/core/src/catalogue/plans/liuzhou-2023-2025/special.ts';
import { assessmentMessages } from '../../../../../packages/core/src/messages/assessment.ts';
import { keepsTarget } from '../../../../../packages/core/src/model/define-target.ts';
import { NotApplicable } from '../../../../../packages/core/src/model/not-applicable.ts';
import { withStore } from '../../../with-store.ts';
import { schoolRow } from '../../school-row.ts';
import { holdAgainstList } from './held-against-list.ts';

const placesFile = join(import.meta.dirname, '../../../../../data/places/places.csv');

const find = (id: string) => specialClauses.find((clause) => clause.id === id);

test('a special school is asked of every county of 200,000 people, and of no smaller one', () => {
  const clause = find('special-school-200k-counties');
  if (clause?.kind !== 'value') throw new Error('no target');
  expect(clause).toMatchObject({ level: 'each-county', comparator: '>=', printed: '1' });
  const { formula } = specialSchool200kCounties;
  expect(keepsTarget(clause, formula({ schools: 1, population: 200_000 }))).toBe(true);
  expect(keepsTarget(clause, formula({ schools: 0, population: 200_000 }))).toBe(false);
  expect(() => formula({ schools: 0, population: 199_999 })).toThrow(NotApplicable);
});

test('of Liuzhou, a county without a school fails, and a small one is named and left out', async () => {
  const places = parsePlaces(readFileSync(placesFile, 'utf8'), 'places.csv');
  const counties = places.counties('450200', 2025);
  const [small, ...others] = counties;
  const [lacking] = others;
  if (!small || !lacking) throw new Error('no counties');
  const people = counties.map(({ code }) => ({
    ...{ place: code, year: 2025, basis: 'residents', age: null },
    persons: code === small.code ? 199_999 : 200_000,
  }));
  const registered = (without: readonly string[]) =>
    counties.map(({ code }) => ({
      ...schoolRow(`${code}校`, { kind: without.includes(code) ? 'primary' : 'special' }),
      ...{ place: code, year: 2025, meetsStandard: true },
    }));
  const assessed = (without: readonly string[]) =>
    withStore(async (store) => {
      const delivery = { source: 'test', received: '2026-01-01' };
      await store.load(population, fromRows(people), delivery);
      await store.load(schools, fromRows(registered(without)), delivery);
      const result = await compute(store, {
        indicators: [specialSchool200kCounties],
        places: ['450200', ...counties.map(({ code }) => code)],
        years: [2025],
        register: places,
      });
      const evidence = { result, milestones: [], register: places };
      return assessPlan(liuzhouPlan, evidence).find(
        ({ clause }) => clause.id === 'special-school-200k-counties',
      );
    });
  expect(await assessed([small.code])).toMatchObject({
    status: 'met',
    reason: assessmentMessages.countiesNotAsked([small.name]),
  });
  const failing = await assessed([small.code, lacking.code]);
  expect(failing?.status).toBe('not-met');
  expect(failing?.reason?.zh).toBe(
    `未满足的县（区）：${lacking.name.zh}；不适用的县（区）：${small.name.zh}`,
  );
});

test('each of the three levels must have its resource centres', () => {
  const levels = ['city', 'county', 'school'].map(
    (level) => `special-three-level-resource-centres-${level}`,
  );
  expect(find('special-three-level-resource-centres')).toMatchObject({ parts: levels });
  for (const id of levels) expect(find(id)).toMatchObject({ kind: 'milestone', due: 'approved' });
});

holdAgainstList('special', specialClauses, {
  kinds: { 'special-three-level-resource-centres': 'composite' },
  // The list asks for 100 % of such counties: one school or more in each of them.
  numbers: { 'special-school-200k-counties': { comparator: '>=', value: '1', unit: '所' } },
  parts: ['city', 'county', 'school'].map(
    (level) => `special-three-level-resource-centres-${level}`,
  ),
});
