import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';
import { schools } from './schools.ts';
import { stage } from './stages.ts';

/**
 * Of the full-time teachers by school and stage: those with a degree above the required one, those
 * with a senior title (高级职称), and those rotated from another school (交流轮岗) in the school year.
 */
export const teacherQualifications = defineDataset({
  id: 'teacher-qualifications',
  name: { zh: '教师学历、职称与交流', en: 'Teacher qualifications and rotation' },
  grain: ['place', 'year', 'school', 'stage'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  respondents: { of: schools },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    stage: stage(),
    aboveDegree: z.int().min(0),
    seniorTitle: z.int().min(0),
    rotated: z.int().min(0),
  }),
});
