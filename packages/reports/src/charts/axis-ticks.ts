import type { ValueAxis } from './value-axis.ts';

/** The texts of an axis' ticks, with no more decimals than values are printed with. */
export function tickTexts({ ticks, decimals }: ValueAxis, most: number): string[] {
  return ticks.map((tick) =>
    tick.toFixed(Math.min(decimals, most)).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/gu, ','),
  );
}

/** Where values of an axis stand between two pixels. */
export function pixelScale(
  { from, to }: Pick<ValueAxis, 'from' | 'to'>,
  [first, last]: readonly [first: number, last: number],
): (value: number) => number {
  return (value) => first + ((value - from) / (to - from)) * (last - first);
}
