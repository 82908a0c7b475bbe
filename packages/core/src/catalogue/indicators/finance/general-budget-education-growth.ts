import { defineIndicator } from '../../../model/define-indicator.ts';
import { growth } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  budgetEducationByLevel,
  budgetEducationRestatedByLevel,
} from '../../measures/accounts-by-level.ts';
import {
  generalBudgetEducation,
  generalBudgetEducationRestated,
  publishedGeneralBudgetGrowth,
  spendingLevels,
} from '../../measures/finance.ts';

const levels = ['kindergarten', 'primary', 'junior', 'senior', 'vocational', 'higher'] as const;

const ofEachLevel = Object.fromEntries(
  levels.flatMap((level) => {
    const { zh, en } = spendingLevels[level];
    const current = budgetEducationByLevel[level];
    const nominal = { current, previous: current.yearsBefore(1) };
    const comparable = { current, previous: budgetEducationRestatedByLevel[level] };
    return [
      [level, { name: { zh: `${zh}，名义`, en: `${en}, nominal` }, inputs: nominal }],
      [
        `${level}-comparable`,
        { name: { zh: `${zh}，同口径`, en: `${en}, comparable basis` }, inputs: comparable },
      ],
    ] as const;
  }),
);

/**
 * Growth of 一般公共预算教育经费 over the year before, in percent; nominal and 同口径. The default is all
 * levels together, since the plan names no level, and nominal, which the published levels give by
 * themselves; each level is a pair of readings of its own.
 */
export const generalBudgetEducationGrowth = defineIndicator({
  id: 'general-budget-education-growth',
  name: {
    zh: '一般公共预算教育经费比上年增长',
    en: 'Growth of general public budget education expenditure',
  },
  definition: { zh: '本年 ÷ 上年 − 1', en: 'this year ÷ the year before − 1' },
  reading: { zh: '各级教育，名义', en: 'all levels, nominal' },
  theme: 'finance',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [-100, 200],
  source: { document: '全国教育经费执行情况统计公告' },
  inputs: { current: generalBudgetEducation, previous: generalBudgetEducation.yearsBefore(1) },
  formula: ({ current, previous }) => growth(current, previous),
  variants: {
    comparable: {
      name: { zh: '各级教育，同口径', en: 'all levels, comparable basis' },
      inputs: { previous: generalBudgetEducationRestated },
    },
    ...ofEachLevel,
  },
  reported: publishedGeneralBudgetGrowth,
  reportedAs: 'comparable',
  figures: {
    'general-budget-education-growth': 'default',
    'general-budget-education-growth-comparable': 'comparable',
  },
  caution: {
    zh: '公告印的是同口径增长；按两年公布数直接相减（名义）可能符号相反。',
    en: 'The announcement prints growth on a comparable basis; the difference of two published levels (nominal) can have the other sign.',
  },
});
