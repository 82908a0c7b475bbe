import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * People by single year of age, and without an age all of them together. `basis` says who is counted:
 * residents (常住), household registration (户籍) or school registration (学籍); never mix them. Each
 * place reports its own total.
 */
export const population = defineDataset({
  id: 'population',
  name: { zh: '分年龄人口', en: 'Population by age' },
  grain: ['place', 'year', 'basis', 'age'],
  yearKind: 'school',
  office: { zh: '市统计局', en: 'municipal statistics bureau' },
  levels: 'each',
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    basis: z.enum(['residents', 'hukou', 'registered']),
    age: z.int().min(0).max(110).nullable(),
    persons: z.int().min(0),
  }),
});
