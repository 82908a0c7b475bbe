import { defineIndicator } from '../../../model/define-indicator.ts';
import { ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import {
  educationIncrement,
  incrementTeachersFacilities,
} from '../../measures/accounts-by-level.ts';

/** What teachers and teaching facilities received per hundred yuan of additional education funds. */
export const financeNewFundsTeachersFacilities = defineIndicator({
  id: 'finance-new-funds-teachers-facilities',
  name: {
    zh: '新增教育经费用于教师队伍建设和教学设施改善的比例',
    en: 'Share of additional education funds spent on teachers and teaching facilities',
  },
  definition: {
    zh: '新增教育经费中用于教师队伍建设和教学设施改善的部分 ÷ 新增教育经费',
    en: 'additional education funds spent on teachers and teaching facilities ÷ additional education funds',
  },
  theme: 'finance',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）',
    clause: '二（一）1',
  },
  inputs: { spent: incrementTeachersFacilities, increment: educationIncrement },
  formula: ({ spent, increment }) => ratio(spent, increment),
  caution: {
    zh: '没有新增经费的年份没有比例；规划没有界定两类支出的范围。',
    en: 'A year without additional funds has no share; the plan does not define the two kinds of spending.',
  },
});
