import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { exerciseSchools, hourInSchoolSchools } from '../../measures/exercise.ts';

/**
 * Schools whose timetable gives at least 60 minutes of exercise on every school day, per hundred
 * schools in the survey.
 */
export const peDailyHourInSchool = defineIndicator({
  id: 'pe-daily-hour-in-school',
  name: {
    zh: '每天校内1小时体育锻炼学校比例',
    en: 'Schools with one hour of daily exercise in school',
  },
  definition: {
    zh: '每个教学日安排校内锻炼60分钟以上的学校数 ÷ 调查学校数',
    en: 'schools with 60 minutes of exercise on every school day ÷ schools in the survey',
  },
  theme: 'pe-health',
  unit: percent,
  decimals: 1,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '二(二)7',
    edition: '征求意见稿',
  },
  inputs: { schools: hourInSchoolSchools, all: exerciseSchools },
  formula: ({ schools, all }) => ratio(schools, all),
  outOf: ['all'],
  caution: {
    zh: '方案写的是每名学生每天1小时，没有规定如何汇总：此处取课表每个教学日都有60分钟的学校比例；平均分钟数会让多的掩盖少的。',
    en: 'The plan says one hour a day for every student, and not how to add that up: this is the share of schools whose timetable gives 60 minutes on every school day; mean minutes would let long hours hide short ones.',
  },
});
