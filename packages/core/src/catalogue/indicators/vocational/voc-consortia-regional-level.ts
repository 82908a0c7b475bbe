import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { recognised } from '../../measures/recognised.ts';

/** Consortia of the autonomous region's level at the end of the year, the national automotive one not among them. */
export const vocConsortiaRegionalLevel = defineIndicator({
  id: 'voc-consortia-regional-level',
  name: {
    zh: '自治区级市域产教联合体',
    en: 'City-level industry–education consortia recognised by the autonomous region',
  },
  definition: {
    zh: '年末登记的自治区级市域产教联合体数',
    en: "consortia of the autonomous region's level on the register at the end of the year",
  },
  theme: 'vocational',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第3项',
  },
  inputs: {
    consortia: recognised('voc-consortia-regional-level', {
      zh: '自治区级市域产教联合体',
      en: 'city-level industry–education consortia recognised by the autonomous region',
    }),
  },
  formula: ({ consortia }) => exact(consortia),
  caution: {
    zh: '广西（柳州）汽车产教联合体为国家级，规划用“同步”另列，不计入。',
    en: 'The automotive consortium is a national one, which the plan lists apart ("同步", in addition); it is not counted.',
  },
});
