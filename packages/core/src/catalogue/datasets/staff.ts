import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Staff by school and stage on 1 September, combined schools split by stage: full-time teachers,
 * all staff (教职工), approved posts (编制), and teachers above the required degree or with a senior
 * title. 校外教师 and 银龄教师 are outside `staff`.
 */
export const staff = defineDataset({
  id: 'staff',
  name: { zh: '教职工与编制', en: 'Staff and approved posts' },
  grain: ['place', 'year', 'school', 'stage'],
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
    fullTimeTeachers: z.int().min(0),
    staff: z.int().min(0),
    approvedPosts: z.int().min(0),
    aboveDegree: z.int().min(0),
    seniorTitle: z.int().min(0),
    rotated: z.int().min(0),
  }),
});
