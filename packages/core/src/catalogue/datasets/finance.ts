import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { decimal, referenceYear } from '../../model/fields.ts';

/**
 * Education finance by place, item, level of education and vintage, in yuan. `comparablePrevious` is
 * the year before, restated on this year's basis (同口径). Each place reports its own total. The
 * final accounts of an education bureau (部门决算) cover its own units only and do not belong here.
 *
 * `vintage`: of GDP the preliminary accounting, the final verification, or the value that the
 * funding announcement itself states; of the rest the flash report (`preliminary`) or the final
 * accounts. `students-average` counts students of the funding statistics, in persons. `increment`
 * is what education received more than the year before, and `increment-teachers-facilities` the
 * part of it spent on teachers and on teaching facilities.
 */
export const finance = defineDataset({
  id: 'finance',
  name: { zh: '教育经费', en: 'Education finance' },
  grain: ['place', 'year', 'item', 'level', 'vintage'],
  yearKind: 'fiscal',
  office: { zh: '市财政局', en: 'municipal finance bureau' },
  levels: 'each',
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    item: z.enum([
      'general-budget-education',
      'general-budget-total',
      'fiscal-education-funds',
      'gdp',
      'students-average',
      'increment',
      'increment-teachers-facilities',
    ]),
    level: z.enum(['all', 'kindergarten', 'primary', 'junior', 'senior', 'vocational', 'higher']),
    vintage: z.enum(['preliminary', 'final', 'announcement']),
    amount: decimal({ min: '0', scale: 2 }),
    comparablePrevious: decimal({ min: '0', scale: 2 }).nullable(),
  }),
});
