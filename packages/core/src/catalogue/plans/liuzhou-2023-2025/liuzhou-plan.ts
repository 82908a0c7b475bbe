import { definePlan } from '../../../model/define-plan.ts';
import { compulsoryTargets } from './compulsory.ts';
import { financeTargets } from './finance.ts';
import { preschoolTargets } from './preschool.ts';
import { seniorTargets } from './senior.ts';
import { teacherTargets } from './teachers.ts';

/** Liuzhou's plan 2023–2025, as far as the published figures can be held against it. */
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
  clauses: [
    ...preschoolTargets,
    ...compulsoryTargets,
    ...seniorTargets,
    ...teacherTargets,
    ...financeTargets,
  ],
});
