import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { persons, unitOf } from '../../number/unit.ts';
import { yearlyCounts } from '../datasets/yearly-counts.ts';

/** Social workers in schools (社工进校园), in persons. */
export const schoolSocialWorkers = defineMeasure({
  id: 'school-social-workers',
  name: { zh: '进校园社工数', en: 'social workers in schools' },
  unit: persons,
  dataset: yearlyCounts,
  value: sumOf('count'),
  where: { item: 'social-workers' },
});

/** Community stations for family education (社区家庭教育指导服务站), in stations. */
export const familyEducationStations = defineMeasure({
  id: 'family-education-stations',
  name: { zh: '社区家庭教育指导服务站数', en: 'community stations for family education' },
  unit: unitOf('个'),
  dataset: yearlyCounts,
  value: sumOf('count'),
  where: { item: 'community-stations' },
});
