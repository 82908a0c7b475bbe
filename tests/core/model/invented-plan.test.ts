import {
  assessPlan,
  type Clause,
  compute,
  countRows,
  createPlaceRegister,
  defineComposite,
  defineDataset,
  defineEvidence,
  defineIndicator,
  defineMeasure,
  defineMilestone,
  definePlan,
  defineRecord,
  defineTarget,
  defineTrend,
  exact,
  fromRows,
  institutions,
  percent,
  persons,
  ratio,
  referenceYear,
  sumOf,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineRank } from '../../../packages/core/src/model/define-clause.ts';
import { withStore } from '../with-store.ts';
import { placeOf } from './places.ts';

/** An invented plan of another city: nothing of it comes from the catalogue. */
const libraries = defineDataset({
  id: 'invented-libraries',
  grain: ['place', 'year', 'library'],
  schema: z.object({
    place: z.string(),
    year: referenceYear(),
    library: z.string(),
    readers: z.int().min(0),
    children: z.int().min(0),
  }),
});
const readers = defineMeasure({
  id: 'readers',
  unit: persons,
  dataset: libraries,
  value: sumOf('readers'),
});
const children = defineMeasure({
  id: 'children',
  unit: persons,
  dataset: libraries,
  value: sumOf('children'),
});
const open = defineMeasure({
  id: 'open',
  unit: institutions,
  dataset: libraries,
  value: countRows(),
});

const about = { better: 'higher', source: { document: '虚构规划' } } as const;
const childShare = defineIndicator({
  ...about,
  id: 'child-share',
  name: { zh: '少儿读者占比', en: 'Share of children among readers' },
  unit: percent,
  decimals: 1,
  range: [0, 100],
  inputs: { children, readers },
  formula: (inputs) => ratio(inputs.children, inputs.readers),
});
const libraryCount = defineIndicator({
  ...about,
  id: 'library-count',
  name: { zh: '图书馆数', en: 'Libraries' },
  unit: institutions,
  decimals: 0,
  range: [0, 1000],
  inputs: { open },
  formula: (inputs) => exact(inputs.open),
});

const text = {
  theme: 'libraries',
  tier: 'A',
  force: 'firm',
  year: 2030,
  yearStated: true,
  quotes: [{ where: '第一条', text: '少儿读者占比达到40%' }],
  lead: ['市图书馆'],
  support: [],
} as const;
const named = (id: string, zh: string) => ({ ...text, id, name: { zh, en: id } });

const share = defineTarget({
  ...named('share', '少儿读者占比'),
  indicator: childShare,
  comparator: '>=',
  value: '40',
});
const growing = defineTrend({
  ...named('growing', '图书馆逐年增加'),
  indicator: libraryCount,
  direction: 'increasing',
});
const building = defineMilestone({ ...named('building', '新馆开馆'), due: 'opened' });

const growingEverywhere = defineTrend({
  ...named('growing-everywhere', '各区图书馆逐年增加'),
  indicator: libraryCount,
  direction: 'increasing',
  level: 'each-county',
});
const leading = defineRank(named('leading', '少儿阅读居全省前列'));

const planOf = (clauses: readonly Clause[]) =>
  definePlan({
    id: 'invented',
    name: { zh: '虚构市图书馆规划', en: 'Library plan of an invented city' },
    document: { zh: '虚构', en: 'invented' },
    place: '999900',
    period: [2029, 2030],
    baselineYear: 2028,
    clauses,
  });

const library = (year: number, name: string, all: number, young: number, place = '999900') => ({
  place,
  year,
  library: name,
  readers: all,
  children: young,
});
const rows = [
  library(2028, '东馆', 100, 30),
  library(2029, '东馆', 100, 40),
  library(2029, '西馆', 100, 32),
];

const assessed = (clauses: readonly Clause[]) =>
  withStore(async (store) => {
    await store.load(libraries, fromRows(rows), { source: 'invented', received: '2030-01-01' });
    const result = await compute(store, {
      indicators: [childShare, libraryCount],
      places: ['999900'],
      years: [2028, 2029, 2030],
    });
    const milestones = [
      {
        place: '999900',
        milestone: 'building',
        stage: 'approved',
        date: '2029-06-01',
        document: '虚构文件',
      },
    ] as const;
    return assessPlan(planOf(clauses), { result, milestones });
  });

test('three clauses of an invented plan are assessed from rows to reasons', async () => {
  const found = await assessed([share, growing, building]);
  expect(
    found.map(({ clause, place, status, reason }) => [clause.id, place, status, reason?.zh]),
  ).toEqual([
    ['share', '999900', 'on-track', '按目前进度，2030年为42.0%，规划要求≥40%'],
    ['growing', '999900', 'on-track', undefined],
    ['building', '999900', 'not-met', '目前到“批准”，尚未“建成启用”'],
  ]);
  expect(found[0]?.trajectory?.paceHad.toString()).toBe('6');
  expect(found[0]?.trajectory?.paceNeeded.toString()).toBe('4');
});

test('the other kinds of clause stand beside them', async () => {
  const found = await assessed([
    defineComposite({ ...named('all', '全部'), parts: ['share', 'building'] }),
    share,
    building,
    defineRecord({ ...named('record', '图书馆数'), indicator: libraryCount }),
    defineEvidence(named('story', '书香氛围')),
  ]);
  expect(found.map(({ clause, status }) => [clause.kind, status])).toEqual([
    ['composite', 'not-met'],
    ['value', 'on-track'],
    ['milestone', 'not-met'],
    ['record', 'not-assessable'],
    ['evidence', 'not-assessable'],
  ]);
  expect(found[0]?.reason?.zh).toBe('未满足的部分：少儿读者占比、新馆开馆');
  expect(found[3]?.value?.value?.toString()).toBe('2');
});

/** The invented city with its two districts, and a neighbour. */
const register = createPlaceRegister([
  placeOf('region', null, '虚构省'),
  placeOf('999900', 'region', '虚构市'),
  placeOf('999901', '999900', '河东区'),
  placeOf('999902', '999900', '河西区'),
  placeOf('999800', 'region', '邻市'),
]);

test('a trend of each district and a rank among cities are assessed from rows with a register', async () => {
  const found = await withStore(async (store) => {
    const all = [
      library(2028, '东馆', 100, 30, '999901'),
      library(2029, '东馆', 100, 40, '999901'),
      library(2029, '桥馆', 100, 40, '999901'),
      library(2028, '西馆', 100, 32, '999902'),
      library(2029, '西馆', 100, 32, '999902'),
      library(2029, '邻馆', 200, 70, '999800'),
    ];
    await store.load(libraries, fromRows(all), { source: 'invented', received: '2030-01-01' });
    const result = await compute(store, {
      indicators: [childShare, libraryCount],
      places: register.all.map(({ code }) => code),
      years: [2028, 2029],
      register,
    });
    const evidence = { result, milestones: [], register };
    return assessPlan(planOf([growingEverywhere, growing, leading, share]), evidence);
  });
  expect(found.map(({ clause, status, reason }) => [clause.kind, status, reason?.zh])).toEqual([
    ['trend', 'not-met', '未满足的县（区）：河西区'],
    ['trend', 'on-track', undefined],
    ['rank', 'not-assessable', '只列名次，不判定是否达到：少儿读者占比 1/2（2029年）'],
    ['value', 'on-track', '按目前进度，2030年为43.7%，规划要求≥40%'],
  ]);
});
