import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { dataRecords } from '../../measures/digital.ts';

/** Records gathered in the city's education data platform so far, in records. */
export const digitalDataRecords = defineIndicator({
  id: 'digital-data-records',
  name: { zh: '数据汇集条数', en: 'Records gathered in the education data platform' },
  definition: {
    zh: '市教育数据平台累计汇集的数据条数',
    en: 'records gathered in the city education data platform so far',
  },
  theme: 'digital',
  unit: unitOf('条'),
  decimals: 0,
  better: 'higher',
  range: [0, 1e12],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第8行建设目标4',
    edition: '征求意见稿',
  },
  inputs: { count: dataRecords },
  formula: ({ count }) => exact(count),
  caution: {
    zh: '“超过200万条”不含200万整；何为一条数据，方案未写明。',
    en: 'More than 2 million excludes 2 million itself; what makes a record the plan does not say.',
  },
});
