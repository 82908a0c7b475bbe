import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Events that a plan asks for, by stage reached: prepared, inspected, approved, opened, with date and
 * document. A stage reached stays reached; 授予单位 and 授权点 are different milestones.
 */
export const milestones = defineDataset({
  id: 'milestones',
  name: { zh: '节点事件', en: 'Milestones' },
  grain: ['place', 'year', 'milestone', 'stage'],
  yearKind: 'calendar',
  office: { zh: '各主管部门', en: 'the responsible offices' },
  levels: 'each',
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    milestone: z.string().regex(/^[a-z0-9-]+$/),
    stage: z.enum(['prepared', 'inspected', 'approved', 'opened']),
    date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
    document: z.string().min(1).max(200),
  }),
});
