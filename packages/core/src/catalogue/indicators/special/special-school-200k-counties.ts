import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

const countiesDue = recognised('special-school-200k-counties-due', {
  zh: '20万人口以上县（区）数',
  en: 'counties and districts of 200,000 people or more',
});
const countiesProvided = recognised('special-school-200k-counties', {
  zh: '有达标特殊教育学校的20万人口以上县（区）数',
  en: 'counties and districts of 200,000 people or more with a standard special school',
});

/**
 * Counties and districts of 200,000 people or more with a special school that meets the standard, per
 * hundred of them. Both are lists of the register of recognised things, each county with its document,
 * because the plan leaves open whose population counts and which standard. Undefined for a county below.
 */
export const specialSchool200kCounties = defineIndicator({
  id: 'special-school-200k-counties',
  name: {
    zh: '20万人口以上县（区）特殊教育学校覆盖率',
    en: 'Counties over 200k people with a standard special school',
  },
  definition: {
    zh: '有达标特殊教育学校的20万人口以上县（区）数 ÷ 20万人口以上县（区）数',
    en: 'counties and districts of 200,000 people or more with a special school that meets the standard ÷ all of them',
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
  inputs: { provided: countiesProvided, counties: countiesDue },
  formula: ({ provided, counties }) => ratio(provided, counties),
  caution: {
    zh: '人口按常住还是户籍、按哪一年，以及“达到标准”的标准，规划均未说明；不足20万人口的县（区）没有数值。',
    en: 'The plan says neither whose population counts, nor of which year, nor which standard; a county below 200,000 people has no value.',
  },
});
