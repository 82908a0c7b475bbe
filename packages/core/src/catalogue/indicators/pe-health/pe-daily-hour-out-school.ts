import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { exerciseAsked, hourOutOfSchoolStudents } from '../../measures/exercise.ts';

/**
 * Students with at least 60 minutes of exercise a day out of school, per hundred students asked.
 */
export const peDailyHourOutSchool = defineIndicator({
  id: 'pe-daily-hour-out-school',
  name: {
    zh: '每天校外1小时体育锻炼学生比例',
    en: 'Students with one hour of daily exercise out of school',
  },
  definition: {
    zh: '每天校外锻炼60分钟以上的学生数 ÷ 受调查学生数',
    en: 'students with 60 minutes of exercise a day out of school ÷ students asked',
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
  inputs: { students: hourOutOfSchoolStudents, asked: exerciseAsked },
  formula: ({ students, asked }) => ratio(students, asked),
  outOf: ['asked'],
  caution: {
    zh: '方案写的是每名学生每天1小时，没有规定如何汇总：此处取受调查学生中达到60分钟的比例，代表性取决于抽样。',
    en: 'The plan says one hour a day for every student, and not how to add that up: this is the share of students asked who reach 60 minutes, as good as their sample.',
  },
});
