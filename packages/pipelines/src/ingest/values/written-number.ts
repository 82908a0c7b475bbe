import { type Exact, exact, printDecimal } from '@eduplan/core';
import type { Cell } from '../cells/grid.ts';
import { foldCell } from './fold-cell.ts';

const decimalsOf = (text: string) => /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;

/** The stored decimal of a spreadsheet number, without an exponent. */
function plainDecimal(text: string): string {
  if (!/e/iu.test(text)) return text;
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  return printDecimal(
    exact(text),
    Math.min(30, Math.max(0, decimalsOf(digits) - Number(exponent))),
  );
}

const shownShare = /^([+-]?[\d,]+(?:\.\d+)?)%$/u;

/**
 * Whether a number shown with a percent sign is stored as a fraction. The sign of a format such as
 * `0.0"%"` is a mere word: it shows 95.1 as 95.1%.
 */
function isStoredFraction(stored: string, shown: string): boolean {
  const [, amount] = shownShare.exec(shown) ?? [];
  if (amount === undefined) return shown.endsWith('%');
  const off = (value: Exact) => value.sub(exact(amount.replaceAll(',', ''))).abs();
  return off(exact(stored).mul(100)).lte(off(exact(stored)));
}

/** The text of a cell to read as a number, and how many decimals are shown of it. */
export interface WrittenNumber {
  readonly text: string;
  readonly printed: string;
  readonly decimals: number | null;
  readonly footnotes: readonly string[];
}

/**
 * The number of a cell as text: of a spreadsheet number its stored decimal, with the percent sign
 * that it is shown with.
 *
 * @example writtenNumber('９５．１％').text // => '95.1%'
 */
export function writtenNumber(cell: Cell | string): WrittenNumber {
  if (typeof cell === 'string') return { printed: cell, decimals: null, ...foldCell(cell) };
  if (cell.kind !== 'number')
    return { printed: cell.shown, decimals: null, ...foldCell(cell.text) };
  const stored = plainDecimal(cell.text);
  const shown = cell.shown.normalize('NFKC').trim();
  const sign = shown.endsWith('%') ? '%' : '';
  const shift = isStoredFraction(stored, shown) ? 2 : 0;
  const value = exact(stored).mul(10 ** shift);
  const decimals = Math.min(30, Math.max(0, decimalsOf(stored) - shift));
  return {
    text: `${printDecimal(value, decimals)}${sign}`,
    printed: cell.shown,
    decimals: /^[+-]?[\d,]+(?:\.\d+)?%?$/u.test(shown)
      ? Math.max(decimals, decimalsOf(shown))
      : decimals,
    footnotes: [],
  };
}
