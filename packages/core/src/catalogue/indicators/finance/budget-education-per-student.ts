import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { yuanPerPerson } from '../../../number/unit.ts';
import { budgetEducationByLevel, studentsByLevel } from '../../measures/accounts-by-level.ts';
import {
  budgetPerStudent,
  generalBudgetEducation,
  type SpendingLevel,
  spendingLevels,
  studentsAverage,
} from '../../measures/finance.ts';

const ofLevel = (level: SpendingLevel) => {
  const { zh, en } = spendingLevels[level];
  const inputs = { expenditure: budgetEducationByLevel[level], students: studentsByLevel[level] };
  return { name: { zh, en }, inputs };
};

/**
 * 一般公共预算教育经费 per student, in yuan. The default is all levels together, since the plan
 * names no level; each level is a reading of its own.
 */
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
  reading: { zh: '各级教育', en: 'all levels' },
  theme: 'finance',
  unit: yuanPerPerson,
  decimals: 2,
  better: 'higher',
  range: [0, 1_000_000],
  source: { document: '全国教育经费执行情况统计公告' },
  inputs: { expenditure: generalBudgetEducation, students: studentsAverage },
  formula: ({ expenditure, students }) => ratio(expenditure, students),
  variants: {
    kindergarten: ofLevel('kindergarten'),
    primary: ofLevel('primary'),
    junior: ofLevel('junior'),
    senior: ofLevel('senior'),
    vocational: ofLevel('vocational'),
    higher: ofLevel('higher'),
  },
  reported: budgetPerStudent.all,
  figures: { 'finance-budget-education-per-student-nondecreasing': 'default' },
  caution: {
    zh: '公告未公布所用的在校学生数：没有经费报表时只能列出公布值。',
    en: 'The announcement does not publish the students it divides by, so without finance returns only the published value is shown.',
  },
});
