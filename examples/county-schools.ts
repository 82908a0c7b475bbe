// A county's own returns as a dataset, and pupils per teacher in two readings; own-data.ts uses it.
import * as edu from '@eduplan/core';
import { z } from 'zod';

const key = { place: z.string(), year: edu.referenceYear(), school: z.string() };
export const countySchools = edu.defineDataset({
  id: 'county-schools',
  grain: ['place', 'year', 'school'],
  schema: z.object({ ...key, pupils: z.int(), teachers: z.int(), fullTime: z.int() }),
});

const total = (column: string) =>
  edu.defineMeasure({
    id: column,
    unit: edu.persons,
    dataset: countySchools,
    value: edu.sumOf(column),
  });

export const pupilsPerTeacher = edu.defineIndicator({
  id: 'county-pupils-per-teacher',
  name: { zh: '小学生师比', en: 'Pupils per teacher' },
  unit: edu.toOne,
  decimals: 2,
  better: 'lower',
  range: [0, 100],
  source: { document: '县教育局' },
  inputs: { pupils: total('pupils'), teachers: total('teachers') },
  formula: ({ pupils, teachers }) => edu.ratio(pupils, teachers),
  reading: { zh: '全部教师', en: 'all teachers' },
  variants: {
    'full-time': {
      name: { zh: '专任教师', en: 'full-time teachers' },
      inputs: { teachers: total('fullTime') },
    },
  },
});
