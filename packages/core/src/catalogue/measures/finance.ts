import type { Sentence } from '../../messages/sentence.ts';
import type { Measure } from '../../model/define-measure.ts';
import { hundredMillionYuan, percent, persons, yuanPerPerson } from '../../number/unit.ts';
import { accountsFigure } from './accounts-figure.ts';
import { reportedFigure } from './reported-figure.ts';

const fundsName = { zh: '国家财政性教育经费', en: 'government-funded education expenditure' };

/** 国家财政性教育经费, in yuan: of the final accounts, or as the annual announcement prints it. */
export const fiscalEducationFunds = accountsFigure({
  id: 'fiscal-education-funds',
  name: fundsName,
  unit: hundredMillionYuan,
  where: { item: 'fiscal-education-funds' },
  reported: reportedFigure('in-fiscal-education-funds', fundsName, hundredMillionYuan),
});

const flashName = { zh: `${fundsName.zh}（快报）`, en: `${fundsName.en} (flash)` };

/** 国家财政性教育经费, in yuan, as the flash report (快报) has it first. */
export const fiscalEducationFundsFlash = accountsFigure({
  id: 'fiscal-education-funds-flash',
  name: flashName,
  unit: hundredMillionYuan,
  where: { item: 'fiscal-education-funds', vintage: 'preliminary' },
  reported: reportedFigure('in-fiscal-education-funds', flashName, hundredMillionYuan, 'flash'),
});

function gdp(vintage: 'preliminary' | 'final' | 'announcement', zh: string, en: string): Measure {
  const name = { zh: `国内生产总值（${zh}）`, en: `GDP (${en})` };
  return accountsFigure({
    id: `gdp-${vintage}`,
    name,
    unit: hundredMillionYuan,
    where: { item: 'gdp', vintage },
    reported: reportedFigure('in-gdp', name, hundredMillionYuan, vintage),
  });
}

/** GDP, in yuan, preliminary accounting (初步核算). */
export const gdpPreliminary = gdp('preliminary', '初步核算', 'preliminary');
/** GDP, in yuan, final verification (最终核实). */
export const gdpFinal = gdp('final', '最终核实', 'final');
/** GDP, in yuan, the value that the education funding announcement itself states. */
export const gdpAnnounced = gdp('announcement', '经费公告所用', 'used in the announcement');

const educationName = {
  zh: '一般公共预算教育经费',
  en: 'general public budget education expenditure',
};

/** 一般公共预算教育经费, in yuan. */
export const generalBudgetEducation = accountsFigure({
  id: 'general-budget-education',
  name: educationName,
  unit: hundredMillionYuan,
  where: { item: 'general-budget-education' },
  reported: reportedFigure('in-general-budget-education', educationName, hundredMillionYuan),
});

const restatedName = {
  zh: '上年一般公共预算教育经费（同口径调整）',
  en: 'general public budget education expenditure of the previous year, restated',
};

/** 一般公共预算教育经费 of the year before, restated on this year's basis (同口径), in yuan. */
export const generalBudgetEducationRestated = accountsFigure({
  id: 'general-budget-education-restated',
  name: restatedName,
  unit: hundredMillionYuan,
  column: 'comparablePrevious',
  where: { item: 'general-budget-education' },
  reported: reportedFigure(
    'in-general-budget-education-comparable-previous',
    restatedName,
    hundredMillionYuan,
  ),
});

const budgetName = { zh: '一般公共预算支出', en: 'general public budget expenditure' };

/** 一般公共预算支出, in yuan: everything, not education alone. */
export const generalBudgetTotal = accountsFigure({
  id: 'general-budget-total',
  name: budgetName,
  unit: hundredMillionYuan,
  where: { item: 'general-budget-total' },
  reported: reportedFigure('in-general-budget-total', budgetName, hundredMillionYuan),
});

const studentsName = {
  zh: '教育经费统计口径在校学生数',
  en: 'students by the funding statistics',
};

