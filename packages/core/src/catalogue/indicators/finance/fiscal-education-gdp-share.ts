import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  fiscalEducationFunds,
  gdpAnnounced,
  gdpFinal,
  gdpPreliminary,
} from '../../measures/finance.ts';
import { publishedFiscalShare } from '../../measures/published-rates.ts';

/**
 * 国家财政性教育经费 per hundred yuan of GDP; the vintage of GDP decides the second decimal. The default
 * is the preliminary GDP, because an announcement divides by what is out when it is made: the share
 * printed for 2021 is the preliminary one.
 */
export const fiscalEducationGdpShare = defineIndicator({
  id: 'fiscal-education-gdp-share',
  name: {
    zh: '国家财政性教育经费占GDP比例',
    en: 'Government-funded education expenditure as a share of GDP',
  },
  definition: {
    zh: '国家财政性教育经费 ÷ 国内生产总值',
    en: 'government-funded education expenditure ÷ GDP',
  },
  reading: { zh: 'GDP初步核算数', en: 'preliminary GDP' },
  theme: 'finance',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 20],
  source: { document: '全国教育经费执行情况统计公告' },
  inputs: { funds: fiscalEducationFunds, gdp: gdpPreliminary },
  formula: ({ funds, gdp }) => ratio(funds, gdp),
  variants: {
    'gdp-announcement': {
      name: { zh: 'GDP公告所用数', en: 'GDP as used in the announcement' },
      inputs: { gdp: gdpAnnounced },
    },
    'gdp-final': { name: { zh: 'GDP最终核实数', en: 'final GDP' }, inputs: { gdp: gdpFinal } },
  },
  reported: publishedFiscalShare,
  figures: { 'finance-fiscal-education-gdp-share': 'default' },
  caution: {
    zh: 'GDP版本决定第二位小数：2021年按初步核算为4.01%，按最终核实为3.99%。',
    en: 'The GDP vintage decides the second decimal: 4.01% for 2021 by the preliminary, 3.99% by the final figure.',
  },
});
