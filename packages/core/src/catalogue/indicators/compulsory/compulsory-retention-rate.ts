import { defineIndicator, ownFormula } from '../../../model/define-indicator.ts';
import { difference, ratio, sum } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  cohortDied,
  cohortEntrants,
  cohortMovedIn,
  cohortMovedOut,
  grade1Intake,
  grade9Graduates,
  registeredGraduates,
} from '../../measures/cohort.ts';
import { publishedRetention } from '../../measures/published-rates.ts';

/**
 * Junior secondary graduates per hundred children who entered grade 1 nine years before. By default
 * the naive ratio of printed counts, against which published rates are judged. An office's own rate
 * is taken for the registry's: it is not the naive one, and only the registry follows each child.
 */
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
  variants: {
    'naive-cohort': ownFormula({
      name: { zh: '简单比（本届登记）', en: "naive ratio (the cohort's own return)" },
      inputs: { graduates: grade9Graduates, entrants: cohortEntrants },
      formula: ({ graduates, entrants }) => ratio(graduates, entrants),
    }),
    'migration-adjusted': ownFormula({
      name: { zh: '调整转入、转出与死亡', en: 'adjusted for transfers and deaths' },
      inputs: {
        graduates: grade9Graduates,
        entrants: cohortEntrants,
        movedIn: cohortMovedIn,
        movedOut: cohortMovedOut,
        died: cohortDied,
      },
      formula: ({ graduates, entrants, movedIn, movedOut, died }) =>
        ratio(graduates, difference(sum(entrants, movedIn), sum(movedOut, died))),
    }),
    'registry-cohort': ownFormula({
      name: { zh: '学籍同届（跟踪入学学生）', en: 'registry cohort (the entrants themselves)' },
      inputs: { registered: registeredGraduates, entrants: cohortEntrants },
      formula: ({ registered, entrants }) => ratio(registered, entrants),
      outOf: ['entrants'],
    }),
  },
  reported: publishedRetention,
  reportedAs: 'registry-cohort',
  figures: { 'compulsory-retention-rate': 'default' },
  caution: {
    zh: '简单比不能复算公报公布的巩固率（2024年高出两个多百分点）；有转入的城市还会超过100%。公布值所用口径没有说明。',
    en: 'The naive ratio does not reproduce the bulletin (over two points too high in 2024), and passes 100 where pupils move in. How the published rate is counted is not told.',
  },
});
