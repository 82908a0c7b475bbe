import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assessPlan,
  type Clause,
  compute,
  countRows,
  defineComposite,
  defineDataset,
  defineIndicator,
  defineMeasure,
  defineMilestone,
  definePlan,
  defineRecord,
  defineTarget,
  defineTrend,
  fromRows,
  type IndicatorValue,
  type MilestoneRecord,
  parsePlaces,
  percent,
  persons,
  ratio,
  referenceYear,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { withStore } from '../with-store.ts';
import { city, clauseText, resultOf, share, trained, valueIn } from './plan-cases.ts';

const returns = (id: string) =>
  defineDataset({
    id,
    grain: ['place', 'year', 'item'],
    schema: z.object({ place: z.string(), year: referenceYear(), item: z.string() }),
  });
const counted = (id: string) =>
  defineMeasure({ id, unit: persons, dataset: returns(id), value: countRows() });
const [part, whole] = [counted('part'), counted('whole')];
const quotient = defineIndicator({
  id: 'quotient',
  name: { zh: '比', en: 'quotient' },
  unit: percent,
  decimals: 0,
  better: 'higher',
  range: [0, 100],
  source: { document: '测试' },
  inputs: { part, whole: whole.yearsBefore(1) },
  formula: (inputs) => ratio(inputs.part, inputs.whole),
});

test('a value rests on simulated data where any of its inputs does, of whatever year', async () => {
  await withStore(async (store) => {
    const load = (measure: typeof part, year: number, simulated: boolean) =>
      store.load(measure.dataset, fromRows([{ place: city, year, item: 'a' }]), {
        source: 'test',
        received: '2024-01-01',
        covers: String(year),
        simulated,
      });
    for (const year of [2022, 2023, 2024]) await load(part, year, false);
    await load(whole, 2021, false);
    await load(whole, 2022, true);
    const { values } = await compute(store, { indicators: [quotient], places: [city] });
    expect(values.map(({ year, value, simulated }) => [year, value !== null, simulated])).toEqual([
      [2022, true, false],
      [2023, true, true],
      [2024, false, false],
    ]);
  });
});

const target = (details: object = {}) =>
  defineTarget({
    ...clauseText,
    id: 'target',
    name: { zh: '目标', en: 'target' },
    indicator: share,
    value: '90',
    comparator: '>=',
    ...details,
  });
const name = { zh: '条款', en: 'clause' };
const planOf = (clauses: readonly Clause[]) =>
  definePlan({
    id: 'plan',
    name: { zh: '规划', en: 'plan' },
    document: { zh: '规划', en: 'plan' },
    place: city,
    baselineYear: 2022,
    period: [2023, 2025],
    clauses,
  });

const register = parsePlaces(
  readFileSync(join(import.meta.dirname, '../../../data/places/places.csv'), 'utf8'),
);

const made = (year: number, value: string, details = {}) =>
  valueIn(share, year, value, { simulated: true, ...details });
const real = (year: number, value: string, details = {}) => valueIn(share, year, value, details);

const assessed = (
  clause: Clause,
  values: readonly IndicatorValue[],
  { milestones = [], others = [] }: { milestones?: MilestoneRecord[]; others?: Clause[] } = {},
) => assessPlan(planOf([clause, ...others]), { result: resultOf(values), milestones, register })[0];

test('an assessment rests on simulated data where any value of its series does', () => {
  expect(assessed(target(), [real(2022, '0.8'), real(2024, '0.85')])?.simulated).toBe(false);
  const pace = assessed(target(), [made(2022, '0.8'), real(2024, '0.85')]);
  expect(pace).toMatchObject({ simulated: true, value: { year: 2024, simulated: false } });
  expect(assessed(target(), [real(2022, '0.8'), made(2024, '0.85')])?.simulated).toBe(true);
  const trend = defineTrend({
    ...clauseText,
    id: 't',
    name,
    indicator: share,
    direction: 'increasing',
  });
  expect(assessed(trend, [made(2022, '0.8'), real(2023, '0.85')])?.simulated).toBe(true);
});

test('values before the baseline, after its year or of elsewhere are nothing to it', () => {
  const around = [
    made(2021, '0.5'),
    made(2026, '0.5'),
    made(2023, '0.5', { place: '450300' }),
    real(2023, '0.9'),
  ];
  expect(assessed(target(), around)?.simulated).toBe(false);
  expect(assessed(target(), [made(2021, '0.5')])).toMatchObject({
    simulated: true,
    value: { year: 2021 },
  });
});

test('a county counts where each must keep the clause', () => {
  const counties = [real(2023, '0.9'), made(2023, '0.9', { place: '450202' })];
  expect(assessed(target(), counties)?.simulated).toBe(false);
  expect(assessed(target({ level: 'each-county' }), counties)?.simulated).toBe(true);
});

test('a total over years rests on each of them', () => {
  const total = target({ indicator: trained, over: 'period', value: '100' });
  const years = [valueIn(trained, 2023, 10, { simulated: true }), valueIn(trained, 2024, 10)];
  expect(assessed(total, years)).toMatchObject({ simulated: true, value: { simulated: true } });
  expect(
    assessed(
      total,
      years.map((value) => ({ ...value, simulated: false })),
    ),
  ).toMatchObject({
    simulated: false,
    value: { simulated: false },
  });
});

test('a record, an event and a whole of parts say so too', () => {
  const record = defineRecord({ ...clauseText, id: 'r', name, indicator: share });
  expect(assessed(record, [real(2023, '1'), made(2024, '1')])?.simulated).toBe(true);
  expect(assessed(record, [made(2023, '1'), real(2024, '1')])?.simulated).toBe(false);
  const event = defineMilestone({ ...clauseText, id: 'e', name });
  const happened = {
    place: city,
    milestone: 'e',
    stage: 'approved',
    date: '2024-01-01',
    document: '文件',
  } as const;
  expect(assessed(event, [], { milestones: [happened] })?.simulated).toBe(false);
  const invented = [{ ...happened, simulated: true }];
  expect(assessed(event, [], { milestones: invented })?.simulated).toBe(true);
  const composite = defineComposite({ ...clauseText, id: 'c', name, parts: ['e'] });
  expect(assessed(composite, [], { milestones: invented, others: [event] })?.simulated).toBe(true);
  expect(assessed(composite, [], { milestones: [happened], others: [event] })?.simulated).toBe(
    false,
  );
});
