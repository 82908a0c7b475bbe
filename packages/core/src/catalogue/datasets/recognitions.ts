import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Registers of recognised or established things at the end of the year, one row each, with date and
 * document: consortia, practice centres, enterprises, colleges, bases, systems, demonstration
 * schools, events, awards.
 */
export const recognitions = defineDataset({
  id: 'recognitions',
  name: { zh: '认定与建设登记', en: 'Register of recognised things' },
  grain: ['place', 'year', 'thing', 'item'],
  yearKind: 'calendar',
  office: { zh: '各主管部门', en: 'the responsible offices' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    thing: z.string().regex(/^[a-z0-9-]+$/),
    item: z.string().min(1).max(40),
    date: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
    document: z.string().min(1).max(200),
  }),
});
