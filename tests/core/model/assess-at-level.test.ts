import type { ExactInput, PlanEvidence } from '@eduplan/core';
import { assessPlan, type Clause, definePlan, defineTarget, defineTrend } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../../packages/core/src/messages/assessment.ts';
import type { ClauseLevel } from '../../../packages/core/src/model/clause-text.ts';
import { register } from './places.ts';
import { city, clauseText, resultOf, seriesIn, share, trained } from './plan-cases.ts';

type Years = Readonly<Record<number, ExactInput | null>>;

const about = { ...clauseText, id: 'clause', name: { zh: '条款', en: 'clause' } };
const rising = (level?: ClauseLevel) =>
  defineTrend({
    ...about,
    indicator: trained,
    direction: 'increasing',
    ...(level && { level }),
  });

/** A clause held against the series of the city and of its two districts, 乙区 and 丙区. */
function assessed(
  clause: Clause & { readonly indicator: typeof trained },
  [whole, ...districts]: readonly Years[],
  rest: Partial<PlanEvidence> = { register },
  place: string = city,
) {
  const plan = definePlan({
    id: 'test',
    name: { zh: '测试规划', en: 'test plan' },
    document: { zh: '测试', en: 'test' },
    place: city,
    period: [2023, 2025],
    baselineYear: 2022,
    clauses: [clause],
  });
  const values = [
    ...seriesIn(clause.indicator, whole ?? {}),
    ...districts.flatMap((years, index) => seriesIn(clause.indicator, years, `45020${index + 2}`)),
  ];
  const evidence = { result: resultOf(values), milestones: [], ...rest };
  const [found] = assessPlan(plan, evidence, place);
  if (!found) throw new Error('nothing assessed');
  return found;
}

const up = { 2022: 1, 2023: 2, 2024: 3, 2025: 4 };
const down = { 2022: 4, 2023: 3, 2024: 5, 2025: 6 };

describe('a trend that each county must keep', () => {
  const each = rising('each-county');

  test('is met where all keep it, whatever the city as a whole does', () => {
    expect(assessed(each, [down, up, up])).toMatchObject({ status: 'met', reason: null });
  });

  test('is not met where one breaks it, and names that one', () => {
    expect(assessed(each, [up, up, down])).toMatchObject({
      status: 'not-met',
      value: { place: '450203' },
      reason: { zh: '未满足的县（区）：丙区', en: 'counties that do not meet it: 450203' },
    });
    expect(assessed(each, [up, down, down]).reason?.zh).toBe('未满足的县（区）：乙区、丙区');
  });

  test('names those without data apart from those that fail', () => {
    expect(assessed(each, [up, down, {}])).toMatchObject({
      status: 'not-met',
      reason: {
        zh: '未满足的县（区）：乙区；缺少数值的县（区）：丙区',
        en: 'counties that do not meet it: 450202; counties that lack data: 450203',
      },
    });
  });

  test('has no answer where a county lacks data and the others keep it', () => {
    for (const years of [{}, { 2022: 1 }, { 2022: 1, 2023: 2, 2025: 3 }])
      expect(assessed(each, [up, up, years])).toMatchObject({
        status: 'no-data',
        reason: { zh: '缺少数值的县（区）：丙区' },
      });
  });

  test('is on track while years are to come for one of them', () => {
    expect(assessed(each, [up, up, { 2022: 1, 2023: 2 }])).toMatchObject({
      status: 'on-track',
      reason: { zh: '尚未到期、进度符合的县（区）：丙区' },
    });
  });

  test('cannot be assessed without a register of counties', () => {
    expect(assessed(each, [up, up, up], {})).toMatchObject({
      status: 'not-assessable',
      reason: assessmentMessages.noCounties(),
    });
  });

  test('is held against a county, or another city, by its own series', () => {
    expect(assessed(each, [up, down, up], { register }, '450202')).toMatchObject({
      status: 'not-met',
      reason: assessmentMessages.brokenIn([2023]),
    });
    expect(assessed(each, [down, up, up], { register }, '450202').status).toBe('met');
    const elsewhere = { register, result: resultOf(seriesIn(trained, up, '450100')) };
    expect(assessed(each, [], elsewhere, '450100').status).toBe('met');
  });
});

test('a trend is of the city as a whole unless told', () => {
  expect(rising().level).toBe('city');
  expect(assessed(rising(), [up, down, down]).status).toBe('met');
  expect(assessed(rising(), [down, up, up])).toMatchObject({
    status: 'not-met',
    reason: assessmentMessages.brokenIn([2023]),
  });
});

describe('a trend that both the city and each county must keep', () => {
  const both = rising('city-and-each-county');

  test('is met where all keep it', () => {
    expect(assessed(both, [up, up, up])).toMatchObject({ status: 'met', reason: null });
  });

  test('is broken by the city alone, and says so', () => {
    expect(assessed(both, [down, up, up])).toMatchObject({
      status: 'not-met',
      value: { place: city },
      reason: { zh: '全市合计：2023年不符合', en: 'the city as a whole: broken in 2023' },
    });
  });

  test('is broken by a county alone, which is named', () => {
    expect(assessed(both, [up, up, down]).reason?.zh).toBe('未满足的县（区）：丙区');
  });

  test('names the city, then the counties that fail, then those without data', () => {
    expect(assessed(both, [down, down, {}]).reason?.zh).toBe(
      '全市合计：2023年不符合；未满足的县（区）：乙区；缺少数值的县（区）：丙区',
    );
  });

  test('is broken by the city even where nobody knows the counties, and no more than that is known', () => {
    expect(assessed(both, [down], {}).status).toBe('not-met');
    expect(assessed(both, [up], {})).toMatchObject({
      status: 'not-assessable',
      reason: assessmentMessages.noCounties(),
    });
  });
});

describe('a value that each county must reach', () => {
  const reach = defineTarget({
    ...about,
    indicator: share,
    comparator: '>=',
    value: '95',
    level: 'each-county',
  });

  test('names counties by how they stand: off track, without data, one year only', () => {
    const slow = { 2022: '0.9', 2024: '0.91' };
    expect(assessed(reach, [{}, slow, {}])).toMatchObject({
      status: 'off-track',
      reason: { zh: '按目前进度达不到的县（区）：乙区；缺少数值的县（区）：丙区' },
    });
    expect(assessed(reach, [{}, { 2025: '0.96' }, { 2024: '0.9' }])).toMatchObject({
      status: 'not-assessable',
      reason: { zh: '看不出进度的县（区）：丙区' },
    });
  });

  test('may ask it of the city too', () => {
    const both = { ...reach, level: 'city-and-each-county' } as const;
    const [enough, short] = [{ 2025: '0.96' }, { 2025: '0.94' }];
    expect(assessed(both, [enough, enough, enough]).status).toBe('met');
    expect(assessed(both, [short, enough, enough])).toMatchObject({
      status: 'not-met',
      reason: { zh: '全市合计：2025年为94.0%，规划要求≥95%' },
    });
  });
});
