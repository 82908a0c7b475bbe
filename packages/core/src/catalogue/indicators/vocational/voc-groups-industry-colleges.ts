import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Vocational education groups and industry colleges at the end of the year, counted together. */
export const vocGroupsIndustryColleges = defineIndicator({
  id: 'voc-groups-industry-colleges',
  name: { zh: '职教集团与特色产业学院', en: 'Vocational education groups and industry colleges' },
  definition: {
    zh: '年末登记的职教集团与特色产业学院数',
    en: 'vocational education groups and industry colleges on the register at the end of the year',
  },
  theme: 'vocational',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二(三)13',
  },
  inputs: {
    founded: recognised('voc-groups-industry-colleges', {
      zh: '职教集团与特色产业学院',
      en: 'vocational education groups and industry colleges',
    }),
  },
  formula: ({ founded }) => exact(founded),
});
