import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * The yearly satisfaction survey by group asked: pupils, parents, teachers, the public.
 */
export const satisfactionSurvey = defineDataset({
  id: 'satisfaction-survey',
  name: { zh: '满意度调查', en: 'Satisfaction survey' },
  grain: ['place', 'year', 'group'],
  yearKind: 'calendar',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    group: z.enum(['pupils', 'parents', 'teachers', 'public']),
    respondents: z.int().min(0),
    satisfied: z.int().min(0),
  }),
});
