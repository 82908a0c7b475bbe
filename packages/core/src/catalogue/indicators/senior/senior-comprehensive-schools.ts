import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { institutions } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Comprehensive senior secondary schools (综合高中) on the register at the end of the year. */
export const seniorComprehensiveSchools = defineIndicator({
  id: 'senior-comprehensive-schools',
  name: { zh: '综合高中发展', en: 'Comprehensive senior schools developed' },
  definition: {
    zh: '年末登记的综合高中数',
    en: 'comprehensive senior secondary schools on the register at the end of the year',
  },
  theme: 'senior',
  unit: institutions,
  decimals: 0,
  better: 'higher',
  range: [0, 1000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)10；附表第2项',
  },
  inputs: {
    counted: recognised(
      'senior-comprehensive-schools',
      { zh: '综合高中数', en: 'comprehensive senior secondary schools' },
      institutions,
    ),
  },
  formula: ({ counted }) => exact(counted),
  caution: {
    zh: '规划没有给出综合高中的定义，以登记为准。',
    en: 'The plan does not define a comprehensive senior school; the register decides.',
  },
});
