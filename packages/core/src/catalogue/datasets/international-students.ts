import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * International students of the year by institution: admitted to a degree programme, enrolled, and
 * enrolled from ASEAN countries.
 */
export const internationalStudents = defineDataset({
  id: 'international-students',
  name: { zh: '留学生', en: 'International students' },
  grain: ['place', 'year', 'institution'],
  yearKind: 'calendar',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    institution: z.string().min(1).max(40),
    degreeAdmissions: z.int().min(0),
    enrolled: z.int().min(0),
    enrolledAsean: z.int().min(0),
  }),
});
