import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { persons } from '../../../number/unit.ts';
import { nonCompulsoryChildrenWithDisabilities } from '../../measures/special.ts';

/** Children with disabilities in preschool and upper secondary education. */
export const specialNonCompulsoryAccess = defineIndicator({
  id: 'special-non-compulsory-access',
  name: {
    zh: '非义务教育阶段残疾儿童入学机会增加',
    en: 'Access of children with disabilities outside compulsory stage rises',
  },
  definition: {
    zh: '学前教育和高中阶段在校残疾儿童数',
    en: 'children with disabilities in preschool and upper secondary education',
  },
  theme: 'special',
  unit: persons,
  decimals: 0,
  better: 'higher',
  range: [0, 1000000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '正文 二(三)11',
  },
  inputs: { children: nonCompulsoryChildrenWithDisabilities },
  formula: ({ children }) => exact(children),
  caution: {
    zh: '以在校人数代表入学机会；残疾儿童总数变动时须另看。',
    en: 'Enrolment stands for access; a change in the number of such children must be seen beside it.',
  },
});