/** Students by the funding statistics' count (按教育经费统计口径), persons. */
export const studentsAverage = accountsFigure({
  id: 'students-average',
  name: studentsName,
  unit: persons,
  where: { item: 'students-average' },
  reported: reportedFigure('in-students-average', studentsName, persons),
});

/** The levels of education for which per-student spending is announced, with their register ids. */
export const spendingLevels = {
  all: {
    series: 'finance-budget-education-per-student-nondecreasing',
    growth: 'budget-education-per-student',
    zh: '各级教育',
    en: 'all levels',
  },
  kindergarten: {
    series: 'in-budget-per-student-kindergarten',
    growth: 'budget-per-student-kindergarten',
    zh: '幼儿园',
    en: 'kindergarten',
  },
  primary: {
    series: 'in-budget-per-student-primary',
    growth: 'budget-per-student-primary',
    zh: '普通小学',
    en: 'primary',
  },
  junior: {
    series: 'in-budget-per-student-junior',
    growth: 'budget-per-student-junior',
    zh: '普通初中',
    en: 'junior secondary',
  },
  senior: {
    series: 'in-budget-per-student-senior',
    growth: 'budget-per-student-senior',
    zh: '普通高中',
    en: 'general senior secondary',
  },
  vocational: {
    series: 'in-budget-per-student-vocational-secondary',
    growth: 'budget-per-student-vocational-secondary',
    zh: '中等职业学校',
    en: 'vocational secondary',
  },
  higher: {
    series: 'in-budget-per-student-higher',
    growth: 'budget-per-student-higher',
    zh: '普通高等学校',
    en: 'higher education',
  },
} as const;

/** A level of education for which per-student spending is announced. */
export type SpendingLevel = keyof typeof spendingLevels;

/** One measure for each level of education. @example byLevel(() => generalBudgetTotal).all.id // => 'general-budget-total' */
export const byLevel = (
  measure: (level: SpendingLevel) => Measure,
): Readonly<Record<SpendingLevel, Measure>> => ({
  all: measure('all'),
  kindergarten: measure('kindergarten'),
  primary: measure('primary'),
  junior: measure('junior'),
  senior: measure('senior'),
  vocational: measure('vocational'),
  higher: measure('higher'),
});

/** Per-student general public budget education expenditure by level, in yuan per student. */
export const budgetPerStudent = byLevel((level) => {
  const { series, zh, en } = spendingLevels[level];
  const name = { zh: `${zh}生均一般公共预算教育经费`, en: `per-student budget expenditure, ${en}` };
  return reportedFigure(series, name, yuanPerPerson);
});

/** The same for the year before, restated on this year's basis (同口径), in yuan per student. */
export const budgetPerStudentRestated = byLevel((level) => {
  const { growth, zh, en } = spendingLevels[level];
  const name = {
    zh: `上年${zh}生均一般公共预算教育经费（同口径调整）`,
    en: `per-student budget expenditure of the previous year, restated, ${en}`,
  };
  return reportedFigure(`${growth}-comparable-previous`, name, yuanPerPerson);
});

const growthPrinted = (base: string, name: Sentence) =>
  reportedFigure(
    [`${base}-growth`, `${base}-growth-comparable`],
    { zh: `公布的${name.zh}增长`, en: `growth of ${name.en} as published` },
    percent,
  );

/** Growth of 一般公共预算教育经费 as the announcement prints it: on a comparable basis, stated or not. */
export const publishedGeneralBudgetGrowth = growthPrinted('general-budget-education', {
  zh: '一般公共预算教育经费',
  en: 'general public budget education expenditure',
});

/** Growth of per-student spending by level as the announcement prints it, comparable basis, stated or not. */
export const publishedBudgetPerStudentGrowth = byLevel((level) => {
  const { growth, zh, en } = spendingLevels[level];
  return growthPrinted(growth, {
    zh: `${zh}生均一般公共预算教育经费`,
    en: `per-student budget expenditure, ${en}`,
  });
});
