import {
  assessPlan,
  type Clause,
  definePlan,
  defineTarget,
  type PlanEvidence,
  type Target,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../../packages/core/src/messages/assessment.ts';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { defineComposite, defineRank } from '../../../packages/core/src/model/define-clause.ts';
import { register } from './places.ts';
import { city, clauseText, resultOf, seriesIn, share, staffing, trained } from './plan-cases.ts';

const rate = { ...share, better: 'higher' } as const;
const crowding = { ...staffing, better: 'lower' } as const;
const counted = { ...trained, better: 'higher' } as const;

const named = (id: string) => ({ ...clauseText, id, name: { zh: `${id}条`, en: id } });
const leading = defineRank(named('leading'));
const target = (id: string, indicator: Target['indicator'], rest: Partial<Target> = {}) =>
  defineTarget({ ...named(id), indicator, comparator: '>=', ...rest, value: '50' });
const reach = target('reach', rate);

/** How the first clause of a plan stands. */
function assessed(
  clauses: readonly Clause[],
  values: Parameters<typeof resultOf>[0],
  rest: Partial<PlanEvidence> = { register },
  place?: string,
) {
  const plan = definePlan({
    id: 'test',
    name: { zh: '测试规划', en: 'test plan' },
    document: { zh: '测试', en: 'test' },
    place: city,
    period: [2023, 2025],
    baselineYear: 2022,
    clauses,
  });
  const evidence = { result: resultOf(values), milestones: [], ...rest };
  return assessPlan(plan, evidence, place)[0];
}

const cities = [
  ...seriesIn(rate, { 2022: '0.99', 2023: '0.8' }),
  ...seriesIn(rate, { 2023: '0.9' }, '450100'),
  ...seriesIn(rate, { 2022: '0.5', 2023: '0.8' }, '450300'),
];

test('a rank is told among the cities with a value, and never passed or failed', () => {
  expect(assessed([leading, reach], cities)).toMatchObject({
    status: 'not-assessable',
    value: null,
    distance: null,
    trajectory: null,
    reason: {
      zh: '只列名次，不判定是否达到：share指标 2/3（2023年，另有1个没有数值）',
      en: 'ranks only, nothing is passed or failed: share 2/3 (2023; 1 without a value)',
    },
  });
});

test('the first of all cities is not assessable either, nor is a composite that it is part of', () => {
  const values = [
    ...cities,
    ...seriesIn(rate, { 2024: '0.9' }),
    ...seriesIn(rate, { 2024: '0.1' }, '450100'),
  ];
  const all = defineComposite({ ...named('all'), parts: ['leading', 'reach'] });
  expect(assessed([leading, reach], values)).toMatchObject({
    status: 'not-assessable',
    reason: { zh: expect.stringContaining('share指标 1/2（2024年') },
  });
  expect(assessed([all, leading, reach], values)?.status).toBe('not-assessable');
});

test('the latest year counts in which the place and another city have a value', () => {
  const values = [...cities, ...seriesIn(rate, { 2024: '0.99' })];
  expect(assessed([leading, reach], values)?.reason?.zh).toContain('share指标 2/3（2023年');
});

test('a year after that of the clause does not count', () => {
  const later = [city, '450100'].flatMap((place) => seriesIn(rate, { 2026: '0.9' }, place));
  expect(assessed([leading, reach], later)?.reason).toEqual(assessmentMessages.noPeers());
});

describe('without figures of other cities it says so', () => {
  const own = seriesIn(rate, { 2023: '0.8' });
  test.each([
    ['no other city', own, { register }, undefined],
    ['no register of places', cities, {}, undefined],
    [
      'the value of a county',
      [...own, ...seriesIn(rate, { 2023: '0.9' }, '450202')],
      { register },
      undefined,
    ],
    [
      'the value of a prefecture, which is no city',
      [...own, ...seriesIn(rate, { 2023: '0.9' }, '452200')],
      { register },
      undefined,
    ],
    [
      'the value of a city abolished',
      [...own, ...seriesIn(rate, { 2023: '0.9' }, '450900')],
      { register },
      undefined,
    ],
    [
      'no value of the city itself',
      seriesIn(rate, { 2023: '0.9' }, '450100'),
      { register },
      undefined,
    ],
    ['a county, which is no city', cities, { register }, '450202'],
  ] as const)('%s', (_, values, rest, place) => {
    expect(assessed([leading, reach], values, rest, place)).toMatchObject({
      status: 'not-assessable',
      reason: assessmentMessages.noPeers(),
    });
  });
});

describe('where the plan names no indicators, those ranked are', () => {
  const values = [rate, crowding, counted, { ...share, id: 'neither' }].flatMap((indicator) =>
    [city, '450100'].flatMap((place) => seriesIn(indicator, { 2023: '0.5' }, place)),
  );
  const ranked = (...clauses: Clause[]) => assessed([leading, ...clauses], values)?.reason?.zh;
  const both =
    '：share指标 1/2（2023年，另有2个没有数值）、staffing指标 1/2（2023年，另有2个没有数值）';

  test('the shares and ratios that the city is to reach, each once', () => {
    expect(ranked(reach, target('again', rate), target('pupils', crowding))).toMatch(
      new RegExp(`${both}$`, 'u'),
    );
  });

  test('no counts, no totals, no targets of counties, nothing without a direction', () => {
    const clauses = [
      target('count', counted),
      target('total', rate, { over: 'period' }),
      target('county', crowding, { level: 'each-county' }),
      target('neither', { ...share, id: 'neither' }),
    ];
    expect(ranked(...clauses)).toBe(assessmentMessages.noPeers().zh);
    const whole = target('both', crowding, { level: 'city-and-each-county' });
    expect(ranked(...clauses, whole)).toContain('staffing指标 1/2');
  });
});

test('where the clause names its indicators, those are ranked and no others', () => {
  const own = defineRank({ ...named('own'), indicators: [counted] });
  const values = [
    ...cities,
    ...seriesIn(counted, { 2023: 5 }),
    ...seriesIn(counted, { 2023: 4 }, '450100'),
  ];
  expect(assessed([own, reach], values)?.reason?.zh).toBe(
    '只列名次，不判定是否达到：trained指标 1/2（2023年，另有2个没有数值）',
  );
});

test('a clause cannot ask for a rank by an indicator without a direction', () => {
  expect(() => defineRank({ ...named('own'), indicators: [share] })).toThrow(
    indicatorMessages.notRanked(share.name).zh,
  );
});

test('a rank clause is among prefecture-level cities unless told', () => {
  expect(leading).toMatchObject({ kind: 'rank', indicators: [], among: 'prefecture-level-city' });
  expect(defineRank({ ...named('own'), among: 'district' }).among).toBe('district');
});

test('a county can be ranked among those of its city', () => {
  const districts = defineRank({ ...named('districts'), among: 'district' });
  const values = [
    ...seriesIn(rate, { 2023: '0.8' }, '450202'),
    ...seriesIn(rate, { 2023: '0.9' }, '450203'),
  ];
  expect(assessed([districts, reach], values, { register }, '450202')?.reason?.zh).toBe(
    '只列名次，不判定是否达到：share指标 2/2（2023年）',
  );
});
