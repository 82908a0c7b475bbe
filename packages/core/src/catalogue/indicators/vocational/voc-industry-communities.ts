import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Industry-level integration communities at the end of the year. */
export const vocIndustryCommunities = defineIndicator({
  id: 'voc-industry-communities',
  name: { zh: '行业产教融合共同体', en: 'Industry-level integration communities' },
  definition: {
    zh: '年末登记的行业产教融合共同体数',
    en: 'industry-level integration communities on the register at the end of the year',
  },
  theme: 'vocational',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第4项',
  },
  inputs: {
    communities: recognised('voc-industry-communities', {
      zh: '行业产教融合共同体',
      en: 'industry-level integration communities',
    }),
  },
  formula: ({ communities }) => exact(communities),
});
