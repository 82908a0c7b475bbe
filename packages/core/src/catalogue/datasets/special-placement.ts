import { z } from 'zod';
import { defineDataset } from '../../model/define-dataset.ts';
import { referenceYear } from '../../model/fields.ts';

/**
 * School-age children with disabilities (matched with the register of 残联) by form of placement:
 * special school, attached class, inclusive class (随班就读), home delivery (送教上门), `exempt` with
 * an approval to be exempt or deferred (免学、缓学), or none.
 */
export const specialPlacement = defineDataset({
  id: 'special-placement',
  name: { zh: '残疾儿童安置', en: 'Placement of children with disabilities' },
  grain: ['place', 'year', 'form'],
  yearKind: 'school',
  office: { zh: '市残联、市教育局', en: 'disabled persons federation and education bureau' },
  schema: z.object({
    place: z.string().min(1).max(20),
    year: referenceYear(),
    form: z.enum([
      'special-school',
      'attached-class',
      'inclusive-class',
      'home-delivery',
      'exempt',
      'none',
    ]),
    children: z.int().min(0),
  }),
});
