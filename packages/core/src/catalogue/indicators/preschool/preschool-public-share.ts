import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { kindergartenChildren, publicKindergartenChildren } from '../../measures/kindergartens.ts';

/** Children in public kindergartens per hundred children in kindergartens and attached classes. */
export const preschoolPublicShare = defineIndicator({
  id: 'preschool-public-share',
  name: { zh: '公办园在园幼儿占比', en: 'Share of children in public kindergartens' },
  definition: {
    zh: '公办园在园幼儿数 ÷ 在园幼儿总数',
    en: 'children in public kindergartens ÷ all children in kindergartens',
  },
  theme: 'preschool',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: { document: '县域学前教育普及普惠督导评估办法', edition: '2020' },
  inputs: { inPublic: publicKindergartenChildren, children: kindergartenChildren },
  formula: ({ inPublic, children }) => ratio(inPublic, children),
  outOf: ['children'],
  caution: {
    zh: '是幼儿数之比，不是幼儿园数之比；附设班幼儿按所在学校的举办者计。',
    en: 'A share of children, not of kindergartens; children in attached classes count by the owner of their school.',
  },
});
