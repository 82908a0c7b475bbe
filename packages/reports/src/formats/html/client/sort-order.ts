import { numberInText } from './number-in-text.ts';

/** Which way a column is sorted. */
export type Direction = 'ascending' | 'descending';

/** Whether every cell that has text prints a number, and one does. */
export function isNumeric(texts: readonly (string | null)[]): boolean {
  const present = texts.filter((text) => text !== null);
  return present.length > 0 && present.every((text) => numberInText(text) !== null);
}

/**
 * The order of rows by the cells of one column, as indices. Rows with equal cells keep their
 * order. In both directions numbers come first in a column of numbers, then other text, then rows
 * without a value, and those of totals last.
 *
 * @param numeric whether to go by the numbers printed
 * @param compare how texts compare where they are not numbers
 * @param isTotal whether a row, by its index, sums the others up
 * @example sortOrder(['9%', null, '10%'], 'descending', true, () => 0) // => [2, 0, 1]
 */
export function sortOrder(
  texts: readonly (string | null)[],
  direction: Direction,
  numeric: boolean,
  compare: (a: string, b: string) => number,
  isTotal: (row: number) => boolean = () => false,
): number[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const keys = texts.map((text, index) => {
    const number = numeric && text !== null ? numberInText(text) : null;
    const rank = text === null ? 2 : numeric && number === null ? 1 : 0;
    return { index, text, number, rank: isTotal(index) ? 3 : rank };
  });
  return keys
    .sort((a, b) => {
      if (a.rank !== b.rank) return a.rank - b.rank;
      if (a.number !== null && b.number !== null) return turn * (a.number - b.number);
      return a.text === null || b.text === null ? 0 : turn * compare(a.text, b.text);
    })
    .map(({ index }) => index);
}
