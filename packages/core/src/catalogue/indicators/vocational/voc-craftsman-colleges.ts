import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { institutions } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Modern craftsman colleges at the end of the year. */
export const vocCraftsmanColleges = defineIndicator({
  id: 'voc-craftsman-colleges',
  name: { zh: '中国—东盟现代工匠学院', en: 'China–ASEAN modern craftsman colleges' },
  definition: {
    zh: '年末登记的现代工匠学院数',
    en: 'modern craftsman colleges on the register at the end of the year',
  },
  theme: 'vocational',
  unit: institutions,
  decimals: 0,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第5项',
  },
  inputs: {
    colleges: recognised(
      'voc-craftsman-colleges',
      { zh: '中国—东盟现代工匠学院', en: 'China–ASEAN modern craftsman colleges' },
      institutions,
    ),
  },
  formula: ({ colleges }) => exact(colleges),
  caution: {
    zh: '新闻报道各所挂牌的消息不是总数：未见报道的学院不等于没有。',
    en: 'News of single colleges being opened is no total: a college that no report was found of may still be there.',
  },
});
