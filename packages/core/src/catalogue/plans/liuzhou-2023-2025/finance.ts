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
    comparator: '>=',
    value: '0',
    force: 'firm',
    ...endOfPeriod,
    quote: '确保落实教育经费“两个只增不减”',
    where: '二(一)1；附件 第9项',
    offices: ['市财政局'],
    caution: {
      zh: '“只增不减”即增长不小于0；此处按名义值对照，公告所印为同口径。',
      en: '"Only increase" means growth of at least 0; held here against the nominal value, while the announcement prints a comparable basis.',
    },
  }),
  defineTarget({
    id: 'finance-budget-education-per-student-nondecreasing',
    indicator: budgetEducationPerStudentGrowth,
    comparator: '>=',
    value: '0',
    force: 'firm',
    ...endOfPeriod,
    quote: '确保落实教育经费“两个只增不减”',
    where: '二(一)1；附件 第9项',
    offices: ['市财政局'],
    caution: {
      zh: '“只增不减”即增长不小于0；此处按名义值对照，公告所印为同口径。',
      en: '"Only increase" means growth of at least 0; held here against the nominal value, while the announcement prints a comparable basis.',
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
