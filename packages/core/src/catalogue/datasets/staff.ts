import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Staff by school on 1 September, as the form of school staff counts them whatever stages the
 * school has: all staff (教职工), full-time teachers, and staff on approved posts (在编人员).
 * 校外教师 and 银龄教师 are outside `staff`.
 */
export const staff = defineDataset({
  id: 'staff',
  name: { zh: '教职工', en: 'Staff' },
  grain: ['place', 'year', 'school'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    staff: z.int().min(0),
    fullTimeTeachers: z.int().min(0),
    onPosts: z.int().min(0).nullable(),
  }),
});
