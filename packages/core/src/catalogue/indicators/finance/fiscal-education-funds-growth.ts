import { defineIndicator } from '../../../model/define-indicator.ts';
import { growth } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { fiscalEducationFunds, fiscalEducationFundsFlash } from '../../measures/finance.ts';

/**
 * Growth of 国家财政性教育经费 over the year before, in percent. The default begins at the announced
 * level of the year before, because that one is final; the flash level is a reading of its own.
 */
export const fiscalEducationFundsGrowth = defineIndicator({
  id: 'fiscal-education-funds-growth',
  name: {
    zh: '国家财政性教育经费比上年增长',
    en: 'Growth of government-funded education expenditure',
  },
  definition: { zh: '本年 ÷ 上年 − 1', en: 'this year ÷ the year before − 1' },
  reading: { zh: '上年公告数', en: 'announced level of the year before' },
  theme: 'finance',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [-100, 200],
  source: { document: '全国教育经费执行情况统计公告' },
  inputs: { current: fiscalEducationFunds, previous: fiscalEducationFunds.yearsBefore(1) },
  formula: ({ current, previous }) => growth(current, previous),
  variants: {
    'previous-flash': {
      name: { zh: '上年快报数', en: 'flash level of the year before' },
      inputs: { previous: fiscalEducationFundsFlash.yearsBefore(1) },
    },
  },
  figures: { 'fiscal-education-funds-growth': 'default' },
});
