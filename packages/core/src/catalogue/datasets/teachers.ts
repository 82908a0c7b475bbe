import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';
import { schools } from './schools.ts';
import { stage } from './stages.ts';

/**
 * Full-time teachers (专任教师) by school and the stage that they teach on 1 September: combined
 * schools are split by stage.
 */
export const teachers = defineDataset({
  id: 'teachers',
  name: { zh: '分学段专任教师', en: 'Full-time teachers by stage' },
  grain: ['place', 'year', 'school', 'stage'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  respondents: { of: schools },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    stage: stage(),
    fullTimeTeachers: z.int().min(0),
  }),
});
