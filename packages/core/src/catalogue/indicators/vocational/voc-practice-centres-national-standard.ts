import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Open regional practice centres completed to the national standard, at the end of the year. */
export const vocPracticeCentresNationalStandard = defineIndicator({
  id: 'voc-practice-centres-national-standard',
  name: {
    zh: '达到全国性标准的开放型区域产教融合实践中心',
    en: 'Open regional practice centres of national standard',
  },
  definition: {
    zh: '年末登记的建成并达到全国性标准的实践中心数',
    en: 'practice centres completed to the national standard, on the register at the end of the year',
  },
  theme: 'vocational',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第3项',
  },
  inputs: {
    centres: recognised('voc-practice-centres-national-standard', {
      zh: '达到全国性标准的开放型区域产教融合实践中心',
      en: 'open regional practice centres of national standard',
    }),
  },
  formula: ({ centres }) => exact(centres),
  caution: {
    zh: '可能是2—3个实践中心的一部分，规划未说明；两处分别登记。',
    en: 'Plausibly some of the 2–3 practice centres, which the plan does not say; each clause has a register of its own.',
  },
});
