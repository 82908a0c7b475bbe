import { defineIndicator, ownFormula } from '../../../model/define-indicator.ts';
import { ratio, sum } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  groupSchoolingPupils,
  juniorPupils,
  primaryPupils,
  publishedGroupSchoolingCoverage,
} from '../../measures/pupils.ts';
import { compulsorySchools, groupSchools } from '../../measures/schools.ts';

/**
 * Primary and junior secondary pupils in education groups per hundred such pupils. Of pupils, not of schools,
 * because the share of 2019 was printed beside a number of pupils.
 */
export const compulsoryGroupSchoolingCoverage = defineIndicator({
  id: 'compulsory-group-schooling-coverage',
  name: { zh: '义务教育集团化办学覆盖面', en: 'Group-schooling coverage of compulsory education' },
  definition: {
    zh: '教育集团内义务教育在校生数 ÷ 义务教育在校生数',
    en: 'compulsory education pupils in education groups ÷ all compulsory education pupils',
  },
  reading: { zh: '按学生', en: 'of pupils' },
  theme: 'compulsory',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)9',
  },
  inputs: { inGroups: groupSchoolingPupils, primary: primaryPupils, junior: juniorPupils },
  formula: ({ inGroups, primary, junior }) => ratio(inGroups, sum(primary, junior)),
  outOf: ['primary', 'junior'],
  variants: {
    schools: ownFormula({
      name: { zh: '按学校', en: 'of schools' },
      inputs: { inGroups: groupSchools, schools: compulsorySchools },
      formula: ({ inGroups, schools }) => ratio(inGroups, schools),
      outOf: ['schools'],
    }),
  },
  reported: publishedGroupSchoolingCoverage,
  caution: {
    zh: '规划没有说明按学生还是按学校计；特殊教育学校不计入。',
    en: 'The plan does not say whether pupils or schools count; special schools are left out.',
  },
});
