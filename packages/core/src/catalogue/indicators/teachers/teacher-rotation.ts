import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { allTeachers, teachersRotated } from '../../measures/teachers.ts';

/** Teachers rotated to another school in the school year per hundred full-time teachers. */
export const teacherRotation = defineIndicator({
  id: 'teacher-rotation',
  name: { zh: '教师交流轮岗比例', en: 'Share of teachers rotated' },
  definition: {
    zh: '当学年交流轮岗教师数 ÷ 专任教师数',
    en: 'teachers rotated to another school in the school year ÷ full-time teachers',
  },
  theme: 'teachers',
  unit: percent,
  decimals: 2,
  better: 'neither',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二（三）9',
  },
  inputs: { rotated: teachersRotated, teachers: allTeachers },
  formula: ({ rotated, teachers }) => ratio(rotated, teachers),
  outOf: ['teachers'],
  caution: {
    zh: '规划说的是骨干教师，报表登记的是全部交流轮岗教师；规划没有数值要求。',
    en: 'The plan speaks of backbone teachers, while the returns count all who rotate; the plan states no number.',
  },
});
