import type { Sentence } from '../../messages/sentence.ts';
import { countRows, defineMeasure, sumOf } from '../../model/define-measure.ts';
import { institutions, unitOf } from '../../number/unit.ts';
import { schools } from '../datasets/schools.ts';
import { yearlyCounts } from '../datasets/yearly-counts.ts';

const generalSenior = ['senior', 'complete-secondary', 'twelve-year'] as const;
const compulsory = ['primary', 'junior', 'nine-year', 'complete-secondary', 'twelve-year'] as const;

/** Schools with general senior grades, each once whatever else it teaches, in institutions. */
export const generalSeniorSchools = defineMeasure({
  id: 'schools-general-senior',
  name: { zh: '普通高中学校数', en: 'general senior secondary schools' },
  unit: institutions,
  dataset: schools,
  value: countRows(),
  where: { kind: generalSenior },
});

const withStars = (id: string, name: Sentence, star: readonly number[]) =>
  defineMeasure({
    id,
    name,
    unit: institutions,
    dataset: schools,
    value: countRows(),
    where: { kind: generalSenior, star },
  });

/** General senior secondary schools with any star of the autonomous region, in institutions. */
export const starSeniorSchools = withStars(
  'schools-general-senior-star',
  { zh: '自治区星级特色普通高中数', en: 'star-rated general senior secondary schools' },
  [1, 2, 3, 4, 5],
);

/** General senior secondary schools with four or five stars, in institutions. */
export const fourStarSeniorSchools = withStars(
  'schools-general-senior-four-star',
  {
    zh: '自治区四星级及以上普通高中数',
    en: 'general senior secondary schools of four stars and above',
  },
  [4, 5],
);

/** General senior secondary schools with five stars, in institutions. */
export const fiveStarSeniorSchools = withStars(
  'schools-general-senior-five-star',
  { zh: '自治区五星级普通高中数', en: 'general senior secondary schools of five stars' },
  [5],
);

/** Schools with primary or junior grades, each once whatever else it teaches, in institutions. */
export const compulsorySchools = defineMeasure({
  id: 'schools-compulsory',
  name: { zh: '举办义务教育的学校数', en: 'schools with compulsory grades' },
  unit: institutions,
  dataset: schools,
  value: countRows(),
  where: { kind: compulsory },
});

/** Schools with primary or junior grades that belong to an education group, in institutions. */
export const groupSchools = defineMeasure({
  id: 'schools-compulsory-in-groups',
  name: {
    zh: '教育集团内举办义务教育的学校数',
    en: 'schools with compulsory grades in education groups',
  },
  unit: institutions,
  dataset: schools,
  value: countRows(),
  where: { kind: compulsory, group: true },
});

/** Special schools, whatever they reach, in institutions. */
export const specialSchools = defineMeasure({
  id: 'schools-special',
  name: { zh: '特殊教育学校数', en: 'special schools' },
  unit: institutions,
  dataset: schools,
  value: countRows(),
  where: { kind: 'special' },
});

/** Special schools that meet the standard, in institutions. */
export const standardSpecialSchools = defineMeasure({
  id: 'schools-special-standard',
  name: { zh: '达到标准的特殊教育学校数', en: 'special schools that meet the standard' },
  unit: institutions,
  dataset: schools,
  value: countRows(),
  where: { kind: 'special', meetsStandard: true },
});

/** Quality school places (优质学位) added in the year, in places. */
export const qualityPlacesAdded = defineMeasure({
  id: 'quality-places-added',
  name: { zh: '当年新增优质学位数', en: 'quality school places added in the year' },
  unit: unitOf('个'),
  dataset: yearlyCounts,
  value: sumOf('count'),
  where: { item: 'quality-places-added' },
});
