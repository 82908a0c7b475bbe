import { defineIndicator } from '../../../model/define-indicator.ts';
import { exact } from '../../../number/exact.ts';
import { unitOf } from '../../../number/unit.ts';
import { excellentPrincipalsTrained } from '../../measures/training.ts';

/** Principals trained as excellent principals in the year, in persons: a flow of the year. */
export const teacherExcellentPrincipals = defineIndicator({
  id: 'teacher-excellent-principals',
  name: { zh: '“双名工程”中小学卓越校长', en: 'Excellent principals trained (双名工程)' },
  definition: {
    zh: '当年培养的中小学卓越校长人数',
    en: 'principals trained as excellent principals in the year',
  },
  theme: 'teachers',
  unit: unitOf('名'),
  decimals: 0,
  better: 'higher',
  range: [0, 10_000],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '名词解释9',
  },
  inputs: { trained: excellentPrincipalsTrained },
  formula: ({ trained }) => exact(trained),
  caution: {
    zh: '每人只计一次；规划说“3年时间”而没有写起始年。',
    en: 'Each person counts once; the plan says "in three years" and names no first year.',
  },
});
