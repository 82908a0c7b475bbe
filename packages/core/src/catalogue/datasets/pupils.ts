import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Pupils by school, stage, grade, sex and age, as the 教基 forms count them on 1 September. Pupils of
 * a combined school stand under the stage that they are in. `age` counts completed years; open age
 * classes of the forms stand at their bound.
 */
export const pupils = defineDataset({
  id: 'pupils',
  name: { zh: '在校生', en: 'Pupils' },
  grain: ['place', 'year', 'school', 'stage', 'grade', 'sex', 'age'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    stage: z.enum([
      'kindergarten',
      'primary',
      'junior',
      'senior',
      'adult-senior',
      'vocational',
      'technician',
      'special',
      'junior-college',
      'undergraduate',
    ]),
    ownership: z.enum(['public', 'inclusive-private', 'private']),
    group: z.boolean(),
    grade: z.int().min(1).max(9),
    sex: z.enum(['female', 'male']),
    age: z.int().min(0).max(99),
    pupils: z.int().min(0),
    migrant: z.int().min(0),
  }),
});
