import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio, sum } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { juniorCollegeStudents, undergraduates } from '../../measures/higher.ts';

/** Undergraduates per hundred undergraduates and junior-college students together. */
export const heUndergraduateShare = defineIndicator({
  id: 'he-undergraduate-share',
  name: { zh: '本科层次教育比例', en: 'Share of undergraduate-level education' },
  definition: {
    zh: '本科在校生（含职业本科） ÷ （本科在校生 + 专科在校生）',
    en: 'undergraduates, vocational ones among them ÷ (undergraduates + junior-college students)',
  },
  theme: 'higher',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '一(二)',
  },
  inputs: { undergraduate: undergraduates, juniorCollege: juniorCollegeStudents },
  formula: ({ undergraduate, juniorCollege }) =>
    ratio(undergraduate, sum(undergraduate, juniorCollege)),
  outOf: ['undergraduate', 'juniorCollege'],
  caution: {
    zh: '规划没有给出公式；此处按在校生计算，研究生不计。升格一所学校会使比例一次跳升。',
    en: 'The plan gives no formula; this one counts enrolled students, without graduate students. The upgrade of one college makes the share jump at once.',
  },
});
