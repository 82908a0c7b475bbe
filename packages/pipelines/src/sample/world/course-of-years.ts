/** The first and the last year that returns are simulated of. */
export const simulatedYears = { first: 2021, last: 2025 } as const;

/**
 * A number that runs straight from one in 2021 to another in 2025, and further beyond.
 *
 * @example between(2023, 0.4, 0.6) // => 0.5
 */
export function between(year: number, first: number, last: number): number {
  const { first: from, last: to } = simulatedYears;
  return first + ((last - first) * (year - from)) / (to - from);
}

/**
 * The number of a year out of a list that begins in 2021; the nearest one beyond its ends.
 *
 * @example inYear(2023, [4, 5, 6]) // => 6
 */
export function inYear(year: number, ofYears: readonly number[]): number {
  const index = Math.min(ofYears.length - 1, Math.max(0, year - simulatedYears.first));
  return ofYears[index] ?? 0;
}
