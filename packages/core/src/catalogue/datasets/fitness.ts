import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';
import { schools } from './schools.ts';
import { stage } from './stages.ts';

/**
 * Results of the national student fitness test by school and stage. `expected` are all pupils
 * (应查), `tested` those with a total score (实查); exempt pupils are in neither level. `basis` tells
 * the tests that schools report of all pupils from the re-test of a sample (抽测复核): never mix them.
 */
export const fitness = defineDataset({
  id: 'fitness',
  name: { zh: '学生体质健康', en: 'Student fitness' },
  grain: ['place', 'year', 'school', 'stage', 'basis'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  respondents: {
    of: schools,
    where: { kind: schools.schema.shape.kind.exclude(['kindergarten']).options },
  },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    stage: stage(),
    basis: z.enum(['reported', 'rechecked']),
    expected: z.int().min(0),
    tested: z.int().min(0),
    excellent: z.int().min(0),
    good: z.int().min(0),
    passed: z.int().min(0),
    failed: z.int().min(0),
  }),
});
