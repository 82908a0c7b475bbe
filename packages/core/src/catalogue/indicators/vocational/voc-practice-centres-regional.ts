import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Open regional practice centres cultivated, at the end of the year. */
export const vocPracticeCentresRegional = defineIndicator({
  id: 'voc-practice-centres-regional',
  name: { zh: '开放型区域产教融合实践中心', en: 'Open regional practice centres' },
  definition: {
    zh: '年末登记的开放型区域产教融合实践中心数',
    en: 'open regional practice centres on the register at the end of the year',
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
    centres: recognised('voc-practice-centres-regional', {
      zh: '开放型区域产教融合实践中心',
      en: 'open regional practice centres',
    }),
  },
  formula: ({ centres }) => exact(centres),
  caution: {
    zh: '达到全国性标准的中心另行登记；规划未说明其是否也计入本项。',
    en: 'Centres of national standard are registered apart; the plan does not say whether they count here too.',
  },
});
