import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';
import { schools } from './schools.ts';

/**
 * Daily exercise by school: the least minutes that the timetable gives on a school day, whether
 * these are at least 60 on every school day, and of the pupils asked how many had at least 60 minutes
 * out of school.
 */
export const exerciseSurvey = defineDataset({
  id: 'exercise-survey',
  name: { zh: '体育锻炼调查', en: 'Timetable and exercise survey' },
  grain: ['place', 'year', 'school'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  respondents: {
    of: schools,
    where: { kind: schools.schema.shape.kind.exclude(['kindergarten']).options },
  },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    timetableMinutes: z.int().min(0).max(600),
    hourInSchool: z.boolean(),
    asked: z.int().min(0),
    hourOutOfSchool: z.int().min(0),
  }),
});
