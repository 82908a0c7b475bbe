import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { persons } from '../../../number/unit.ts';
import { degreeAdmissions } from '../../measures/vocational.ts';

/** International students admitted to degree programmes in the year; the years of the plan add up to its target. */
export const vocDegreeInternationalStudents = defineIndicator({
  id: 'voc-degree-international-students',
  name: { zh: '学历留学生招生人数', en: 'International students admitted to degree programmes' },
  definition: {
    zh: '当年学历教育招收的留学生数',
    en: 'international students admitted to degree programmes in the year',
  },
  theme: 'vocational',
  unit: persons,
  decimals: 0,
  better: 'higher',
  range: [0, 100000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第5项',
  },
  inputs: { admitted: degreeAdmissions },
  formula: ({ admitted }) => exact(admitted),
  caution: {
    zh: '只计当年学历生招生；报道中的“累计招收留学生”是历年合计，不可与规划期目标相比。',
    en: 'Degree admissions of the year only; reports of students "admitted so far" add up earlier years too and cannot be held against a target of the plan period.',
  },
});
