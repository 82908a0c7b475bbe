import {
  type Clause,
  defineComposite,
  defineEvidence,
  defineMilestone,
  defineTarget,
  defineTrend,
  indicators,
  liuzhouPlan,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { defineRank } from '../../../packages/core/src/model/define-clause.ts';
import { describeIndicators } from '../../../packages/pipelines/src/docs/describe-indicators.ts';
import { describePlan } from '../../../packages/pipelines/src/docs/describe-plan.ts';
import { definitionWording } from '../../../packages/reports/src/wording/definition-wording.ts';
import {
  clausesAbout,
  describeClause,
  describeTest,
} from '../../../packages/reports/src/wording/describe-clause.ts';

const indicatorOf = (id: string) => {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};
const share = indicatorOf('preschool-public-share');
const growth = indicatorOf('general-budget-education-growth');

const text = {
  id: 'clause',
  name: { zh: '条款', en: 'clause' },
  theme: 'test',
  tier: 'A',
  force: 'strive',
  year: 2025,
  yearStated: true,
  quotes: [{ where: '第一条', text: '达到“五五”目标' }],
  lead: ['甲局', '乙局'],
  support: [],
} as const;
const target = { ...text, indicator: share, comparator: '>=', value: '55' } as const;
const trend = { ...text, indicator: growth, direction: 'nondecreasing' } as const;

describe('what a clause asks for', () => {
  const cases: [Clause, string, string][] = [
    [defineTarget(target), '≥ 55%', '≥ 55%'],
    [defineTarget({ ...target, upper: '60' }), '≥ 55–60%', '≥ 55–60%'],
    [
      defineTarget({ ...target, level: 'each-county', over: 'period' }),
      '≥ 55%，逐县，规划期累计',
      '≥ 55%, each county, over the period',
    ],
    [defineTrend(trend), '逐年不减', 'no fall'],
    [
      defineTrend({ ...trend, level: 'city-and-each-county' }),
      '逐年不减，全市并逐县',
      'no fall, the city and each county',
    ],
    [defineComposite({ ...text, parts: ['a', 'b'] }), '2 项全部满足', 'all 2 parts'],
    [defineMilestone(text), '完成并有文件', 'an event with its document'],
    [defineRank(text), '只列名次，不设标准', 'ranks, no threshold'],
    [defineEvidence(text), '以文字材料佐证', 'documents'],
  ];
  test.each(cases)('%#: $kind', (clause, zh, en) => {
    expect(describeTest(clause, 'zh')).toBe(zh);
    expect(describeTest(clause, 'en')).toBe(en);
  });
});

test('a clause in words, with the reading that it is held to where that is not the default', () => {
  expect(describeClause(defineTrend({ ...trend, variant: 'comparable' }), 'zh')).toEqual({
    name: '条款',
    test: '逐年不减',
    year: '2025',
    force: '力争',
    reading: growth.readings.find(({ id }) => id === 'comparable')?.name.zh,
    lead: '甲局、乙局',
    support: null,
    quotes: ['达到“五五”目标（第一条）'],
    caution: null,
  });
  const assumed = describeClause(defineTarget({ ...target, yearStated: false }), 'en');
  expect(assumed).toMatchObject({ year: '2025 (assumed)', force: 'stretch', reading: null });
});

test('the clauses about an indicator are those that are held against it, and ranks that name it', () => {
  const ids = (about: typeof share, clauses: readonly Clause[]) =>
    clausesAbout({ ...liuzhouPlan, clauses }, about).map(({ id }) => id);
  const value = defineTarget(target);
  const rank = defineRank({ ...text, id: 'rank', indicators: [share] });
  expect(ids(share, [defineTrend(trend), value, rank, defineRank(text)])).toEqual([
    'clause',
    'rank',
  ]);
});

test('every clause about an indicator stands in its dictionary with all of its words', () => {
  for (const language of ['zh', 'en'] as const) {
    const page = describeIndicators(indicators, liuzhouPlan, language);
    for (const clause of liuzhouPlan.clauses) {
      if (!('indicator' in clause)) continue;
      const section = page
        .split('\n## ')
        .find((each) => each.includes(`\`${clause.indicator.id}\`\n`));
      const { test: asked, year, lead, quotes } = describeClause(clause, language);
      const said = definitionWording[language].clauseText(`\`${clause.id}\``, [asked, year]);
      for (const words of [said, lead ?? '', ...quotes]) expect(section).toContain(words);
    }
  }
});

test('a clause names the reading that it is held to where its indicator has several', () => {
  const several = indicatorOf('senior-gross-enrolment-rate');
  const [first, second] = several.readings;
  const held = (variant: string) =>
    describeClause(defineTarget({ ...target, indicator: several, variant }), 'zh').reading;
  expect(held('default')).toBe(first?.name.zh);
  expect(held(second?.id ?? '')).toBe(second?.name.zh);
  const row = describePlan(liuzhouPlan, 'zh')
    .split('\n')
    .find((line) => line.includes('<br>`senior-gross-enrolment-rate` |'));
  expect(row).toContain('≥ 95%; 口径: 常住人口，含技工学校 |');
});

test('every clause stands in the page of the plan', () => {
  const rows = describePlan(liuzhouPlan, 'zh').split('\n');
  for (const { id } of liuzhouPlan.clauses)
    expect(rows.filter((row) => row.includes(`<br>\`${id}\` |`))).toHaveLength(1);
});
