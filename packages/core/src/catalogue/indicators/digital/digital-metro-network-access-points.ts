import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { networkAccessPoints } from '../../measures/digital.ts';

/** Access points to the education network (教育城域网), in items. */
export const digitalMetroNetworkAccessPoints = defineIndicator({
  id: 'digital-metro-network-access-points',
  name: { zh: '教育城域网接入点数', en: 'Education network access points' },
  definition: { zh: '各校教育城域网接入点数之和', en: 'access points of all schools' },
  theme: 'digital',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 1_000_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第8行建设目标1',
    edition: '征求意见稿',
  },
  inputs: { count: networkAccessPoints },
  formula: ({ count }) => exact(count),
  caution: {
    zh: '接入点不是学校数：一校可有多个。',
    en: 'Access points are not schools: a school may have several.',
  },
});
