import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Full-time teaching researchers (专职教研员) of a place, persons, on 1 September.
 */
export const researchers = defineDataset({
  id: 'researchers',
  name: { zh: '专职教研员', en: 'Full-time teaching researchers' },
  grain: ['place', 'year'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    fullTime: z.int().min(0),
  }),
});
