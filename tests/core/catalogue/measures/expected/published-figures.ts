import { type Expressions, only } from './expression.ts';

type Column = 'value' | 'low' | 'high';

/** A plain result of a series, in its only version: no forecast, no target, no 超过 or 以上. */
const inSeries = (series: string, vintage = 'd.vintage === null') =>
  `d.series === '${series}' && ${vintage} && d.status === 'result' && d.qualifier === null`;

const oneVersion = [
  'budget-education-per-student-comparable-previous',
  'budget-per-student-higher-comparable-previous',
  'budget-per-student-junior-comparable-previous',
  'budget-per-student-kindergarten-comparable-previous',
  'budget-per-student-primary-comparable-previous',
  'budget-per-student-senior-comparable-previous',
  'budget-per-student-vocational-secondary-comparable-previous',
  'compulsory-group-schooling-coverage',
  'compulsory-retention-rate',
  'finance-budget-education-per-student-nondecreasing',
  'finance-fiscal-education-gdp-share',
  'in-budget-per-student-higher',
  'in-budget-per-student-junior',
  'in-budget-per-student-kindergarten',
  'in-budget-per-student-primary',
  'in-budget-per-student-senior',
  'in-budget-per-student-vocational-secondary',
  'in-enrolment-junior',
  'in-enrolment-primary',
  'in-enrolment-senior',
  'in-enrolment-senior-stage',
  'in-fiscal-education-funds',
  'in-general-budget-education',
  'in-general-budget-education-comparable-previous',
  'in-general-budget-total',
  'in-grade1-intake',
  'in-grade9-graduates',
  'in-group-schooling-pupils',
  'in-kindergarten-children',
  'in-kindergarten-children-inclusive',
  'in-kindergartens',
  'in-kindergartens-inclusive',
  'in-kindergartens-inclusive-share',
  'in-population-15-17',
  'in-population-3-5',
  'in-resident-population',
  'in-students-average',
  'in-teachers-junior',
  'in-teachers-kindergarten',
  'in-teachers-primary',
  'in-teachers-senior',
  'preschool-gross-enrolment-rate',
  'preschool-inclusive-coverage',
  'preschool-pupil-teacher-ratio',
  'senior-gross-enrolment-rate',
  'teacher-student-staff-ratio-junior',
  'teacher-student-staff-ratio-primary',
  'teacher-student-staff-ratio-senior',
];

/** Growths that publishers printed under two series: on a comparable basis, stated or not. */
const growths = [
  'budget-education-per-student',
  'budget-per-student-higher',
  'budget-per-student-junior',
  'budget-per-student-kindergarten',
  'budget-per-student-primary',
  'budget-per-student-senior',
  'budget-per-student-vocational-secondary',
  'general-budget-education',
];

/** Measures over what offices printed, or the ends of the range that the print leaves possible. */
export const publishedFigures = (column: Column): Expressions => ({
  ...Object.fromEntries(oneVersion.map((series) => [series, only(column, inSeries(series))])),
  ...Object.fromEntries(
    growths.map((base) => [
      `${base}-growth+${base}-growth-comparable`,
      only(column, `(${inSeries(`${base}-growth`)} || ${inSeries(`${base}-growth-comparable`)})`),
    ]),
  ),
  'in-fiscal-education-funds@flash': only(
    column,
    inSeries('in-fiscal-education-funds', "d.vintage === 'flash'"),
  ),
  'in-gdp@preliminary': only(column, inSeries('in-gdp', "d.vintage === 'preliminary'")),
  'in-gdp@final': only(column, inSeries('in-gdp', "d.vintage === 'final'")),
  'in-gdp@announcement': only(column, inSeries('in-gdp', "d.vintage === 'announcement'")),
});
