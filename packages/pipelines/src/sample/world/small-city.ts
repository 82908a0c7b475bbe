import type { Chance } from './chance.ts';
import { countyUnits, reportingPlace } from './reporting-places.ts';
import { type SimulatedStage, simulatePupils } from './simulate-pupils.ts';
import type { SimulatedSchool } from './simulate-schools.ts';

/** What part of the people of an age live in a county of the city that is simulated: 1 in the whole city. */
export type PartOfCity = (county: string, age: number) => number;

/** The whole of the simulated city. */
export const wholeCity: PartOfCity = () => 1;

const stageOf = (age: number): SimulatedStage | null => {
  if (age < 3 || age > 17) return null;
  if (age < 6) return 'kindergarten';
  if (age < 12) return 'primary';
  return age < 15 ? 'junior' : 'senior';
};

/** Pupils by county and stage; those of 市直属 are of the four districts of the old city in equal parts. */
function pupilsByCounty(
  schools: readonly SimulatedSchool[],
  year: number,
  chance: Chance,
): Map<string, number> {
  const sums = new Map<string, number>();
  const districts = countyUnits.filter(({ code }) => code < '450206').map(({ code }) => code);
  for (const school of schools) {
    const { territory } = reportingPlace(school.place);
    const counties = territory === null ? districts : [territory];
    for (const { stage, pupils } of simulatePupils(school, year, chance))
      for (const county of counties) {
        const key = `${county} ${stage}`;
        sums.set(key, (sums.get(key) ?? 0) + pupils / counties.length);
      }
  }
  return sums;
}

/**
 * A city as small as a selection of schools: of each county as many people of school age as its
 * selected schools have of all its pupils, so that rates by population stay what they are in the
 * whole city. People of other ages stay as many as they are.
 */
export function cityOf(
  selected: readonly SimulatedSchool[],
  all: readonly SimulatedSchool[],
  year: number,
  chance: Chance,
): PartOfCity {
  const part = pupilsByCounty(selected, year, chance);
  const whole = pupilsByCounty(all, year, chance);
  return (county, age) => {
    const stage = stageOf(age);
    if (stage === null) return 1;
    const key = `${county} ${stage}`;
    return (part.get(key) ?? 0) / (whole.get(key) ?? 1);
  };
}
