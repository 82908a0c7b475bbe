import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';
import { stage } from './stages.ts';

/**
 * Pupils by school, stage and age on 1 September, as the forms 分年龄学生数 count them. `age` counts
 * completed years; the open classes of the forms stand at their bound.
 */
export const pupilsByAge = defineDataset({
  id: 'pupils-by-age',
  name: { zh: '分年龄在校生', en: 'Pupils by age' },
  grain: ['place', 'year', 'school', 'stage', 'age'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    stage: stage(),
    age: z.int().min(0).max(99),
    pupils: z.int().min(0),
    girls: z.int().min(0).nullable(),
  }),
});
