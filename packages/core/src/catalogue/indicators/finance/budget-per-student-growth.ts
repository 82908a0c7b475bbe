import { defineIndicator } from '../../../model/define-indicator.ts';
import { growth } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  budgetPerStudent,
  budgetPerStudentRestated,
  publishedBudgetPerStudentGrowth,
  type SpendingLevel,
  spendingLevels,
} from '../../measures/finance.ts';

/** Growth of per-student budget expenditure of one level over the year before, in percent. */
function budgetPerStudentGrowth(level: SpendingLevel) {
  const { growth: series, zh, en } = spendingLevels[level];
  const spending = budgetPerStudent[level];
  return defineIndicator({
    id: `${series}-growth`,
    name: {
      zh: `${zh}生均一般公共预算教育经费比上年增长`,
      en: `Growth of per-student budget expenditure, ${en}`,
    },
    definition: { zh: '本年 ÷ 上年 − 1', en: 'this year ÷ the year before − 1' },
    reading: { zh: '名义', en: 'nominal' },
    theme: 'finance',
    unit: percent,
    decimals: 2,
    better: 'higher',
    range: [-100, 200],
    source: { document: '全国教育经费执行情况统计公告' },
    inputs: { current: spending, previous: spending.yearsBefore(1) },
    formula: ({ current, previous }) => growth(current, previous),
    variants: {
      comparable: {
        name: { zh: '同口径', en: 'comparable basis' },
        inputs: { previous: budgetPerStudentRestated[level] },
      },
    },
    reported: publishedBudgetPerStudentGrowth[level],
    reportedAs: 'comparable',
    figures: { [`${series}-growth`]: 'default', [`${series}-growth-comparable`]: 'comparable' },
    caution: {
      zh: '公告印的是同口径增长；按两年公布数直接相减（名义）可能符号相反。',
      en: 'The announcement prints growth on a comparable basis; the difference of two published levels (nominal) can have the other sign.',
    },
  });
}

/** Growth of per-student budget expenditure, all levels together. */
export const budgetEducationPerStudentGrowth = budgetPerStudentGrowth('all');
/** Growth of per-student budget expenditure in kindergartens. */
export const kindergartenBudgetPerStudentGrowth = budgetPerStudentGrowth('kindergarten');
/** Growth of per-student budget expenditure in primary schools. */
export const primaryBudgetPerStudentGrowth = budgetPerStudentGrowth('primary');
/** Growth of per-student budget expenditure in junior secondary schools. */
export const juniorBudgetPerStudentGrowth = budgetPerStudentGrowth('junior');
/** Growth of per-student budget expenditure in general senior secondary schools. */
export const seniorBudgetPerStudentGrowth = budgetPerStudentGrowth('senior');
/** Growth of per-student budget expenditure in vocational secondary schools. */
export const vocationalBudgetPerStudentGrowth = budgetPerStudentGrowth('vocational');
/** Growth of per-student budget expenditure in higher education. */
export const higherBudgetPerStudentGrowth = budgetPerStudentGrowth('higher');
