import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { institutions } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Junior secondary schools run directly by strong senior secondary schools, on the register at the end of the year. */
export const seniorAffiliatedJuniorSchools = defineIndicator({
  id: 'senior-affiliated-junior-schools',
  name: { zh: '优质高中直属初中学校', en: 'Junior schools run directly by strong senior schools' },
  definition: {
    zh: '年末登记的优质高中直属初中学校数',
    en: 'junior secondary schools run directly by strong senior ones, on the register at the end of the year',
  },
  theme: 'senior',
  unit: institutions,
  decimals: 0,
  better: 'higher',
  range: [0, 1000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第2项',
  },
  inputs: {
    counted: recognised(
      'senior-affiliated-junior-schools',
      { zh: '优质高中直属初中学校数', en: 'junior secondary schools run by strong senior ones' },
      institutions,
    ),
  },
  formula: ({ counted }) => exact(counted),
});
