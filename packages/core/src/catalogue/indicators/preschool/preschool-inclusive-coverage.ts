import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  inclusiveKindergartenChildren,
  kindergartenChildren,
} from '../../measures/kindergartens.ts';
import { publishedInclusiveCoverage } from '../../measures/published-rates.ts';

/** Children in public and recognised inclusive private kindergartens per hundred children in kindergartens. */
export const preschoolInclusiveCoverage = defineIndicator({
  id: 'preschool-inclusive-coverage',
  name: { zh: '普惠性幼儿园覆盖率', en: 'Inclusive kindergarten coverage' },
  definition: {
    zh: '公办园与普惠性民办园在园幼儿数 ÷ 在园幼儿总数',
    en: 'children in public and inclusive private kindergartens ÷ all children in kindergartens',
  },
  theme: 'preschool',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: { document: '县域学前教育普及普惠督导评估办法', edition: '2020' },
  inputs: { inclusive: inclusiveKindergartenChildren, children: kindergartenChildren },
  formula: ({ inclusive, children }) => ratio(inclusive, children),
  outOf: ['children'],
  reported: publishedInclusiveCoverage,
  figures: { 'preschool-inclusive-coverage': 'default' },
  caution: {
    zh: '是幼儿数之比，不是幼儿园数之比。',
    en: 'A share of children, not of kindergartens.',
  },
});
