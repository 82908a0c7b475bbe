import { defineTarget } from '../../../model/define-target.ts';
import { budgetEducationPerStudentGrowth } from '../../indicators/finance/budget-per-student-growth.ts';
import { fiscalEducationGdpShare } from '../../indicators/finance/fiscal-education-gdp-share.ts';
import { generalBudgetEducationGrowth } from '../../indicators/finance/general-budget-education-growth.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on finance that are numbers. */
export const financeTargets = [
  defineTarget({
    id: 'finance-budget-education-expenditure-nondecreasing',
    indicator: generalBudgetEducationGrowth,
    variant: 'comparable',
    comparator: '>=',
    value: '0',
    force: 'firm',
    ...endOfPeriod,
    quote: '确保落实教育经费“两个只增不减”',
    where: '二(一)1；附件 第9项',
    offices: ['市财政局'],
    caution: {
      zh: '“只增不减”即增长不小于0，按同口径对照：公告所印的增长即为同口径；两年公布数直接相除的名义增长可能符号相反。',
      en: '"Only increase" means growth of at least 0, on the comparable basis that the announcement prints; nominal growth from two published levels can have the other sign.',
    },
  }),
  defineTarget({
    id: 'finance-budget-education-per-student-nondecreasing',
    indicator: budgetEducationPerStudentGrowth,
    variant: 'comparable',
    comparator: '>=',
    value: '0',
    force: 'firm',
    ...endOfPeriod,
    quote: '确保落实教育经费“两个只增不减”',
    where: '二(一)1；附件 第9项',
    offices: ['市财政局'],
    caution: {
      zh: '“只增不减”即增长不小于0，按同口径对照：公告所印的增长即为同口径；两年公布数直接相除的名义增长可能符号相反。',
      en: '"Only increase" means growth of at least 0, on the comparable basis that the announcement prints; nominal growth from two published levels can have the other sign.',
    },
  }),
  defineTarget({
    id: 'finance-fiscal-education-gdp-share',
    indicator: fiscalEducationGdpShare,
    comparator: '>=',
    value: '4',
    force: 'norm',
    ...endOfPeriod,
    quote: '保证国家财政性教育经费支出占GDP比例一般不低于4%',
    where: '二(一)1',
    offices: [],
    caution: {
      zh: '“一般不低于”是允许例外的常规要求。',
      en: '"Generally not below" is a norm that allows exceptions.',
    },
  }),
];
