import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { eligibleMigrantChildren, enrolledMigrantChildren } from '../../measures/pupils.ts';

/** Eligible migrant children enrolled in compulsory education per hundred eligible ones. */
export const compulsoryMigrantChildrenAccess = defineIndicator({
  id: 'compulsory-migrant-children-access',
  name: { zh: '符合条件的随迁子女平等入学', en: 'Eligible migrant children admitted equally' },
  definition: {
    zh: '已入学的符合条件随迁子女数 ÷ 符合条件的随迁子女数',
    en: 'eligible migrant children enrolled ÷ eligible migrant children',
  },
  theme: 'compulsory',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)9',
  },
  inputs: { enrolled: enrolledMigrantChildren, eligible: eligibleMigrantChildren },
  formula: ({ enrolled, eligible }) => ratio(enrolled, eligible),
  outOf: ['eligible'],
  caution: {
    zh: '“符合条件”由各地规定，口径变动会使比例变动。',
    en: 'Each place sets the conditions; a change of them changes the share.',
  },
});
