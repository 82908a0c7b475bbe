import { type Expressions, only } from './expression.ts';

const final = "d.vintage === 'final'";
const ofAllLevels = "d.level === 'all'";

const ofItem = (item: string, vintage = final) =>
  only('amount', `d.item === '${item}' && ${ofAllLevels} && ${vintage}`);
const ofLevel = (column: 'amount' | 'comparablePrevious', item: string, level: string) =>
  only(column, `d.item === '${item}' && d.level === '${level}' && ${final}`);

const levels = ['kindergarten', 'primary', 'junior', 'senior', 'vocational', 'higher'];

/** Measures over the finance returns: a figure that was not reported is no zero. */
export const finance: Expressions = {
  'fiscal-education-funds': ofItem('fiscal-education-funds'),
  'fiscal-education-funds-flash': ofItem('fiscal-education-funds', "d.vintage === 'preliminary'"),
  'gdp-preliminary': ofItem('gdp', "d.vintage === 'preliminary'"),
  'gdp-final': ofItem('gdp'),
  'gdp-announcement': ofItem('gdp', "d.vintage === 'announcement'"),
  'general-budget-total': ofItem('general-budget-total'),
  'general-budget-education': ofItem('general-budget-education'),
  'general-budget-education-restated': ofLevel(
    'comparablePrevious',
    'general-budget-education',
    'all',
  ),
  'students-average': ofItem('students-average'),
  'students-average-restated-all': ofLevel('comparablePrevious', 'students-average', 'all'),
  'education-increment': ofItem('increment'),
  'increment-teachers-facilities': ofItem('increment-teachers-facilities'),
  ...Object.fromEntries(
    levels.flatMap((level) => [
      [`general-budget-education-${level}`, ofLevel('amount', 'general-budget-education', level)],
      [
        `general-budget-education-restated-${level}`,
        ofLevel('comparablePrevious', 'general-budget-education', level),
      ],
      [`students-average-${level}`, ofLevel('amount', 'students-average', level)],
      [
        `students-average-restated-${level}`,
        ofLevel('comparablePrevious', 'students-average', level),
      ],
    ]),
  ),
};
