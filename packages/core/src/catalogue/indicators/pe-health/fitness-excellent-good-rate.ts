import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio, sum } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { fitnessResults } from '../../measures/fitness.ts';

const { reported, rechecked } = fitnessResults;

/**
 * Students rated excellent or good in fitness per hundred tested with a total score (实查); students
 * are pooled, and rates of schools never averaged. What schools report by default, because it
 * covers all students; the re-tested sample is a reading of its own.
 */
export const fitnessExcellentGoodRate = defineIndicator({
  id: 'fitness-excellent-good-rate',
  name: { zh: '学生体质健康优良率', en: 'Student fitness excellent-and-good rate' },
  definition: {
    zh: '（优秀人数 + 良好人数）÷ 参加测试并有总评的学生数（实查）',
    en: '(students rated excellent + good) ÷ students tested with a total score',
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
  inputs: { excellent: reported.excellent, good: reported.good, tested: reported.tested },
  formula: ({ excellent, good, tested }) => ratio(sum(excellent, good), tested),
  outOf: ['tested'],
  variants: {
    rechecked: {
      name: { zh: '抽测复核', en: 're-tested sample' },
      inputs: { excellent: rechecked.excellent, good: rechecked.good, tested: rechecked.tested },
    },
  },
  caution: {
    zh: '总评优秀为90.0分及以上，良好为80.0—89.9分；分母为实查而非应查，免予执行的学生不计入，测试率须一并看。上报值与抽测复核值不同，两者并列，不得混合。',
    en: 'Excellent is a total of 90.0 or more, good 80.0 to 89.9; divided by those tested, not those due, without exempt students: read it beside the test rate. Reported and re-tested values differ; both are kept, never mixed.',
  },
});
