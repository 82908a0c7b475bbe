import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { allTeachers, teachersAboveDegree } from '../../measures/teachers.ts';

/** Full-time teachers above the required degree per hundred full-time teachers, below higher education. */
export const teacherAboveDegreeShare = defineIndicator({
  id: 'teacher-above-degree-share',
  name: { zh: '高于规定学历教师占比', en: 'Share of teachers above the required degree' },
  definition: {
    zh: '高于规定学历专任教师数 ÷ 专任教师数',
    en: 'full-time teachers above the required degree ÷ full-time teachers',
  },
  theme: 'teachers',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二（一）2',
  },
  inputs: { aboveDegree: teachersAboveDegree, teachers: allTeachers },
  formula: ({ aboveDegree, teachers }) => ratio(aboveDegree, teachers),
  outOf: ['teachers'],
  caution: {
    zh: '规定学历因学段而异。规划没有说明学段范围，这里计幼儿园到高中阶段（含中职、特殊教育）。',
    en: 'The required degree differs by level of education. The plan names no levels; counted from kindergarten to upper secondary, vocational and special schools included.',
  },
});
