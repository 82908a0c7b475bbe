import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  childrenWithDisabilities,
  childrenWithDisabilitiesDue,
  placedChildrenWithDisabilities,
} from '../../measures/special.ts';

/**
 * School-age children with disabilities in any form of compulsory education per hundred such
 * children. Those exempt or deferred (免学、缓学) are among the hundred by default, because the rate
 * is of all school-age children with disabilities and no text takes any out; without them, which
 * can only raise it, is a reading of its own.
 */
export const specialCompulsoryEnrolmentRate = defineIndicator({
  id: 'special-compulsory-enrolment-rate',
  name: {
    zh: '适龄残疾儿童义务教育入学率',
    en: 'Compulsory-education enrolment rate of school-age children with disabilities',
  },
  definition: {
    zh: '特教学校、附设特教班、随班就读和送教上门的适龄残疾儿童数 ÷ 适龄残疾儿童数',
    en: 'children placed in special schools, attached classes, inclusive classes or taught at home ÷ school-age children with disabilities',
  },
  reading: { zh: '含免学、缓学儿童', en: 'exempt and deferred children included' },
  theme: 'special',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)11',
  },
  inputs: { placed: placedChildrenWithDisabilities, children: childrenWithDisabilities },
  formula: ({ placed, children }) => ratio(placed, children),
  outOf: ['children'],
  variants: {
    'without-exempt': {
      name: { zh: '不含免学、缓学儿童', en: 'without exempt and deferred children' },
      inputs: { children: childrenWithDisabilitiesDue },
    },
  },
  caution: {
    zh: '经批准免学、缓学的儿童如何计入没有规定：默认留在分母中，不计入的另列一个口径；送教上门计为入学。',
    en: 'How exempt or deferred children count is not laid down: they stay in the denominator by default, and without them is a reading of its own. Teaching at home counts as enrolled.',
  },
});
