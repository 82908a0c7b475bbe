import { defineEvidence, defineMilestone } from '../../../model/define-clause.ts';
import { endOfPeriod } from './end-of-period.ts';

/** The clauses on how the plan is carried out. */
export const governanceClauses = [
  defineMilestone({
    id: 'governance-progress-reported',
    name: {
      zh: '阶段推进情况报告市委、市政府',
      en: 'Stage progress reported to the city leadership',
    },
    theme: 'governance',
    tier: 'B',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:三(一)', text: '及时将阶段推进情况报告市委、市政府' }],
    lead: [],
    support: [],
    caution: {
      zh: '“及时”“阶段”没有期限：一份报告只证明报告过一次。',
      en: '"Timely" and "by stage" set no date: one report bears out one report.',
    },
  }),
  defineEvidence({
    id: 'governance-third-party-evaluation',
    name: { zh: '引入第三方评估', en: 'Third-party evaluation explored' },
    theme: 'governance',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:三(三)', text: '探索引入第三方社会力量建立多元评估机制' }],
    lead: [],
    support: [],
    caution: { zh: '“探索”是较弱的承诺。', en: '"To explore" is a weak commitment.' },
  }),
  defineEvidence({
    id: 'governance-performance-management',
    name: { zh: '教育经费全面实施绩效管理', en: 'Performance management of education funds' },
    theme: 'governance',
    tier: 'D',
    force: 'firm',
    ...endOfPeriod,
    quotes: [{ where: 'b:三(二)', text: '优化教育经费使用结构，全面实施绩效管理' }],
    lead: [],
    support: [],
  }),
];
