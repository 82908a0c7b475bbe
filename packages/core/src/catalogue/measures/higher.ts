import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { persons } from '../../number/unit.ts';
import { pupils } from '../datasets/pupils.ts';

/** Undergraduate students, vocational undergraduates among them, in persons. */
export const undergraduates = defineMeasure({
  id: 'undergraduates',
  name: { zh: '本科在校生数（含职业本科）', en: 'undergraduates, vocational ones among them' },
  unit: persons,
  dataset: pupils,
  value: sumOf('pupils'),
  where: { stage: 'undergraduate' },
});

/** Junior-college (专科) students, in persons. */
export const juniorCollegeStudents = defineMeasure({
  id: 'junior-college-students',
  name: { zh: '专科在校生数', en: 'junior-college students' },
  unit: persons,
  dataset: pupils,
  value: sumOf('pupils'),
  where: { stage: 'junior-college' },
});
