import type { Measure } from '../../model/define-measure.ts';
import { hundredMillionYuan, persons } from '../../number/unit.ts';
import { accountsFigure } from './accounts-figure.ts';
import {
  byLevel,
  generalBudgetEducation,
  generalBudgetEducationRestated,
  type SpendingLevel,
  spendingLevels,
  studentsAverage,
} from './finance.ts';

type OneLevel = Exclude<SpendingLevel, 'all'>;

const eachLevel = (all: Measure, one: (level: OneLevel) => Measure) =>
  byLevel((level) => (level === 'all' ? all : one(level)));

/** 一般公共预算教育经费 of the final accounts by level of education, in yuan. */
export const budgetEducationByLevel = eachLevel(generalBudgetEducation, (level) => {
  const { zh, en } = spendingLevels[level];
  return accountsFigure({
    id: `general-budget-education-${level}`,
    name: { zh: `${zh}一般公共预算教育经费`, en: `general public budget expenditure on ${en}` },
    unit: hundredMillionYuan,
    where: { item: 'general-budget-education', level },
  });
});

/** The same of the year before, restated on this year's basis (同口径), in yuan. */
export const budgetEducationRestatedByLevel = eachLevel(generalBudgetEducationRestated, (level) => {
  const { zh, en } = spendingLevels[level];
  return accountsFigure({
    id: `general-budget-education-restated-${level}`,
    name: {
      zh: `上年${zh}一般公共预算教育经费（同口径调整）`,
      en: `general public budget expenditure on ${en} of the previous year, restated`,
    },
    unit: hundredMillionYuan,
    column: 'comparablePrevious',
    where: { item: 'general-budget-education', level },
  });
});

/** Students of the funding statistics by level of education, in persons. */
export const studentsByLevel = eachLevel(studentsAverage, (level) => {
  const { zh, en } = spendingLevels[level];
  return accountsFigure({
    id: `students-average-${level}`,
    name: { zh: `教育经费统计口径${zh}学生数`, en: `students by the funding statistics, ${en}` },
    unit: persons,
    where: { item: 'students-average', level },
  });
});

/** The same of the year before, restated on this year's basis (同口径), in persons. */
export const studentsRestatedByLevel = byLevel((level) => {
  const { zh, en } = spendingLevels[level];
  return accountsFigure({
    id: `students-average-restated-${level}`,
    name: {
      zh: `上年教育经费统计口径${zh}学生数（同口径调整）`,
      en: `students by the funding statistics of the previous year, restated, ${en}`,
    },
    unit: persons,
    column: 'comparablePrevious',
    where: { item: 'students-average', level },
  });
});

/** What education received more than the year before (新增教育经费), in yuan. */
export const educationIncrement = accountsFigure({
  id: 'education-increment',
  name: { zh: '新增教育经费', en: 'additional education funds' },
  unit: hundredMillionYuan,
  where: { item: 'increment' },
});

/** The part of it spent on teachers and on teaching facilities, in yuan. */
export const incrementTeachersFacilities = accountsFigure({
  id: 'increment-teachers-facilities',
  name: {
    zh: '新增教育经费中用于教师队伍和教学设施的部分',
    en: 'additional education funds spent on teachers and teaching facilities',
  },
  unit: hundredMillionYuan,
  where: { item: 'increment-teachers-facilities' },
});
