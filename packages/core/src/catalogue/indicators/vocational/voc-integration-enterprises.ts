import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Industry–education integration enterprises at the end of the year, of any level. */
export const vocIntegrationEnterprises = defineIndicator({
  id: 'voc-integration-enterprises',
  name: { zh: '产教融合型企业', en: 'Industry–education integration enterprises' },
  definition: {
    zh: '年末登记的产教融合型企业数',
    en: 'industry–education integration enterprises on the register at the end of the year',
  },
  theme: 'vocational',
  unit: unitOf('家'),
  decimals: 0,
  better: 'higher',
  range: [0, 1000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第3项',
  },
  inputs: {
    enterprises: recognised(
      'voc-integration-enterprises',
      { zh: '产教融合型企业', en: 'industry–education integration enterprises' },
      unitOf('家'),
    ),
  },
  formula: ({ enterprises }) => exact(enterprises),
  caution: {
    zh: '正文为“市级”，附表未写级别；登记不分级别。',
    en: 'The body says city level (市级), the annex names no level; the register does not tell levels apart.',
  },
});
