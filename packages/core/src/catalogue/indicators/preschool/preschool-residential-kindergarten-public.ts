import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  compoundKindergartens,
  publicCompoundKindergartens,
} from '../../measures/kindergartens.ts';

/**
 * Kindergartens opened as public ones per hundred opened in new residential compounds in the school year.
 * Undefined in a year that opens none.
 */
export const preschoolResidentialKindergartenPublic = defineIndicator({
  id: 'preschool-residential-kindergarten-public',
  name: {
    zh: '新建小区配套幼儿园举办成公办园比例',
    en: 'New residential-compound kindergartens run as public',
  },
  definition: {
    zh: '当年开办并举办成公办园的新建小区配套幼儿园数 ÷ 当年开办的新建小区配套幼儿园数',
    en: 'kindergartens of new residential compounds opened as public ones in the year ÷ all opened in the year',
  },
  theme: 'preschool',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)8',
  },
  inputs: { asPublic: publicCompoundKindergartens, opened: compoundKindergartens },
  formula: ({ asPublic, opened }) => ratio(asPublic, opened),
  outOf: ['opened'],
  caution: {
    zh: '当年没有新开办的小区配套园时没有数值。',
    en: 'A year in which none opens has no value.',
  },
});
