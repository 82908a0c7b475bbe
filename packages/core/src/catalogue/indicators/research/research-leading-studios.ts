import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Studios of leading teaching researchers on the register at the end of the year. */
export const researchLeadingStudios = defineIndicator({
  id: 'research-leading-studios',
  name: { zh: '教研员领航工作室', en: 'Studios of leading teaching researchers' },
  definition: {
    zh: '年末登记的教研员领航工作室数',
    en: 'studios of leading teaching researchers on the register at the end of the year',
  },
  theme: 'research',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 10_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二（三）12',
  },
  inputs: {
    studios: recognised('research-leading-studios', {
      zh: '教研员领航工作室',
      en: 'studios of leading teaching researchers',
    }),
  },
  formula: ({ studios }) => exact(studios),
});
