import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { inclusiveKindergartens, kindergartens } from '../../measures/kindergartens.ts';
import { publishedInclusiveKindergartenShare } from '../../measures/published-rates.ts';

/** Inclusive kindergartens per hundred kindergartens; printed beside the coverage, and not the same. */
export const inclusiveKindergartenShare = defineIndicator({
  id: 'inclusive-kindergarten-share',
  name: { zh: '普惠性幼儿园占幼儿园总数比例', en: 'Share of inclusive kindergartens' },
  definition: {
    zh: '普惠性幼儿园数 ÷ 幼儿园总数',
    en: 'inclusive kindergartens ÷ all kindergartens',
  },
  theme: 'preschool',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: { document: '全国教育事业发展统计公报' },
  inputs: { inclusive: inclusiveKindergartens, all: kindergartens },
  formula: ({ inclusive, all }) => ratio(inclusive, all),
  outOf: ['all'],
  reported: publishedInclusiveKindergartenShare,
  figures: { 'in-kindergartens-inclusive-share': 'default' },
  caution: {
    zh: '输入以“万所”印出两位小数，末位因此不能逐位复算。',
    en: 'Its inputs are printed in 万所 with two decimals, so the last digit cannot be recomputed.',
  },
});
