import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { decimal, referenceYear } from '../../model/fields.ts';

/**
 * Average annual pay of compulsory education teachers and of civil servants in yuan, and what was
 * in arrears at the end of the year: cases of wages, social insurance and housing fund. Each place
 * reports its own.
 */
export const pay = defineDataset({
  id: 'pay',
  name: { zh: '教师待遇', en: 'Teacher pay and arrears' },
  grain: ['place', 'year'],
  yearKind: 'calendar',
  office: { zh: '市财政局、市人力资源社会保障局', en: 'finance and human resources bureaus' },
  levels: 'each',
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    teacherPay: decimal({ min: '0', scale: 2 }),
    civilServantPay: decimal({ min: '0', scale: 2 }),
    wageArrears: z.int().min(0),
    insuranceArrears: z.int().min(0),
    housingFundArrears: z.int().min(0),
  }),
});
