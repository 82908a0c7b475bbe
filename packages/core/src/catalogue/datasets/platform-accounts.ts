import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';
import { schools } from './schools.ts';

/**
 * Teachers and their activated accounts on the national and the regional platform, by school.
 * Activated is neither registered nor active.
 */
export const platformAccounts = defineDataset({
  id: 'platform-accounts',
  name: { zh: '平台账号', en: 'Platform accounts' },
  grain: ['place', 'year', 'school'],
  yearKind: 'school',
  office: { zh: '市教育局', en: 'municipal education bureau' },
  respondents: { of: schools },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    school: z.string().min(1).max(40),
    teachers: z.int().min(0),
    nationalActivated: z.int().min(0),
    regionalActivated: z.int().min(0),
  }),
});
