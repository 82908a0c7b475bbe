import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { unitOf } from '../../number/unit.ts';
import { trainingEvents } from '../datasets/training-events.ts';

/** Excellent principals (卓越校长) of the 双名工程 trained in the year, in persons. */
export const excellentPrincipalsTrained = defineMeasure({
  id: 'excellent-principals-trained',
  name: { zh: '当年培养中小学卓越校长数', en: 'excellent principals trained in the year' },
  unit: unitOf('名'),
  dataset: trainingEvents,
  value: sumOf('trained'),
  where: { programme: 'excellent-principals' },
});

/** Excellent senior secondary teachers (卓越教师) of the 双名工程 trained in the year, in persons. */
export const excellentTeachersTrained = defineMeasure({
  id: 'excellent-teachers-trained',
  name: {
    zh: '当年培养高中卓越教师数',
    en: 'excellent senior secondary teachers trained in the year',
  },
  unit: unitOf('名'),
  dataset: trainingEvents,
  value: sumOf('trained'),
  where: { programme: 'excellent-teachers' },
});
