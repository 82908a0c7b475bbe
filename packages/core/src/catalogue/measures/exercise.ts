import { countRows, defineMeasure, sumOf } from '../../model/define-measure.ts';
import { institutions, persons } from '../../number/unit.ts';
import { exerciseSurvey } from '../datasets/exercise-survey.ts';

/** Schools in the survey of timetables, in schools. */
export const exerciseSchools = defineMeasure({
  id: 'exercise-schools',
  name: { zh: '体育锻炼调查学校数', en: 'schools in the exercise survey' },
  unit: institutions,
  dataset: exerciseSurvey,
  value: countRows(),
});

/** Schools whose timetable gives at least 60 minutes of exercise on every school day, in schools. */
export const hourInSchoolSchools = defineMeasure({
  id: 'exercise-schools-hour-in-school',
  name: {
    zh: '每个教学日安排校内锻炼60分钟以上的学校数',
    en: 'schools with 60 minutes of exercise on every school day',
  },
  unit: institutions,
  dataset: exerciseSurvey,
  value: countRows(),
  where: { hourInSchool: true },
});

/** Students asked about exercise out of school, in persons. */
export const exerciseAsked = defineMeasure({
  id: 'exercise-students-asked',
  name: { zh: '校外体育锻炼调查学生数', en: 'students asked about exercise out of school' },
  unit: persons,
  dataset: exerciseSurvey,
  value: sumOf('asked'),
});

/** Students asked who exercise at least 60 minutes a day out of school, in persons. */
export const hourOutOfSchoolStudents = defineMeasure({
  id: 'exercise-students-hour-out-of-school',
  name: {
    zh: '每天校外锻炼60分钟以上的学生数',
    en: 'students with 60 minutes of exercise a day out of school',
  },
  unit: persons,
  dataset: exerciseSurvey,
  value: sumOf('hourOutOfSchool'),
});
