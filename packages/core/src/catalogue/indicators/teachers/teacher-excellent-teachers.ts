import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { excellentTeachersTrained } from '../../measures/training.ts';

/** Senior secondary teachers trained as excellent teachers in the year, in persons: a flow of the year. */
export const teacherExcellentTeachers = defineIndicator({
  id: 'teacher-excellent-teachers',
  name: {
    zh: '“双名工程”高中卓越教师',
    en: 'Excellent senior secondary teachers trained (双名工程)',
  },
  definition: {
    zh: '当年培养的高中卓越教师人数',
    en: 'senior secondary teachers trained as excellent teachers in the year',
  },
  theme: 'teachers',
  unit: unitOf('名'),
  decimals: 0,
  better: 'higher',
  range: [0, 10_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '名词解释9',
  },
  inputs: { trained: excellentTeachersTrained },
  formula: ({ trained }) => exact(trained),
  caution: {
    zh: '每人只计一次；名词解释又称“高中学科卓越教师”，按同一项目计。规划说“3年时间”而没有写起始年。',
    en: 'Each person counts once; the glossary also calls them "高中学科卓越教师", read as the same project. The plan says "in three years" and names no first year.',
  },
});
