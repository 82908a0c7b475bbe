import { readFileSync } from 'node:fs';
import {
  assessPlan,
  type Clause,
  compute,
  defineIndicator,
  definePlan,
  defineTarget,
  defineTrend,
  type ExactInput,
  exact,
  type Indicator,
  type IndicatorValue,
  type Measure,
  type MeasureSource,
  type PlanEvidence,
  parsePlaces,
  point,
  trajectoryOf,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../../packages/core/src/messages/assessment.ts';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import {
  type Break,
  breaksBetween,
  breaksOf,
  breaksWithin,
} from '../../../packages/core/src/model/break.ts';
import { change, city, clauseText, resultOf, seriesIn, share, trained } from './plan-cases.ts';

const register = parsePlaces(
  readFileSync(new URL('../../../data/places/places.csv', import.meta.url), 'utf8'),
);
const newForm = { zh: '报表换版，不再计附设班', en: 'a new form leaves out attached classes' };
const edition = (since: number) => ({ since, note: newForm });
const broken = (since: number): Break => ({ since, reason: newForm });
const withEdition = (indicator: Indicator, since: number): Indicator => ({
  ...indicator,
  editions: [edition(since)],
});

const measure = share.readings[0]?.inputs.any?.measure as Measure;
const lagged = (yearsBefore: number) =>
  defineIndicator({
    ...share,
    id: 'lagged',
    inputs: { now: measure, before: measure.yearsBefore(yearsBefore) },
    formula: ({ now }) => exact(now),
  });

/** A value of the one measure for every place and year that is asked for. */
const everywhere: MeasureSource = {
  gather: async ({ measures, places = [], years = [] }) =>
    measures.flatMap((one) =>
      places.flatMap((place) =>
        years.map((year) => ({
          measure: one,
          place,
          year,
          value: exact('0.5'),
          interval: point('0.5'),
          missing: null,
          rows: 1,
          reporting: [],
          origin: null,
          simulated: false,
          carried: {},
        })),
      ),
    ),
};
const carried = async (
  indicator: Indicator,
  place: string,
  years: number[],
  source: MeasureSource = everywhere,
) => {
  const { values } = await compute(source, {
    indicators: [indicator],
    places: [place],
    years,
    register,
  });
  return values.map(({ year, breaks }) => [year, breaks.map(({ since }) => since)]);
};

describe('a computed value carries', () => {
  test('the change of ground in its own year, and not in the years after', async () => {
    expect(await carried(share, '450200', [2001, 2002, 2003])).toEqual([
      [2001, []],
      [2002, [2002]],
      [2003, []],
    ]);
    expect(await carried(share, '450206', [2016, 2017])).toEqual([
      [2016, [2016]],
      [2017, []],
    ]);
  });

  test('a change that an earlier input lies before, to the last year in which it does', async () => {
    const years = [2001, 2002, 2010, 2011];
    expect(await carried(lagged(9), '450223', years)).toEqual([
      [2001, []],
      [2002, [2002]],
      [2010, [2002]],
      [2011, []],
    ]);
    const { values } = await compute(everywhere, {
      indicators: [lagged(9)],
      places: ['450223'],
      years: [2010],
      register,
    });
    expect(values[0]?.breaks).toEqual(register.breaks('450223'));
  });

  test('an edition of its definition, beside what the register knows, by year', async () => {
    const both = withEdition(lagged(3), 2001);
    expect(await carried(both, '450200', [2002, 2003, 2004, 2005])).toEqual([
      [2002, [2001, 2002]],
      [2003, [2001, 2002]],
      [2004, [2002]],
      [2005, []],
    ]);
    const { values } = await compute(everywhere, {
      indicators: [both],
      places: ['450200'],
      years: [2001],
    });
    expect(values[0]?.breaks).toEqual([broken(2001)]);
  });

  test('its breaks where it is missing, too', async () => {
    const nothing: MeasureSource = { gather: async () => [] };
    expect(await carried(share, '450200', [2002], nothing)).toEqual([[2002, [2002]]]);
  });
});

test('a place that the register does not have breaks with its editions alone', () => {
  expect(breaksOf(withEdition(share, 2021), '999999', register)).toEqual([broken(2021)]);
});

