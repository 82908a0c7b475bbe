import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { yuanPerPerson } from '../../../number/unit.ts';
import {
  budgetPerStudent,
  generalBudgetEducation,
  studentsAverage,
} from '../../measures/finance.ts';

/** 一般公共预算教育经费 per student, all levels together, in yuan. */
export const budgetEducationPerStudent = defineIndicator({
  id: 'budget-education-per-student',
  name: {
    zh: '生均一般公共预算教育经费',
    en: 'Per-student general public budget education expenditure',
  },
  definition: {
    zh: '一般公共预算教育经费 ÷ 教育经费统计口径在校学生数',
    en: 'general public budget education expenditure ÷ students by the funding statistics',
  },
  theme: 'finance',
  unit: yuanPerPerson,
  decimals: 2,
  better: 'higher',
  range: [0, 1_000_000],
  source: { document: '全国教育经费执行情况统计公告' },
  inputs: { expenditure: generalBudgetEducation, students: studentsAverage },
  formula: ({ expenditure, students }) => ratio(expenditure, students),
  reported: budgetPerStudent.all,
  figures: { 'finance-budget-education-per-student-nondecreasing': 'default' },
  caution: {
    zh: '公告未公布所用的在校学生数，只能列出公布值。',
    en: 'The announcement does not publish the students it divides by, so only the published value is shown.',
  },
});
