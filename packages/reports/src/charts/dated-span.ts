const written = /^(\d{4})(?:-(\d{2})-(\d{2}))?$/u;
const day = 86_400_000;

/** Whether a date gives the year alone. @example isYearOnly('2024') // => true */
export function isYearOnly(date: string): boolean {
  return /^\d{4}$/u.test(date);
}

/**
 * When a date begins and ends, in years: 2024 is the whole year, 2024-07-08 a day of it. Null where
 * it is not written so, or no calendar has the day.
 *
 * @example datedSpan('2024') // => [2024, 2025]
 */
export function datedSpan(date: string): readonly [from: number, to: number] | null {
  const [, year, month, dayOfMonth] = written.exec(date) ?? [];
  if (year === undefined) return null;
  const first = Number(year);
  if (month === undefined || dayOfMonth === undefined) return [first, first + 1];
  const at = new Date(0);
  at.setUTCFullYear(first, Number(month) - 1, Number(dayOfMonth));
  if (at.toISOString().slice(0, 10) !== date) return null;
  const start = new Date(0).setUTCFullYear(first, 0, 1);
  const length = new Date(0).setUTCFullYear(first + 1, 0, 1) - start;
  const passed = at.getTime() - start;
  return [first + passed / length, first + (passed + day) / length];
}
