import { bornIn } from './birth-cohorts.ts';
import type { Chance } from './chance.ts';
import { between } from './course-of-years.ts';
import { cityCode, countyUnits, reportingPlaces } from './reporting-places.ts';
import { type PartOfCity, wholeCity } from './small-city.ts';

/** Who is counted: residents (常住) or household registration (户籍). */
export type PopulationBasis = 'residents' | 'hukou';

/** People of one age in one place. */
export interface SimulatedAge {
  readonly place: string;
  readonly age: number;
  readonly residents: number;
  readonly hukou: number;
}

/** The oldest age class, which holds those above it too. */
export const oldestAge = 100;
const adult = 22;
const adults = 3_088_000;

/** What an age above 21 has beside another: level until 57, then fewer. */
const weight = (age: number) => (age <= 57 ? 1 : Math.max(0.004, 1 - (age - 57) / 36));
const adultWeights = Array.from({ length: oldestAge - adult + 1 }, (_, index) =>
  weight(adult + index),
).reduce((sum, one) => sum + one, 0);

const shareOf = (place: string) => {
  const inTerritory = reportingPlaces
    .filter(({ territory }) => territory === place)
    .reduce((sum, { pupils }) => sum + pupils, 0);
  // The schools of 市直属 lie in the four districts of the old city.
  const cityRun = reportingPlaces.find(({ territory }) => territory === null)?.pupils ?? 0;
  return (inTerritory + (place < '450206' ? cityRun / 4 : 0)) / 100;
};

/** Districts have more residents than are registered there, counties fewer. */
const registered = (place: string) => (place < '450220' ? 0.83 : 1.07);

function personsOf(place: string, year: number, age: number, chance: Chance): number {
  const ofCity =
    age < adult
      ? bornIn(year - age)
      : (adults * between(year, 1, 1.004) * weight(age)) / adultWeights;
  // One cohort stays one cohort: its deviation goes with its year of birth.
  return ofCity * shareOf(place) * chance.around(0.012, 'born', place, year - age);
}

/** The people of the city and of its ten county units by single age; the city is their sum. */
export function simulatePopulation(
  year: number,
  chance: Chance,
  partOfCity: PartOfCity = wholeCity,
): SimulatedAge[] {
  const ages = Array.from({ length: oldestAge + 1 }, (_, age) => age);
  const inCounties = countyUnits.flatMap(({ code: place }) =>
    ages.map((age): SimulatedAge => {
      const residents = personsOf(place, year, age, chance) * partOfCity(place, age);
      return {
        place,
        age,
        residents: Math.round(residents),
        hukou: Math.round(residents * registered(place)),
      };
    }),
  );
  const ofCity = ages.map((age): SimulatedAge => {
    const same = inCounties.filter((one) => one.age === age);
    return {
      place: cityCode,
      age,
      residents: same.reduce((sum, one) => sum + one.residents, 0),
      hukou: same.reduce((sum, one) => sum + one.hukou, 0),
    };
  });
  return [...ofCity, ...inCounties];
}
