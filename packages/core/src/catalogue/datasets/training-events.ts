import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Training events of the year: who was trained, how often. `programme` tells overseas training
 * through the modern craftsman colleges (`overseas`) and any other (`overseas-other`), both in
 * person-times, field engineers, and excellent principals and teachers (persons) apart.
 */
export const trainingEvents = defineDataset({
  id: 'training-events',
  name: { zh: '培训登记', en: 'Training register' },
  grain: ['place', 'year', 'programme', 'event'],
  yearKind: 'calendar',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    programme: z.enum([
      'overseas',
      'overseas-other',
      'field-engineers',
      'excellent-principals',
      'excellent-teachers',
    ]),
    event: z.string().min(1).max(40),
    trained: z.int().min(0),
  }),
});
