import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { fitnessResults } from '../../measures/fitness.ts';

const { reported, rechecked } = fitnessResults;

/**
 * Students tested with a total score (实查) per hundred due for the fitness test (应查), to be read
 * beside the excellent-and-good rate. What schools report by default, as that rate does.
 */
export const fitnessTestRate = defineIndicator({
  id: 'fitness-test-rate',
  name: { zh: '学生体质健康测试率', en: 'Student fitness test rate' },
  definition: {
    zh: '参加测试并有总评的学生数（实查）÷ 应查学生数',
    en: 'students tested with a total score ÷ students due for the test',
  },
  reading: { zh: '学校上报', en: 'as schools report' },
  theme: 'pe-health',
  unit: percent,
  decimals: 1,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '二(二)7',
    edition: '征求意见稿',
  },
  inputs: { tested: reported.tested, expected: reported.expected },
  formula: ({ tested, expected }) => ratio(tested, expected),
  outOf: ['expected'],
  variants: {
    rechecked: {
      name: { zh: '抽测复核', en: 're-tested sample' },
      inputs: { tested: rechecked.tested, expected: rechecked.expected },
    },
  },
  caution: {
    zh: '方案没有测试率指标；优良率只按实查计算，测试率低时优良率可能偏高。',
    en: 'The plan asks for no test rate; the excellent-and-good rate counts only the tested, and may look too good where few are.',
  },
});
