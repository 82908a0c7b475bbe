import type { RowOf, schools } from '@eduplan/core';
import type { Chance } from './chance.ts';
import { type ReportingPlace, reportingPlaces } from './reporting-places.ts';

/** What kind of school it is. */
export type SchoolKind = RowOf<typeof schools>['kind'];

/** A simulated school: what does not change from year to year. */
export interface SimulatedSchool {
  /** Ten digits that no real school has: they begin with 99. */
  readonly code: string;
  readonly name: string;
  /** Code in the register of places. */
  readonly place: string;
  readonly kind: SchoolKind;
  readonly setting: 'city' | 'town' | 'rural';
  /** Counts the schools of the city from 1. */
  readonly serial: number;
  /** The school year in which it opened; null where it was always there. */
  readonly opened: number | null;
  /** How large it is beside the others of its kind; 1 is the middle. */
  readonly size: number;
}

/** How many schools of each kind the simulated city has: 1,259 in all, as many as 接入点 in the plan. */
const numbers: Readonly<Record<SchoolKind, number>> = {
  kindergarten: 665,
  primary: 380,
  junior: 88,
  'nine-year': 42,
  senior: 22,
  'complete-secondary': 16,
  'twelve-year': 4,
  vocational: 22,
  technician: 8,
  special: 12,
};

const typeNames: Readonly<Record<SchoolKind, string>> = {
  kindergarten: '幼儿园',
  primary: '小学',
  junior: '初级中学',
  'nine-year': '九年一贯制学校',
  senior: '高级中学',
  'complete-secondary': '完全中学',
  'twelve-year': '十二年一贯制学校',
  vocational: '中等技术学校',
  technician: '技工学校',
  special: '其他特教学校',
};

/** The type of a school as the sheets of its workbook name it. @example schoolType('junior') // => '初级中学' */
export function schoolType(kind: SchoolKind): string {
  return typeNames[kind];
}

const sizes = { city: 1.5, town: 1.15, rural: 0.5 } as const;

const meanSize = ({ settings: [city, town] }: ReportingPlace) =>
  (city * sizes.city + town * sizes.town + (100 - city - town) * sizes.rural) / 100;

/** Kinds that every county has one of before any has two. */
const oneInEach: ReadonlySet<SchoolKind> = new Set(['senior', 'special']);

/** So many schools for each place that its pupils come near its share of the city's. */
function allot(kind: SchoolKind): ReportingPlace[] {
  const floor = oneInEach.has(kind) ? 1 : 0;
  const weights = reportingPlaces.map((place) => place.pupils / meanSize(place));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts: number[] = reportingPlaces.map(({ territory, code }) =>
    territory === code ? floor : 0,
  );
  const given = () => counts.reduce((sum, count) => sum + count, 0);
  while (given() < numbers[kind]) {
    const lacking = counts.map(
      (count, index) => ((weights[index] ?? 0) / whole) * numbers[kind] - count,
    );
    const next = lacking.indexOf(Math.max(...lacking));
    counts[next] = (counts[next] ?? 0) + 1;
  }
  return reportingPlaces.flatMap((place, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => place),
  );
}

function settingOf(
  { settings: [city, town] }: ReportingPlace,
  drawn: number,
): SimulatedSchool['setting'] {
  if (drawn * 100 < city) return 'city';
  return drawn * 100 < city + town ? 'town' : 'rural';
}

/** Of new residential compounds a kindergarten opens now and then. */
const openedLater = 0.022;

/**
 * The schools of a simulated Liuzhou. Names say 模拟, codes begin with 99: neither is any real
 * school's.
 *
 * @example simulateSchools(chance('liuzhou')).length // => 1259
 */
export function simulateSchools(chance: Chance): SimulatedSchool[] {
  const kinds = Object.keys(numbers) as SchoolKind[];
  let serial = 0;
  return kinds.flatMap((kind) => {
    const inPlace = new Map<string, number>();
    return allot(kind).map((place, index): SimulatedSchool => {
      serial += 1;
      const number = (inPlace.get(place.code) ?? 0) + 1;
      inPlace.set(place.code, number);
      const setting = settingOf(place, chance.share('setting', kind, index));
      const isLate =
        kind === 'kindergarten' &&
        setting !== 'rural' &&
        chance.happens(openedLater, 'late', serial);
      return {
        code: `99${String(serial).padStart(8, '0')}`,
        name: `模拟${place.short}第${number}${typeNames[kind]}`,
        place: place.code,
        kind,
        setting,
        serial,
        opened: isLate ? chance.whole(2021, 2025, 'opened', serial) : null,
        size: Math.max(0.25, sizes[setting] * chance.around(0.3, 'size', kind, index)),
      };
    });
  });
}
