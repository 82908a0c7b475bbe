import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';
import { schools } from './schools.ts';
import { stage } from './stages.ts';

/**
 * Pupils by school, stage and grade on 1 September, as the forms 分类型学生数 count them: all pupils,
 * the girls and the migrant children (随迁子女) among them, and those from the autonomous region
 * (本省生源) where the return tells. Pupils of a combined school stand under the stage that they are
 * in. What kind of school it is and whose, its register says.
 */
export const pupils = defineDataset({
  id: 'pupils',
  name: { zh: '在校生', en: 'Pupils' },
  grain: ['place', 'year', 'school', 'stage', 'grade'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  respondents: { of: schools },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    stage: stage(),
    grade: z.int().min(1).max(9),
    pupils: z.int().min(0),
    girls: z.int().min(0).nullable(),
    migrant: z.int().min(0).nullable(),
    local: z.int().min(0).nullable(),
  }),
});
