import type { Sentence } from '../../messages/sentence.ts';
import { defineMeasure, type Measure, sumOf } from '../../model/define-measure.ts';
import { persons } from '../../number/unit.ts';
import { population } from '../datasets/population.ts';
import { reportedFigure } from './reported-figure.ts';

type Basis = 'residents' | 'hukou' | 'registered';

const ofAges = (
  id: string,
  name: Sentence,
  basis: Basis,
  age: readonly number[],
  reported?: Measure,
) =>
  defineMeasure({
    id,
    name,
    unit: persons,
    dataset: population,
    value: sumOf('persons'),
    where: { basis, age },
    ...(reported && { reported }),
  });

const kindergartenAges = [3, 4, 5];
const seniorAges = [15, 16, 17];

const name3To5 = { zh: '3—5岁人口', en: 'population aged 3 to 5' };

/** Residents aged 3 to 5, in persons. What an office prints does not say whom it counts. */
export const population3To5 = ofAges(
  'population-3-5',
  name3To5,
  'residents',
  kindergartenAges,
  reportedFigure('in-population-3-5', name3To5, persons),
);

/** People aged 3 to 5 by household registration (户籍), in persons. */
export const hukouPopulation3To5 = ofAges(
  'population-3-5-hukou',
  { zh: '3—5岁户籍人口', en: 'population aged 3 to 5 by household registration' },
  'hukou',
  kindergartenAges,
);

/** Children aged 3 to 5 by school registration (学籍), in persons. */
export const registeredPopulation3To5 = ofAges(
  'population-3-5-registered',
  { zh: '3—5岁学籍人口', en: 'children aged 3 to 5 by school registration' },
  'registered',
  kindergartenAges,
);

const allAgesName = { zh: '常住人口', en: 'resident population' };

/** Residents of every age, in persons: the total that a place reports, never ages added up. */
export const residentPopulation = defineMeasure({
  id: 'population-all-ages',
  name: allAgesName,
  unit: persons,
  dataset: population,
  value: sumOf('persons'),
  where: { basis: 'residents', age: null },
  reported: reportedFigure('in-resident-population', allAgesName, persons),
});

/** People of every age by household registration (户籍), in persons: the total that a place reports. */
export const hukouPopulation = defineMeasure({
  id: 'population-all-ages-hukou',
  name: { zh: '户籍人口', en: 'population by household registration' },
  unit: persons,
  dataset: population,
  value: sumOf('persons'),
  where: { basis: 'hukou', age: null },
});

const name15To17 = { zh: '15—17岁人口', en: 'population aged 15 to 17' };

/** Residents aged 15 to 17, in persons. What an office prints does not say whom it counts. */
export const population15To17 = ofAges(
  'population-15-17',
  name15To17,
  'residents',
  seniorAges,
  reportedFigure('in-population-15-17', name15To17, persons),
);

/** People aged 15 to 17 by household registration (户籍), in persons. */
export const hukouPopulation15To17 = ofAges(
  'population-15-17-hukou',
  { zh: '15—17岁户籍人口', en: 'population aged 15 to 17 by household registration' },
  'hukou',
  seniorAges,
);

/** People aged 15 to 17 by school registration (学籍), in persons. */
export const registeredPopulation15To17 = ofAges(
  'population-15-17-registered',
  { zh: '15—17岁学籍人口', en: 'people aged 15 to 17 by school registration' },
  'registered',
  seniorAges,
);
