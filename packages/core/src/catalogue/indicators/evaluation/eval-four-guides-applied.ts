import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** National evaluation guides whose application in the city a document on the register bears out. */
export const evalFourGuidesApplied = defineIndicator({
  id: 'eval-four-guides-applied',
  name: { zh: '四个评价指南贯彻应用', en: 'Evaluation guides applied' },
  definition: {
    zh: '年末登记有贯彻应用文件的评价指南数（幼儿园保育教育、义务教育、普通高中、特殊教育）',
    en: 'guides applied by a document on the register at the end of the year, of those for kindergartens, compulsory, general senior secondary and special education',
  },
  theme: 'evaluation',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 4],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二（四）16',
  },
  inputs: {
    guides: recognised('eval-four-guides-applied', {
      zh: '贯彻应用的评价指南',
      en: 'evaluation guides applied',
    }),
  },
  formula: ({ guides }) => exact(guides),
  caution: {
    zh: '每个指南全市只登记一次；文件证明贯彻应用，不证明应用的深度。',
    en: 'Each guide is registered once for the whole city; a document bears out that it is applied, not how deeply.',
  },
});
