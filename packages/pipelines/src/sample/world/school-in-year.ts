import type { RowOf, schools } from '@eduplan/core';
import type { Chance } from './chance.ts';
import { between, inYear } from './course-of-years.ts';
import { reportingPlace } from './reporting-places.ts';
import type { SchoolKind, SimulatedSchool } from './simulate-schools.ts';

/** What the school register says of a school in one school year, beside its name and place. */
export type SchoolInYear = Omit<
  RowOf<typeof schools>,
  'place' | 'year' | 'school' | 'kind' | 'setting'
>;

/** Shares of schools in a 教育共同体 from 2021 on. */
const communityShares: Readonly<Partial<Record<SchoolKind, readonly number[]>>> = {
  kindergarten: [0.1, 0.14, 0.19, 0.23, 0.27],
  primary: [0.15, 0.2, 0.26, 0.31, 0.35],
  junior: [0.35, 0.42, 0.5, 0.55, 0.59],
  'nine-year': [0.35, 0.42, 0.5, 0.55, 0.59],
  senior: [0.6, 0.75, 0.9, 1, 1],
  'complete-secondary': [0.6, 0.75, 0.9, 1, 1],
  'twelve-year': [0.6, 0.75, 0.9, 1, 1],
};

const golden = (Math.sqrt(5) - 1) / 2;

/** Spread evenly over schools, so that a share of them is that share also where they are few. */
const evenly = ({ serial }: SimulatedSchool, property: string, chance: Chance) =>
  (serial * golden + chance.share('evenly', property)) % 1;

const kindsWithGroups: ReadonlySet<SchoolKind> = new Set([
  'primary',
  'junior',
  'nine-year',
  'complete-secondary',
  'twelve-year',
]);
const kindsWithStars: ReadonlySet<SchoolKind> = new Set([
  'senior',
  'complete-secondary',
  'twelve-year',
]);

function areaOf(place: string): SchoolInYear['area'] {
  if (place === '450206') return 'liujiang';
  return place >= '450220' && place < '450300' ? 'county' : 'city';
}

function ownershipOf(
  school: SimulatedSchool,
  year: number,
  chance: Chance,
): SchoolInYear['ownership'] {
  const drawn = evenly(school, 'ownership', chance);
  if (school.kind === 'kindergarten') {
    if (school.opened !== null) return school.serial % 9 === 0 ? 'inclusive-private' : 'public';
    if (drawn < between(year, 0.41, 0.515)) return 'public';
    return drawn < between(year, 0.82, 0.915) ? 'inclusive-private' : 'private';
  }
  const isAlwaysPublic = school.kind === 'special' || school.kind === 'technician';
  return drawn < 0.95 || isAlwaysPublic ? 'public' : 'private';
}

function demonstrationOf(
  school: SimulatedSchool,
  year: number,
  chance: Chance,
): SchoolInYear['demonstration'] {
  if (school.kind !== 'kindergarten') return null;
  const drawn = evenly(school, 'demonstration', chance);
  if (drawn < between(year, 0.04, 0.055)) return 'region';
  if (drawn < between(year, 0.15, 0.19)) return 'city';
  return drawn < between(year, 0.34, 0.438) ? 'county' : null;
}

/** A school as the register has it in a year; what it once has it keeps, but for its group. */
export function schoolInYear(school: SimulatedSchool, year: number, chance: Chance): SchoolInYear {
  const { kind, place, opened } = school;
  const has = (property: string, shares: readonly number[]) =>
    evenly(school, property, chance) < inYear(year, shares);
  const teaches = kind !== 'kindergarten';
  const network = has('network', [0.82, 0.9, 0.97, 1, 1]);
  const star = evenly(school, 'star', chance);
  const rooms = teaches ? chance.whole(4, 17, 'rooms', school.code) : 0;
  return {
    ownership: ownershipOf(school, year, chance),
    area: areaOf(place),
    demonstration: demonstrationOf(school, year, chance),
    star:
      kindsWithStars.has(kind) && star < between(year, 0.5, 0.63)
        ? Math.max(3, 5 - Math.floor(star * 6))
        : null,
    community: areaOf(place) !== 'city' && has('community', communityShares[kind] ?? [0]),
    // Groups dissolve in 2024, so that one trend of the plan is broken once.
    group: kindsWithGroups.has(kind) && has('group', [0.45, 0.49, 0.53, 0.51, 0.56]),
    compoundOpened: opened === year,
    network,
    accessPoints: network ? 1 + (evenly(school, 'second point', chance) < 0.07 ? 1 : 0) : 0,
    digitalCampus: has('digital campus', [0.55, 0.66, 0.76, 0.86, 0.93]),
    syncClassrooms: Math.floor(rooms * inYear(year, [0.62, 0.72, 0.83, 0.93, 1])),
    platformResources: has('resources', [0.72, 0.8, 0.88, 0.94, 0.985]),
    scienceActivities: has('science', [0.9, 0.94, 0.97, 0.99, 1]),
    meetsStandard:
      kind === 'special' && !reportingPlace(place).lags && has('standard', [0.7, 0.8, 0.9, 1, 1]),
  };
}
