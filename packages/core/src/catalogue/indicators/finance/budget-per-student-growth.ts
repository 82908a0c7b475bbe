import { defineIndicator, ownFormula } from '../../../model/define-indicator.ts';
import { type ExactInput, growth, ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  budgetEducationByLevel,
  budgetEducationRestatedByLevel,
  studentsByLevel,
  studentsRestatedByLevel,
} from '../../measures/accounts-by-level.ts';
import {
  budgetPerStudent,
  budgetPerStudentRestated,
  publishedBudgetPerStudentGrowth,
  type SpendingLevel,
  spendingLevels,
} from '../../measures/finance.ts';

const perStudentGrowth = (
  inputs: {
    readonly [name in
      | 'expenditure'
      | 'students'
      | 'previousExpenditure'
      | 'previousStudents']: ExactInput;
  },
) =>
  growth(
    ratio(inputs.expenditure, inputs.students),
    ratio(inputs.previousExpenditure, inputs.previousStudents),
  );

/**
 * Growth of per-student budget expenditure of one level over the year before, in percent.
 *
 * Two pairs of readings: from amounts per student that an office prints (the default, in name,
 * and `comparable`), and from the finance returns, expenditure ÷ students (`accounts` and
 * `accounts-comparable`). The default is what the published growth can be recomputed from.
 */
function budgetPerStudentGrowth(level: SpendingLevel) {
  const { growth: series, zh, en } = spendingLevels[level];
  const spending = budgetPerStudent[level];
  const [expenditure, students] = [budgetEducationByLevel[level], studentsByLevel[level]];
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
      accounts: ownFormula({
        name: { zh: '名义（决算支出÷学生数）', en: 'nominal (expenditure ÷ students)' },
        inputs: {
          expenditure,
          students,
          previousExpenditure: expenditure.yearsBefore(1),
          previousStudents: students.yearsBefore(1),
        },
        formula: perStudentGrowth,
      }),
      'accounts-comparable': ownFormula({
        name: { zh: '同口径（决算支出÷学生数）', en: 'comparable basis (expenditure ÷ students)' },
        inputs: {
          expenditure,
          students,
          previousExpenditure: budgetEducationRestatedByLevel[level],
          previousStudents: studentsRestatedByLevel[level],
        },
        formula: perStudentGrowth,
      }),
    },
    reported: publishedBudgetPerStudentGrowth[level],
    // The published growth is on a comparable basis, and stands in for the returns where there are none.
    reportedAs: 'accounts-comparable',
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
