import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { qualityPlacesAdded } from '../../measures/schools.ts';

/** Quality school places added in the year: the growth of their supply, not its level. */
export const compulsoryQualityPlacesExpansion = defineIndicator({
  id: 'compulsory-quality-places-expansion',
  name: { zh: '优质学位供给扩大', en: 'Supply of quality school places expands' },
  definition: { zh: '当年新增的优质学位数', en: 'quality school places added in the year' },
  theme: 'compulsory',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 1000000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)9',
  },
  inputs: { places: qualityPlacesAdded },
  formula: ({ places }) => exact(places),
  caution: { zh: '规划没有给出优质学位的定义。', en: 'The plan does not define a quality place.' },
});
