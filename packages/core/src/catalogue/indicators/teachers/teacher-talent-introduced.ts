import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { persons } from '../../../number/unit.ts';
import { talentIntroduced } from '../../measures/teachers.ts';

/** Talents of class E or above introduced in the year under 名师入柳, in persons: a flow of the year. */
export const teacherTalentIntroduced = defineIndicator({
  id: 'teacher-talent-introduced',
  name: { zh: '“名师入柳”引进人才数', en: 'Talents introduced under 名师入柳' },
  definition: {
    zh: '当年从市外引进的达到市级人才分类标准E类及以上的人才数',
    en: "talents of class E or above of the city's standard introduced from outside in the year",
  },
  theme: 'teachers',
  unit: persons,
  decimals: 0,
  better: 'higher',
  range: [0, 100_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '名词解释8',
  },
  inputs: { introduced: talentIntroduced },
  formula: ({ introduced }) => exact(introduced),
});
