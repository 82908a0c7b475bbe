import { defineIndicator, ownFormula } from '../../../model/define-indicator.ts';
import { type Exact, type ExactInput, exact, ratio } from '../../../number/exact.ts';
import { percent } from '../../../number/unit.ts';
import { accountHolders } from '../../measures/digital.ts';

function lesser(a: ExactInput, b: ExactInput): Exact {
  const [first, second] = [exact(a), exact(b)];
  return first.lt(second) ? first : second;
}

/**
 * Teachers with an activated account per hundred teachers, on the platform with fewer of them. The
 * lesser of the two platforms by default, because the plan names both; each is a reading of its
 * own. Accounts are added up over schools before the lesser is taken.
 */
export const digitalTeacherAccountRate = defineIndicator({
  id: 'digital-teacher-account-rate',
  name: { zh: '教师平台帐号开通率', en: 'Teacher platform-account activation rate' },
  definition: {
    zh: '两个平台中较少的已开通帐号教师数 ÷ 教师数',
    en: 'teachers with an activated account on the platform with fewer of them ÷ teachers',
  },
  reading: { zh: '两个平台取低者', en: 'the lesser of both platforms' },
  theme: 'digital',
  unit: percent,
  decimals: 2,
  better: 'higher',
  range: [0, 100],
  source: {
    document: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    clause: '附表第8行建设目标5',
    edition: '征求意见稿',
  },
  inputs: accountHolders,
  formula: ({ national, regional, teachers }) => ratio(lesser(national, regional), teachers),
  outOf: ['teachers'],
  variants: {
    national: ownFormula({
      name: { zh: '国家中小学智慧教育平台', en: 'national platform' },
      inputs: { accounts: accountHolders.national, teachers: accountHolders.teachers },
      formula: ({ accounts, teachers }) => ratio(accounts, teachers),
      outOf: ['teachers'],
    }),
    regional: ownFormula({
      name: { zh: '八桂教学通平台', en: 'regional platform (八桂教学通)' },
      inputs: { accounts: accountHolders.regional, teachers: accountHolders.teachers },
      formula: ({ accounts, teachers }) => ratio(accounts, teachers),
      outOf: ['teachers'],
    }),
  },
  caution: {
    zh: '已开通不等于已注册，也不等于在用；教师范围（专任教师或教职工，是否含幼儿园教师）方案未写明，以填报为准。',
    en: 'Activated is neither registered nor active; whose accounts (full-time teachers or all staff, kindergartens or not) the plan does not say, and the return decides.',
  },
});
