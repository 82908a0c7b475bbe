import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * The school register: one row per school and school year, reference date 1 September.
 *
 * `kind` is the kind of school, and `area` whether it lies in a county (县域), in 柳江区, whose
 * reading is open, or in the city. A combined school has one row. `community` is membership of a
 * 教育共同体, `group` of an education group. `network` is a connection to the education network (教育城域网),
 * which may have several `accessPoints`; `syncClassrooms` are rooms upgraded so far; `platformResources`
 * is use of the resources of the national or regional platform or of synchronous classrooms;
 * `scienceActivities` tells whether the school held any in the school year.
 * `demonstration` is the highest title that a kindergarten holds (示范园), `star` that of a general senior
 * school; `compoundOpened` marks the kindergarten of a new residential compound in the school year that it
 * opens, `meetsStandard` a special school that meets the standard.
 */
export const schools = defineDataset({
  id: 'schools',
  name: { zh: '学校登记', en: 'School register' },
  grain: ['place', 'year', 'school'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    kind: z.enum([
      'kindergarten',
      'primary',
      'junior',
      'nine-year',
      'senior',
      'complete-secondary',
      'twelve-year',
      'vocational',
      'technician',
      'special',
    ]),
    ownership: z.enum(['public', 'inclusive-private', 'private']),
    setting: z.enum(['city', 'town', 'rural']),
    area: z.enum(['county', 'liujiang', 'city']),
    demonstration: z.enum(['region', 'city', 'county']).nullable(),
    star: z.int().min(1).max(5).nullable(),
    community: z.boolean(),
    group: z.boolean(),
    compoundOpened: z.boolean(),
    network: z.boolean(),
    accessPoints: z.int().min(0),
    digitalCampus: z.boolean(),
    syncClassrooms: z.int().min(0),
    platformResources: z.boolean(),
    scienceActivities: z.boolean(),
    meetsStandard: z.boolean(),
  }),
});