test('an edition needs a year', () => {
  expect(() => defineIndicator({ ...share, ...lagged(1), editions: [edition(2021.5)] })).toThrow(
    indicatorMessages.badIndicator('lagged', {
      zh: '版本起始年 2021.5 不是整数',
      en: 'an edition begins in 2021.5, which is no year',
    }).zh,
  );
});

test('a change crosses a break between its years, or between those of an earlier input', () => {
  const [now] = share.readings;
  const [cohort] = lagged(9).readings;
  if (!now || !cohort) throw new Error('no reading');
  const crosses = (reading: typeof now, from: number, to: number) =>
    breaksBetween([broken(2016)], reading, from, to).length > 0;
  expect([2014, 2015, 2016].map((from) => crosses(now, from, from + 1))).toEqual([
    false,
    true,
    false,
  ]);
  expect(crosses(now, 2014, 2020)).toBe(true);
  // Entrants of 2015 and of 2016 are of other ground; those of 2014 and 2015 are of the same.
  expect([2015, 2023, 2024, 2025].map((from) => crosses(cohort, from, from + 1))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(breaksWithin([broken(2016)], cohort, 2024)).toEqual([broken(2016)]);
  expect(breaksWithin([broken(2016)], cohort, 2025)).toEqual([]);
});

const planOf = (clause: Clause) =>
  definePlan({
    id: 'test',
    name: { zh: '测试规划', en: 'test plan' },
    document: { zh: '测试', en: 'test' },
    place: city,
    period: [2023, 2025],
    baselineYear: 2022,
    clauses: [clause],
  });
const assessed = (
  clause: Clause,
  values: readonly IndicatorValue[],
  rest: Partial<PlanEvidence> = {},
) => {
  const evidence = { result: resultOf(values), milestones: [], ...rest };
  const [first] = assessPlan(planOf(clause), evidence);
  if (!first) throw new Error('nothing assessed');
  return first;
};
const named = { ...clauseText, id: 'clause', name: { zh: '条款', en: 'clause' } } as const;
const across = (...breaks: Break[]) => assessmentMessages.acrossBreak(breaks);
type Years = Readonly<Record<number, ExactInput | null>>;

describe('a series to keep year by year', () => {
  const trend = (indicator: Indicator, of: 'level' | 'growth' = 'level') =>
    defineTrend({ ...named, indicator, direction: 'nondecreasing', of });
  const held = (since: number, byYear: Years) => {
    const indicator = withEdition(share, since);
    return assessed(trend(indicator), seriesIn(indicator, byYear));
  };

  test('is not judged by a fall across a break, and says so', () => {
    const fall = { 2022: '0.9', 2023: '0.91', 2024: '0.5', 2025: '0.51' };
    expect(held(2024, fall)).toMatchObject({
      status: 'not-assessable',
      reason: across(broken(2024)),
      value: { year: 2025 },
    });
    expect(across(broken(2024)).zh).toBe('2024年起前后不可比，不作判断：报表换版，不再计附设班');
    expect(held(2030, fall).status).toBe('not-met');
  });

  test('is not kept by a rise across a break either', () => {
    expect(held(2023, { 2022: '0.5', 2023: '0.9', 2024: '0.91', 2025: '0.92' }).status).toBe(
      'not-assessable',
    );
    expect(held(2023, { 2022: '0.5', 2023: '0.9' }).status).toBe('not-assessable');
  });

  test('is broken by a fall in another year all the same', () => {
    const { status, reason } = held(2023, { 2022: '0.5', 2023: '0.9', 2024: '0.8' });
    expect([status, reason]).toEqual(['not-met', assessmentMessages.brokenIn([2024])]);
  });

  test('is not judged across a break in a year without a value', () => {
    const { status, reason } = held(2024, { 2022: '0.9', 2023: '0.9', 2025: '0.5' });
    expect(status).toBe('no-data');
    expect(reason).toEqual(assessmentMessages.yearsWithout(share.name, [2024]));
  });

  test('breaks in the first year of the comparison, or before it, take nothing away', () => {
    const rise = { 2022: '0.5', 2023: '0.6', 2024: '0.7', 2025: '0.8' };
    expect(held(2022, rise).status).toBe('met');
    expect(held(2010, rise).status).toBe('met');
  });

  test('of growth is not judged in the year of the break', () => {
    const indicator = withEdition(change, 2024);
    const growing = (byYear: Years) =>
      assessed(trend(indicator, 'growth'), seriesIn(indicator, byYear)).status;
    expect(growing({ 2023: '0.01', 2024: '-0.3', 2025: '0.01' })).toBe('not-assessable');
    expect(growing({ 2023: '0.01', 2024: '0.3', 2025: '-0.01' })).toBe('not-met');
  });

  test('breaks that its values carry count without a register', () => {
    const [first, second] = seriesIn(share, { 2022: '0.9', 2023: '0.5' });
    if (!first || !second) throw new Error('no values');
    const values = [first, { ...second, breaks: [broken(2023)] }];
    expect(assessed(trend(share), values).reason).toEqual(across(broken(2023)));
  });

  test('changes of ground count by the register of the evidence', () => {
    const long = definePlan({ ...planOf(trend(share)), period: [2001, 2025], baselineYear: 2000 });
    const values = seriesIn(share, { 2000: '0.9', 2001: '0.9', 2002: '0.5' });
    const result = resultOf(values);
    const [known] = assessPlan(long, { result, milestones: [], register });
    const [unknown] = assessPlan(long, { result, milestones: [] });
    expect([known?.status, unknown?.status]).toEqual(['not-assessable', 'not-met']);
    expect(known?.reason).toEqual(across(...register.breaks(city)));
  });
});

describe('a pace', () => {
  const target = (indicator: Indicator, value = '95', over: 'year' | 'period' = 'year') =>
    defineTarget({ ...named, indicator, comparator: '>=', value, over });

  test('is not taken across a break, and the reason is the break', () => {
    const indicator = withEdition(share, 2023);
    const series = seriesIn(indicator, { 2022: '0.9', 2023: '0.6', 2024: '0.61' });
    expect(trajectoryOf(series, target(indicator), 2022)).toBeNull();
    expect(assessed(target(indicator), series)).toMatchObject({
      status: 'not-assessable',
      trajectory: null,
      reason: across(broken(2023)),
      value: { year: 2024 },
    });
  });

  test('is not taken across a break in a year that has no value', () => {
    const indicator = withEdition(share, 2023);
    const series = seriesIn(indicator, { 2022: '0.9', 2024: '0.61' });
    expect(assessed(target(indicator), series).reason).toEqual(across(broken(2023)));
  });

  test('is taken after a break in the year of its baseline, or before', () => {
    const series = (indicator: Indicator) => seriesIn(indicator, { 2022: '0.9', 2024: '0.92' });
    const indicator = withEdition(share, 2022);
    expect(trajectoryOf(series(indicator), target(indicator), 2022)?.paceHad.toString()).toBe('1');
    expect(assessed(target(indicator), series(indicator)).status).toBe('off-track');
  });

  test('takes changes of ground from the register that is given', () => {
    const old = { ...target(share), year: 2005 };
    const series = seriesIn(share, { 2001: '0.9', 2003: '0.92' });
    expect(trajectoryOf(series, old, 2001)?.paceHad.toString()).toBe('1');
    expect(trajectoryOf(series, old, 2001, register)).toBeNull();
  });

  test('of a total is taken where the break is in its first year, and not where it is later', () => {
    const total = (since: number) => {
      const indicator = withEdition(trained, since);
      const values = seriesIn(indicator, { 2023: 100, 2024: 110 }).map((value) => ({
        ...value,
        breaks: value.year === since ? [broken(since)] : [],
      }));
      return assessed(target(indicator, '1000', 'period'), values);
    };
    expect(total(2023)).toMatchObject({ status: 'off-track', value: { breaks: [broken(2023)] } });
    expect(total(2023).trajectory?.baseline.breaks).toEqual([]);
    expect(total(2024)).toMatchObject({
      status: 'not-assessable',
      reason: across(broken(2024)),
      value: { breaks: [broken(2024)] },
    });
  });

  test('a value that reaches its target is met whatever lies before', () => {
    const indicator = withEdition(share, 2025);
    const series = seriesIn(indicator, { 2022: '0.5', 2025: '0.96' });
    expect(assessed(target(indicator), series).status).toBe('met');
  });
});
