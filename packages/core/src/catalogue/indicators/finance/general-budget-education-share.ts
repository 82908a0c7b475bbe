import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { generalBudgetEducation, generalBudgetTotal } from '../../measures/finance.ts';

/** 一般公共预算教育经费 per hundred yuan of 一般公共预算支出. */
export const generalBudgetEducationShare = defineIndicator({
  id: 'general-budget-education-share',
  name: {
    zh: '一般公共预算教育经费占一般公共预算支出比例',
    en: 'Education as a share of general public budget expenditure',
  },
  definition: {
    zh: '一般公共预算教育经费 ÷ 一般公共预算支出',
    en: 'general public budget education expenditure ÷ general public budget expenditure',
  },
  theme: 'finance',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: { document: '全国教育经费执行情况统计公告' },
  inputs: { education: generalBudgetEducation, total: generalBudgetTotal },
  formula: ({ education, total }) => ratio(education, total),
});
