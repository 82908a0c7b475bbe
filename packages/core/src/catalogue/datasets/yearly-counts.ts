import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * Places (学位) added and other things counted once a year that no school form holds: new public places,
 * social workers and stations for home, school and community, pupils beyond compulsory age in special
 * education, records gathered in the city's education data platform so far, posts (编制) under 市招县用 at
 * the end of the year.
 */
export const yearlyCounts = defineDataset({
  id: 'yearly-counts',
  name: { zh: '年度计数', en: 'Yearly counts' },
  grain: ['place', 'year', 'item'],
  yearKind: 'calendar',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    item: z.enum([
      'quality-places-added',
      'data-records',
      'social-workers',
      'community-stations',
      'special-non-compulsory',
      'talent-introduced',
      'recruited-for-counties',
    ]),
    count: z.int().min(0),
  }),
});
