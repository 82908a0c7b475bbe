import { add, count, type Expressions, only } from './expression.ts';

/** Measures over the survey of exercise. */
export const exerciseSurvey: Expressions = {
  'exercise-schools': count(),
  'exercise-schools-hour-in-school': count('d.hourInSchool'),
  'exercise-students-asked': add('asked'),
  'exercise-students-hour-out-of-school': add('hourOutOfSchool'),
};

/** Measures over the fitness test: as schools report it, and as a sample is re-tested. */
export const fitness: Expressions = {
  'fitness-expected': add('expected', "d.basis === 'reported'"),
  'fitness-tested': add('tested', "d.basis === 'reported'"),
  'fitness-excellent': add('excellent', "d.basis === 'reported'"),
  'fitness-good': add('good', "d.basis === 'reported'"),
  'fitness-expected-rechecked': add('expected', "d.basis === 'rechecked'"),
  'fitness-tested-rechecked': add('tested', "d.basis === 'rechecked'"),
  'fitness-excellent-rechecked': add('excellent', "d.basis === 'rechecked'"),
  'fitness-good-rechecked': add('good', "d.basis === 'rechecked'"),
};

/** Measures over the survey of satisfaction: a group that was not asked is no zero. */
export const satisfactionSurvey: Expressions = {
  'survey-respondents-public': only('respondents', "d.group === 'public'"),
  'survey-respondents-pupils': only('respondents', "d.group === 'pupils'"),
  'survey-respondents-parents': only('respondents', "d.group === 'parents'"),
  'survey-respondents-teachers': only('respondents', "d.group === 'teachers'"),
  'survey-satisfied-public': only('satisfied', "d.group === 'public'"),
  'survey-satisfied-pupils': only('satisfied', "d.group === 'pupils'"),
  'survey-satisfied-parents': only('satisfied', "d.group === 'parents'"),
  'survey-satisfied-teachers': only('satisfied', "d.group === 'teachers'"),
};

/** Measures over yearly counts: one that was not reported is no zero. */
export const yearlyCounts: Expressions = {
  'quality-places-added': only('count', "d.item === 'quality-places-added'"),
  'education-data-records': only('count', "d.item === 'data-records'"),
  'school-social-workers': only('count', "d.item === 'social-workers'"),
  'family-education-stations': only('count', "d.item === 'community-stations'"),
  'children-with-disabilities-non-compulsory': only('count', "d.item === 'special-non-compulsory'"),
  'talent-introduced': only('count', "d.item === 'talent-introduced'"),
  'city-recruited-county-posts': only('count', "d.item === 'recruited-for-counties'"),
};
