import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assessPlan,
  type ClauseAssessment,
  type ComputeResult,
  compute,
  datasets,
  fromRows,
  indicators,
  liuzhouPlan,
  type MilestoneRecord,
  milestones,
  parsePlaces,
  pay,
} from '@eduplan/core';
import { beforeAll, expect, test } from 'vitest';
import { withStore } from '../with-store.ts';
import { measuresInUse } from './measures/measures-in-use.ts';
import { type Scan, watchScans } from './whole-plan/watch-scans.ts';
import { wholePlanRows } from './whole-plan/whole-plan-rows.ts';

const repository = join(import.meta.dirname, '../../..');
const register = parsePlaces(readFileSync(join(repository, 'data/places/places.csv'), 'utf8'));
const city = liuzhouPlan.place;
const years = [2022, 2023, 2024, 2025];
const counties = register.counties(city, 2024).map(({ code }) => code);
const asked = { indicators, places: [city, ...counties], years, register };

let result: ComputeResult;
let scans: readonly Scan[];
let outcomes: readonly ClauseAssessment[];
let outcomesWithoutPay: readonly ClauseAssessment[];

beforeAll(
  () =>
    withStore(async (store) => {
      const rows = wholePlanRows(city, counties, years);
      const delivery = { source: 'test', received: '2026-01-01' };
      await store.loadAll(
        datasets.map((dataset) => ({
          dataset,
          input: fromRows(rows.get(dataset) ?? []),
          delivery,
        })),
      );
      const events: MilestoneRecord[] = await store.rows(milestones);
      const assess = (computed: ComputeResult) =>
        assessPlan(liuzhouPlan, { result: computed, milestones: events, register });
      [result, scans] = await watchScans(() => compute(store, asked));
      outcomes = assess(result);
      const withoutPay = await compute(
        {
          gather: ({ measures, ...cells }) =>
            store.gather({
              measures: measures.filter(({ dataset }) => dataset.id !== pay.id),
              ...cells,
            }),
        },
        asked,
      );
      outcomesWithoutPay = assess(withoutPay);
    }),
  60_000,
);

test('one call computes every indicator for the city and each county, in every year', () => {
  expect(counties.length).toBe(10);
  for (const indicator of indicators)
    for (const place of asked.places)
      for (const year of years)
        expect(result.at(indicator, place, year), `${indicator.id} ${place} ${year}`).toBeDefined();
});

test('every clause of the plan has an outcome, in its order', () => {
  expect(outcomes.map(({ clause }) => clause.id)).toEqual(liuzhouPlan.clauses.map(({ id }) => id));
});

test('where every return is there, no number and no event of the plan is without data', () => {
  const silent = outcomes.filter(({ status }) => status === 'no-data');
  expect(silent.map(({ clause, reason }) => [clause.id, reason?.zh])).toEqual([]);
});

test('where one return is not there, the clauses that need it are without data, and no other', () => {
  const silent = outcomesWithoutPay.filter(({ status }) => status === 'no-data');
  expect(silent.map(({ clause }) => clause.id)).toEqual([
    'teacher-salary-vs-civil-servants',
    'teacher-arrears-wages',
    'teacher-arrears-social-insurance',
    'teacher-arrears-housing-fund',
  ]);
});

const computed = [...new Set(measuresInUse.map(({ dataset }) => dataset))];

test.each(computed)(
  'all measures of $id come from one scan of it',
  ({ id, levels, respondents }) => {
    const table = `dataset_${id.replaceAll('-', '_')}`;
    const own = scans.filter((scan) => scan.table === table);
    const adds = own.filter(({ sql }) => /\bSUM\(/.test(sql));
    const isAlone = ({ sql }: Scan) => sql.includes(`\nFROM "${table}"`);
    expect(adds.filter(isAlone)).toHaveLength(1);
    // A register is read by one more query for each dataset of whose schools only some count.
    const joining = new Set(adds.filter((scan) => !isAlone(scan)).map(({ sql }) => sql));
    const ofSome = measuresInUse.filter(({ ofSchools }) => ofSchools).map(({ dataset }) => dataset);
    const beside = [...new Set(ofSome)].filter((dataset) => dataset.respondents?.of.id === id);
    expect(joining.size).toBe(beside.length);
    // Beside it who reported is asked: which places, and which schools of a register.
    const registers = computed.filter((dataset) => dataset.respondents?.of.id === id);
    const asking = (levels === 'lowest' ? 1 : 0) + (respondents ? 1 : 0) + registers.length;
    expect(own.length - adds.length).toBeLessThanOrEqual(asking);
  },
);
