import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { institutions } from '../../../number/unit.ts';
import { demonstrationKindergartens } from '../../measures/kindergartens.ts';

/** Kindergartens with a demonstration title of the autonomous region, the city or a county, each once. */
export const preschoolDemonstrationKindergartens = defineIndicator({
  id: 'preschool-demonstration-kindergartens',
  name: { zh: '县级以上示范园数', en: 'Demonstration kindergartens at county level or above' },
  definition: {
    zh: '持有自治区、市、县（区）示范园称号的幼儿园数，每园只计一次',
    en: 'kindergartens with a demonstration title of the autonomous region, the city or a county, each counted once',
  },
  theme: 'preschool',
  unit: institutions,
  decimals: 0,
  better: 'higher',
  range: [0, 100000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)8',
  },
  inputs: { kindergartens: demonstrationKindergartens },
  formula: ({ kindergartens }) => exact(kindergartens),
  caution: {
    zh: '“县级以上”包括县级；规划没有给出示范园的定义。',
    en: '"County level or above" includes county level; the plan does not define a demonstration kindergarten.',
  },
});
