/** Children born in a year who live in the simulated city, in some years; straight lines between. */
const born: readonly (readonly [year: number, children: number])[] = [
  [1995, 47_000],
  [2004, 48_300],
  [2010, 51_400],
  [2016, 53_600],
  [2017, 52_800],
  [2019, 46_300],
  [2021, 40_200],
  [2025, 35_500],
];

/**
 * How many children of one year of birth the simulated city has: the pupils of every stage and the
 * people of that age follow from it.
 *
 * @example bornIn(2010) // => 51400
 */
export function bornIn(year: number): number {
  const first = born[0];
  const last = born.at(-1);
  if (!first || !last) return 0;
  if (year <= first[0]) return first[1];
  const after = born.findIndex(([known]) => known >= year);
  const [before, next] = [born[after - 1], born[after]];
  if (!before || !next) return after === 0 ? first[1] : last[1];
  return before[1] + ((next[1] - before[1]) * (year - before[0])) / (next[0] - before[0]);
}
