import { definePlan } from '../../../model/define-plan.ts';
import { coeducationClauses } from './coeducation.ts';
import { communityClauses } from './community.ts';
import { compulsoryClauses } from './compulsory.ts';
import { digitalClauses } from './digital.ts';
import { evaluationClauses } from './evaluation.ts';
import { financeClauses } from './finance.ts';
import { governanceClauses } from './governance.ts';
import { higherClauses } from './higher.ts';
import { moralClauses } from './moral.ts';
import { overallClauses } from './overall.ts';
import { peHealthClauses } from './pe-health.ts';
import { preschoolClauses } from './preschool.ts';
import { researchClauses } from './research.ts';
import { scienceClauses } from './science.ts';
import { seniorClauses } from './senior.ts';
import { specialClauses } from './special.ts';
import { teachersClauses } from './teachers.ts';
import { themes } from './themes.ts';
import { vocationalClauses } from './vocational.ts';

/** Liuzhou's plan 2023–2025: every one of its clauses. */
export const liuzhouPlan = definePlan({
  id: 'liuzhou-2023-2025',
  name: {
    zh: '柳州市推进教育优先优质发展实施方案（2023—2025年）',
    en: 'Liuzhou implementation plan for priority and high-quality education, 2023–2025',
  },
  document: {
    zh: '征求意见稿；正式印发的文本可能不同',
    en: 'draft for comment; the adopted text may differ',
  },
  place: '450200',
  period: [2023, 2025],
  baselineYear: 2022,
  themes,
  clauses: [
    ...overallClauses,
    ...financeClauses,
    ...teachersClauses,
    ...communityClauses,
    ...digitalClauses,
    ...moralClauses,
    ...scienceClauses,
    ...peHealthClauses,
    ...preschoolClauses,
    ...compulsoryClauses,
    ...seniorClauses,
    ...specialClauses,
    ...researchClauses,
    ...vocationalClauses,
    ...higherClauses,
    ...evaluationClauses,
    ...coeducationClauses,
    ...governanceClauses,
  ],
});
