import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { grade1Intake, grade9Graduates } from '../../measures/cohort.ts';
import { publishedRetention } from '../../measures/published-rates.ts';

/** Junior secondary graduates per hundred children who entered grade 1 nine years before. */
export const compulsoryRetentionRate = defineIndicator({
  id: 'compulsory-retention-rate',
  name: { zh: '九年义务教育巩固率', en: 'Nine-year compulsory education retention rate' },
  definition: {
    zh: '初中毕业生数 ÷ 九年前小学招生数',
    en: 'junior secondary graduates ÷ grade 1 intake nine years before',
  },
  reading: {
    zh: '简单比（不调整转学与死亡）',
    en: 'naive ratio (transfers and deaths not adjusted)',
  },
  theme: 'compulsory',
  unit: percent,
  decimals: 1,
  better: 'higher',
  range: [0, 200],
  source: { document: '全国教育事业发展统计公报' },
  inputs: { graduates: grade9Graduates, entrants: grade1Intake.yearsBefore(9) },
  formula: ({ graduates, entrants }) => ratio(graduates, entrants),
  reported: publishedRetention,
  figures: { 'compulsory-retention-rate': 'default' },
  caution: {
    zh: '简单比不能复算公报公布的巩固率（2024年高出两个多百分点）；有转入的城市还会超过100%。',
    en: 'The naive ratio does not reproduce the bulletin (over two points too high in 2024), and passes 100 where pupils move in.',
  },
});
