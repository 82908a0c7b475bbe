import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Migrant children who meet the conditions for a place in compulsory education, and those enrolled.
 */
export const migrantChildren = defineDataset({
  id: 'migrant-children',
  name: { zh: '随迁子女', en: 'Migrant children' },
  grain: ['place', 'year'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    eligible: z.int().min(0),
    enrolled: z.int().min(0),
  }),
});
