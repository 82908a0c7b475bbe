import { defineTarget } from '../../../model/define-target.ts';
import { budgetEducationPerStudentGrowth } from '../../indicators/finance/budget-per-student-growth.ts';
import { fiscalEducationGdpShare } from '../../indicators/finance/fiscal-education-gdp-share.ts';
import { generalBudgetEducationGrowth } from '../../indicators/finance/general-budget-education-growth.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on finance that are numbers. */
export const financeTargets = [
  defineTarget({
    id: 'finance-budget-education-expenditure-nondecreasing',
    name: {
      zh: '一般公共预算教育支出逐年只增不减',
      en: 'General public budget education expenditure never decreases year on year',
    },
    theme: 'finance',
    tier: 'A',
    indicator: generalBudgetEducationGrowth,
    variant: 'comparable',
    comparator: '>=',
    value: '0',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)1', text: '确保落实教育经费“两个只增不减”' },
      { where: 'a:row 9 建设内容', text: '依法落实教育经费“两个只增不减”刚性要求' },
      { where: 'a:row 9 建设目标', text: '落实教育经费“两个只增不减”刚性要求' },
    ],
    lead: ['市财政局'],
    support: ['各县（区）人民政府', '新区管委会'],
    caution: {
      zh: '“只增不减”即增长不小于0，按同口径对照：公告所印的增长即为同口径；两年公布数直接相除的名义增长可能符号相反。',
      en: '"Only increase" means growth of at least 0, on the comparable basis that the announcement prints; nominal growth from two published levels can have the other sign.',
    },
  }),
  defineTarget({
    id: 'finance-budget-education-per-student-nondecreasing',
    name: {
      zh: '按在校学生人数平均的一般公共预算教育支出逐年只增不减',
      en: 'Per-student general public budget education expenditure never decreases year on year',
    },
    theme: 'finance',
    tier: 'A',
    indicator: budgetEducationPerStudentGrowth,
    variant: 'comparable',
    comparator: '>=',
    value: '0',
    force: 'firm',
    ...endOfPeriod,
    quotes: [
      { where: 'b:二(一)1', text: '确保落实教育经费“两个只增不减”' },
      { where: 'a:row 9 建设内容', text: '依法落实教育经费“两个只增不减”刚性要求' },
      { where: 'a:row 9 建设目标', text: '落实教育经费“两个只增不减”刚性要求' },
    ],
    lead: ['市财政局'],
    support: ['各县（区）人民政府', '新区管委会'],
    caution: {
      zh: '“只增不减”即增长不小于0，按同口径对照：公告所印的增长即为同口径；两年公布数直接相除的名义增长可能符号相反。',
      en: '"Only increase" means growth of at least 0, on the comparable basis that the announcement prints; nominal growth from two published levels can have the other sign.',
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
      zh: '“一般不低于”是允许例外的常规要求。',
      en: '"Generally not below" is a norm that allows exceptions.',
    },
  }),
];
