import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * The cohort that graduates from grade 9 in the summer of `year`: entrants to grade 1 nine years
 * before, those who moved in and out and died on the way, all graduates, and the graduates among
 * the entrants by school registration (学籍).
 */
export const cohort = defineDataset({
  id: 'cohort',
  name: { zh: '义务教育届', en: 'Compulsory education cohort' },
  grain: ['place', 'year'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    entrants: z.int().min(0),
    movedIn: z.int().min(0),
    movedOut: z.int().min(0),
    died: z.int().min(0),
    graduates: z.int().min(0),
    registeredGraduates: z.int().min(0),
  }),
});
