import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { fieldEngineersTrained } from '../../measures/vocational.ts';

/** Field engineers trained in the year; the years of the plan add up to its target. */
export const vocFieldEngineers = defineIndicator({
  id: 'voc-field-engineers',
  name: { zh: '现场工程师培养人数', en: 'Field engineers trained' },
  definition: { zh: '当年培养的现场工程师数', en: 'field engineers trained in the year' },
  theme: 'vocational',
  unit: unitOf('名'),
  decimals: 0,
  better: 'higher',
  range: [0, 100000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '附表第3项',
  },
  inputs: { trained: fieldEngineersTrained },
  formula: ({ trained }) => exact(trained),
  caution: {
    zh: '规划未说明“培养”指在培还是结业；附表第4项也培养现场工程师，同一人只登记一次。',
    en: 'The plan does not say whether "trained" means enrolled or finished; row 4 of the annex trains field engineers too, and each is registered once.',
  },
});
