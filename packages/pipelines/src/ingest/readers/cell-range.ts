import type { Merge } from '../cells/grid.ts';

/** The last row and the last column that a spreadsheet has. */
export const [lastRow, lastColumn] = [1_048_576, 16_384];

const [beforeA, zero] = [0x40, 0x30];

/**
 * The row and column of an address; null where no spreadsheet has such a cell.
 *
 * @example parseAddress('I6') // => { row: 6, column: 9 }
 */
export function parseAddress(address: string): { row: number; column: number } | null {
  let [row, column, at] = [0, 0, 0];
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - beforeA;
    if (letter < 1 || letter > 26) break;
    column = Math.min(column * 26 + letter, lastColumn + 1);
  }
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return null;
    row = Math.min(row * 10 + digit, lastRow + 1);
  }
  const exists = row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn;
  return exists ? { row, column } : null;
}

/**
 * The range between two addresses; null where it is none.
 *
 * @example parseRange('A1:C2') // => { top: 1, left: 1, bottom: 2, right: 3 }
 */
export function parseRange(range: string): Merge | null {
  const [from, to, more] = range.split(':');
  const first = parseAddress(from ?? '');
  const second = parseAddress(to ?? from ?? '');
  if (first === null || second === null || more !== undefined) return null;
  return {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
}
