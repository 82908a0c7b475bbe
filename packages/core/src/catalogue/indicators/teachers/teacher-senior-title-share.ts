import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { allTeachers, teachersSeniorTitle } from '../../measures/teachers.ts';

/** Full-time teachers with a senior title per hundred full-time teachers, below higher education. */
export const teacherSeniorTitleShare = defineIndicator({
  id: 'teacher-senior-title-share',
  name: { zh: '高级职称教师占比', en: 'Share of teachers with a senior title' },
  definition: {
    zh: '高级职称专任教师数 ÷ 专任教师数',
    en: 'full-time teachers with a senior title ÷ full-time teachers',
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
  inputs: { seniorTitle: teachersSeniorTitle, teachers: allTeachers },
  formula: ({ seniorTitle, teachers }) => ratio(seniorTitle, teachers),
  outOf: ['teachers'],
  caution: {
    zh: '规划没有说明学段范围，这里计幼儿园到高中阶段（含中职、特殊教育）。',
    en: 'The plan names no levels; counted from kindergarten to upper secondary, vocational and special schools included.',
  },
});
