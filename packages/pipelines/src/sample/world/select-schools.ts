import { reportingPlaces } from './reporting-places.ts';
import type { SchoolKind, SimulatedSchool } from './simulate-schools.ts';

const kinds: readonly SchoolKind[] = [
  'primary',
  'kindergarten',
  'junior',
  'nine-year',
  'senior',
  'complete-secondary',
  'twelve-year',
  'vocational',
  'technician',
  'special',
];

/**
 * The first schools by a spread over kinds and places: one of each kind in turn, each time of
 * another place, before any kind and place has a second one. A smaller selection is the beginning
 * of a greater one.
 *
 * @param count how many; all of them if there are no more
 * @example selectSchools(simulateSchools(chance('liuzhou')), 2).map(({ kind }) => kind) // => ['kindergarten', 'primary']
 */
export function selectSchools(
  schools: readonly SimulatedSchool[],
  count: number,
): SimulatedSchool[] {
  if (count >= schools.length) return [...schools];
  const places = reportingPlaces.map(({ code }) => code);
  const turns = new Map<string, number>();
  const ranked = schools.map((school) => {
    const [kind, place] = [kinds.indexOf(school.kind), places.indexOf(school.place)];
    const group = `${kind} ${place}`;
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    const step = (place - kind + places.length) % places.length;
    return { school, rank: [turn, step, kind] as const };
  });
  return ranked
    .sort(({ rank: a }, { rank: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .slice(0, count)
    .map(({ school }) => school)
    .sort((a, b) => a.serial - b.serial);
}
