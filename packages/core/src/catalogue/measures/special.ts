import { defineMeasure, sumOf } from '../../model/define-measure.ts';
import { persons } from '../../number/unit.ts';
import { specialPlacement } from '../datasets/special-placement.ts';
import { yearlyCounts } from '../datasets/yearly-counts.ts';

const placed = ['special-school', 'attached-class', 'inclusive-class', 'home-delivery'] as const;

/** School-age children with disabilities, placed, exempt or not, in persons. */
export const childrenWithDisabilities = defineMeasure({
  id: 'children-with-disabilities',
  name: { zh: '适龄残疾儿童数', en: 'school-age children with disabilities' },
  unit: persons,
  dataset: specialPlacement,
  value: sumOf('children'),
});

/** School-age children with disabilities in any form of compulsory education, in persons. */
export const placedChildrenWithDisabilities = defineMeasure({
  id: 'children-with-disabilities-placed',
  name: {
    zh: '接受义务教育的适龄残疾儿童数',
    en: 'school-age children with disabilities in compulsory education',
  },
  unit: persons,
  dataset: specialPlacement,
  value: sumOf('children'),
  where: { form: placed },
});

/** School-age children with disabilities without those exempt or deferred (免学、缓学), in persons. */
export const childrenWithDisabilitiesDue = defineMeasure({
  id: 'children-with-disabilities-due',
  name: {
    zh: '适龄残疾儿童数（不含免学、缓学）',
    en: 'school-age children with disabilities, without those exempt or deferred',
  },
  unit: persons,
  dataset: specialPlacement,
  value: sumOf('children'),
  where: { form: [...placed, 'none'] },
});

/** Children with disabilities in preschool and upper secondary education, in persons. */
export const nonCompulsoryChildrenWithDisabilities = defineMeasure({
  id: 'children-with-disabilities-non-compulsory',
  name: {
    zh: '非义务教育阶段在校残疾儿童数',
    en: 'children with disabilities in preschool and upper secondary education',
  },
  unit: persons,
  dataset: yearlyCounts,
  value: sumOf('count'),
  where: { item: 'special-non-compulsory' },
});
