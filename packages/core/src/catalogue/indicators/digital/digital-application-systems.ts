import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { applicationSystems } from '../../measures/digital.ts';

/** Application systems for education in the register, in items. */
export const digitalApplicationSystems = defineIndicator({
  id: 'digital-application-systems',
  name: { zh: '教育应用系统数', en: 'Education application systems' },
  definition: {
    zh: '登记的教育应用、资源、服务等应用系统数',
    en: 'registered application systems for education, resources and services',
  },
  theme: 'digital',
  unit: unitOf('个'),
  decimals: 0,
  better: 'higher',
  range: [0, 10_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第8行建设目标4',
    edition: '征求意见稿',
  },
  inputs: { count: applicationSystems },
  formula: ({ count }) => exact(count),
  caution: {
    zh: '按认定与建设登记计数，每个系统一行。',
    en: 'Counts the register of recognised things, one row a system.',
  },
});
