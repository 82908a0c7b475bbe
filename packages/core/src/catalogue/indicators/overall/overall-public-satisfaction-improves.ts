import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { surveyRespondents, surveySatisfied } from '../../measures/surveys.ts';

/**
 * Those satisfied with education per hundred who answered the survey. The default is the public,
 * whom the plan names (人民群众); pupils, parents and teachers are readings of their own.
 */
export const overallPublicSatisfactionImproves = defineIndicator({
  id: 'overall-public-satisfaction-improves',
  name: { zh: '人民群众对教育的满意度', en: 'Public satisfaction with education' },
  definition: { zh: '满意人数 ÷ 应答人数', en: 'satisfied ÷ respondents' },
  reading: { zh: '群众', en: 'the public' },
  theme: 'overall',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '一（二）',
  },
  inputs: { satisfied: surveySatisfied.public, respondents: surveyRespondents.public },
  formula: ({ satisfied, respondents }) => ratio(satisfied, respondents),
  outOf: ['respondents'],
  variants: {
    pupils: {
      name: { zh: '学生', en: 'pupils' },
      inputs: { satisfied: surveySatisfied.pupils, respondents: surveyRespondents.pupils },
    },
    parents: {
      name: { zh: '家长', en: 'parents' },
      inputs: { satisfied: surveySatisfied.parents, respondents: surveyRespondents.parents },
    },
    teachers: {
      name: { zh: '教师', en: 'teachers' },
      inputs: { satisfied: surveySatisfied.teachers, respondents: surveyRespondents.teachers },
    },
  },
  caution: {
    zh: '只有问法和抽样不变的调查才能逐年比较；规划要求调查的是教师、学生、家长，没有写明群众。',
    en: 'Years compare only where questions and sampling stay the same; the survey that the plan asks for covers teachers, pupils and parents and does not name the public.',
  },
});
