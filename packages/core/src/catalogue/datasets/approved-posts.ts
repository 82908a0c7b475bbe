import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';
import { stage } from './stages.ts';

/**
 * Approved posts (教职工编制) by school and stage, combined schools split by stage. Posts are
 * approved whether or not they are filled.
 */
export const approvedPosts = defineDataset({
  id: 'approved-posts',
  name: { zh: '教职工编制', en: 'Approved posts' },
  grain: ['place', 'year', 'school', 'stage'],
  yearKind: 'school',
  office: { zh: '市委编办', en: 'municipal office of posts' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    stage: stage(),
    approvedPosts: z.int().min(0),
  }),
});
