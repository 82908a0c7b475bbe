import type { Chance } from './chance.ts';
import { countyUnits } from './reporting-places.ts';
import { type SchoolInYear, schoolInYear } from './school-in-year.ts';
import { type CountyReturn, simulateCounty } from './simulate-counties.ts';
import { type SimulatedFunds, simulateFinance } from './simulate-finance.ts';
import { type SimulatedAge, simulatePopulation } from './simulate-population.ts';
import { type SimulatedGrade, simulatePupils } from './simulate-pupils.ts';
import type { SimulatedSchool } from './simulate-schools.ts';
import { type SimulatedStaff, simulateStaff } from './simulate-staff.ts';
import type { PartOfCity } from './small-city.ts';
import { wholeCity } from './small-city.ts';

/** A school with all that it returns of one year. */
export interface ReturnedSchool {
  readonly school: SimulatedSchool;
  readonly register: SchoolInYear;
  readonly grades: readonly SimulatedGrade[];
  readonly staff: SimulatedStaff;
}

/** All that is returned of the simulated city in one year. */
export interface SimulatedYear {
  readonly year: number;
  readonly chance: Chance;
  readonly schools: readonly ReturnedSchool[];
  readonly counties: readonly CountyReturn[];
  readonly population: readonly SimulatedAge[];
  readonly finance: readonly SimulatedFunds[];
}

/** One year of these schools and of the city around them: the whole one, unless told. */
export function simulateYear(
  schools: readonly SimulatedSchool[],
  year: number,
  chance: Chance,
  partOfCity: PartOfCity = wholeCity,
): SimulatedYear {
  return {
    year,
    chance,
    schools: schools
      .filter(({ opened }) => opened === null || opened <= year)
      .map((school): ReturnedSchool => {
        const register = schoolInYear(school, year, chance);
        const grades = simulatePupils(school, year, chance);
        const staff = simulateStaff(school, register, grades, year, chance);
        return { school, register, grades, staff };
      }),
    counties: countyUnits.map((place) => simulateCounty(place, year, chance, partOfCity)),
    population: simulatePopulation(year, chance, partOfCity),
    finance: simulateFinance(year, chance),
  };
}
