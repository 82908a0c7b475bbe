import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  childrenWithDisabilities,
  placedChildrenWithDisabilities,
} from '../../measures/special.ts';

/** School-age children with disabilities in any form of compulsory education per hundred such children. */
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
  caution: {
    zh: '经批准免学、缓学的儿童如何计入没有规定，此处留在分母中；送教上门计为入学。',
    en: 'How exempt or deferred children count is not laid down; here they stay in the denominator. Teaching at home counts as enrolled.',
  },
});
