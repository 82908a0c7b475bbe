import { defineComposite, defineMilestone, defineTrend } from '../../../model/define-clause.ts';
import { defineTarget } from '../../../model/define-target.ts';
import { budgetEducationPerStudentGrowth } from '../../indicators/finance/budget-per-student-growth.ts';
import { financeNewFundsTeachersFacilities } from '../../indicators/finance/finance-new-funds-teachers-facilities.ts';
import { fiscalEducationGdpShare } from '../../indicators/finance/fiscal-education-gdp-share.ts';
import { generalBudgetEducationGrowth } from '../../indicators/finance/general-budget-education-growth.ts';
import { endOfPeriod } from './end-of-period.ts';

const annexRow9 = { lead: ['市财政局'], support: ['各县（区）人民政府', '新区管委会'] };

const twoNondecreasing = [
  { where: 'b:二(一)1', text: '确保落实教育经费“两个只增不减”' },
  { where: 'a:row 9 建设内容', text: '依法落实教育经费“两个只增不减”刚性要求' },
  { where: 'a:row 9 建设目标', text: '落实教育经费“两个只增不减”刚性要求' },
];

/** The clauses on finance. */
export const financeClauses = [
  defineTrend({
    id: 'finance-budget-education-expenditure-nondecreasing',
    name: {
      zh: '一般公共预算教育支出逐年只增不减',
      en: 'General public budget education expenditure never decreases year on year',
    },
    theme: 'finance',
    tier: 'A',
    indicator: generalBudgetEducationGrowth,
    variant: 'comparable',
    of: 'growth',
    direction: 'nondecreasing',
    level: 'city-and-each-county',
    force: 'firm',
    ...endOfPeriod,
    quotes: twoNondecreasing,
    ...annexRow9,
    caution: {
      zh: '“只增不减”即增长不小于0（持平也符合），2023至2025年逐年按同口径对照：公告所印的增长即为同口径；两年数直接相除的名义增长可能符号相反，为指标的另一口径。市和每个县各自对照。',
      en: '"Only increase" means growth of at least 0 (an equal year passes) in each year from 2023 to 2025, on the comparable basis that announcements print; nominal growth of two levels can have the other sign and is another reading of the indicator. The city and each county are held to it by themselves.',
    },
  }),
  defineTrend({
    id: 'finance-budget-education-per-student-nondecreasing',
    name: {
      zh: '按在校学生人数平均的一般公共预算教育支出逐年只增不减',
      en: 'Per-student general public budget education expenditure never decreases year on year',
    },
    theme: 'finance',
    tier: 'A',
    indicator: budgetEducationPerStudentGrowth,
    variant: 'accounts-comparable',
    of: 'growth',
    direction: 'nondecreasing',
    level: 'city-and-each-county',
    force: 'firm',
    ...endOfPeriod,
    quotes: twoNondecreasing,
    ...annexRow9,
    caution: {
      zh: '“只增不减”即增长不小于0（持平也符合），2023至2025年逐年按同口径对照：公告所印的增长即为同口径；两年数直接相除的名义增长可能符号相反，为指标的另一口径。规划没有说明按总体还是按学段：这里按各级教育总体，分学段的增长另有指标。市和每个县各自对照。',
      en: '"Only increase" means growth of at least 0 (an equal year passes) in each year from 2023 to 2025, on the comparable basis that announcements print; nominal growth of two levels can have the other sign and is another reading of the indicator. The plan does not say whether all levels together or each of them count: held here to all together, and the growth of each level is an indicator of its own. The city and each county are held to it by themselves.',
    },
  }),
  defineComposite({
    id: 'finance-two-nondecreasing',
    name: { zh: '两个只增不减（合成）', en: 'Both "only increase" conditions hold' },
    theme: 'finance',
    tier: 'A',
    parts: [
      'finance-budget-education-expenditure-nondecreasing',
      'finance-budget-education-per-student-nondecreasing',
    ],
    force: 'firm',
    ...endOfPeriod,
    quotes: twoNondecreasing,
    ...annexRow9,
    caution: {
      zh: '两项都符合才符合；不符合时列出是哪一项。与教育法的“三个增长”不是一回事。',
      en: 'Holds where both parts do, and names the one that fails. Not the "three growths" of the Education Law.',
    },
  }),
  defineTarget({
    id: 'finance-fiscal-education-gdp-share',
    name: {
      zh: '国家财政性教育经费支出占GDP比例',
      en: 'Government-funded education expenditure as share of GDP',
    },
    theme: 'finance',
    tier: 'A',
    indicator: fiscalEducationGdpShare,
    comparator: '>=',
    value: '4',
    force: 'norm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(一)1', text: '保证国家财政性教育经费支出占GDP比例一般不低于4%' }],
    lead: [],
    support: [],
    caution: {
      zh: '“一般不低于”是允许例外的常规要求；只写在正文，附表第9项没有重复。结果取决于GDP版本（初步核算、最终核实或公告所用），各为指标的一个口径，这里按初步核算。',
      en: '"Generally not below" is a norm that allows exceptions; it stands in the body alone and annex row 9 does not repeat it. The result depends on the vintage of GDP (preliminary, final, or used in the announcement), each a reading of the indicator; held here to the preliminary one.',
    },
  }),
  defineTrend({
    id: 'finance-new-funds-teachers-facilities',
    name: {
      zh: '新增教育经费更多用在教师队伍建设和教学设施改善上',
      en: 'Incremental education funds go more to teachers and facilities',
    },
    theme: 'finance',
    tier: 'C',
    indicator: financeNewFundsTeachersFacilities,
    direction: 'increasing',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:二(一)1', text: '新增教育经费更多用在教师队伍建设和教学设施改善上' }],
    lead: [],
    support: [],
    caution: { zh: '规划只有方向，没有数值。', en: 'The plan states a direction and no number.' },
  }),
  defineMilestone({
    id: 'finance-guarantee-mechanism',
    name: { zh: '与经济社会发展和教育事业相适应的经费保障机制', en: 'Funding-guarantee mechanism' },
    theme: 'finance',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'a:row 9 建设目标', text: '建立与经济社会发展和教育事业相适应的经费保障机制' },
    ],
    ...annexRow9,
  }),
];
