import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { persons } from '../../number/unit.ts';
import { researchers } from '../datasets/researchers.ts';

/** Full-time teaching researchers (专职教研员), in persons. */
export const fullTimeResearchers = defineMeasure({
  id: 'researchers-fulltime',
  name: { zh: '专职教研员数', en: 'full-time teaching researchers' },
  unit: persons,
  dataset: researchers,
  value: sumOf('fullTime'),
});
