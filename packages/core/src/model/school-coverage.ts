import type { MeasureValue, Respondents, School } from './measure-source.ts';

/** How many of the schools expected stand behind a value. */
export interface SchoolCoverage {
  readonly reporting: number;
  readonly expected: number;
  /** Those that at least one input lacks, all of them, as the register names them, sorted. */
  readonly absent: readonly string[];
}

/** Finds the schools expected for an input's dataset, place and year; undefined where nobody knows. */
export type FindRespondents = (input: MeasureValue) => Respondents | undefined;

const nameOf = ({ place, school }: School) => `${school}\u0000${place}`;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Found schools by dataset, place and year. */
export function respondentFinder(found: readonly Respondents[]): FindRespondents {
  const keyOf = (dataset: string, place: string, year: number) =>
    `${dataset}\u0000${place}\u0000${year}`;
  const known = new Map(
    found.map((one) => [keyOf(one.dataset.id, one.place, one.year), one] as const),
  );
  return ({ measure, place, year }) => known.get(keyOf(measure.dataset.id, place, year));
}

/**
 * Which of the schools expected reported the inputs of a value: every one that the register lists
 * for the place and year of an input. Null where no input comes from schools that are listed.
 */
export function schoolCoverageOf(
  inputs: Readonly<Record<string, MeasureValue>>,
  find: FindRespondents,
): SchoolCoverage | null {
  const found = [...new Set(Object.values(inputs).flatMap((input) => find(input) ?? []))];
  const [only, ...others] = found;
  if (!only) return null;
  const distinct = (schools: readonly School[]) =>
    others.length === 0 ? schools : [...new Map(schools.map((s) => [nameOf(s), s])).values()];
  const expected = distinct(found.flatMap((one) => one.expected)).length;
  const absent = distinct(found.flatMap((one) => one.absent));
  return {
    reporting: expected - absent.length,
    expected,
    absent: absent.map(({ school }) => school).sort(byText),
  };
}
