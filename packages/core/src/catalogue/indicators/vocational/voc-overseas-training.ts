import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { allOverseasTraining, overseasTraining } from '../../measures/vocational.ts';

/**
 * Overseas training of the year in person-times; the years of the plan add up to its target. By
 * default only what the modern craftsman colleges give, since the plan's sentence begins
 * 依托现代工匠学院.
 */
export const vocOverseasTraining = defineIndicator({
  id: 'voc-overseas-training',
  name: { zh: '海外培训人次', en: 'Overseas training' },
  definition: {
    zh: '当年依托现代工匠学院完成的海外培训人次',
    en: 'overseas training given through the modern craftsman colleges in the year, in person-times',
  },
  reading: { zh: '依托现代工匠学院', en: 'through the modern craftsman colleges' },
  theme: 'vocational',
  unit: unitOf('人次'),
  decimals: 0,
  better: 'higher',
  range: [0, 1_000_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第5项',
  },
  inputs: { trained: overseasTraining },
  formula: ({ trained }) => exact(trained),
  variants: {
    'all-training': {
      name: { zh: '全部海外培训', en: 'all overseas training' },
      inputs: { trained: allOverseasTraining },
    },
  },
  caution: {
    zh: '2024年6月报道的近1.2万人次是全市历年累计，不限于现代工匠学院，也不限于规划期。',
    en: "The nearly 12,000 person-times reported in June 2024 are the city's total over the years, neither of the craftsman colleges alone nor of the plan period.",
  },
});
