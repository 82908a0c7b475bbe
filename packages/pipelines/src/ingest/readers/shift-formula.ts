import { columnLetters } from '../cells/grid.ts';
import { parseAddress } from './cell-range.ts';

// Names of functions and longer words that only look like addresses are passed over.
const reference = /"[^"]*"|'[^']*'|(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;

/**
 * A formula as it reads some rows further down and columns further right: what has no dollar sign
 * before it moves along. Spreadsheets write a formula that is filled down only once.
 *
 * @example shiftFormula('SUM(A1:$B$1)', 2, 1) // => 'SUM(B3:$B$1)'
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  return formula.replace(
    reference,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const address = parseAddress(`${letters ?? ''}${digits ?? ''}`);
      if (address === null) return whole;
      const column = fixedColumn === '$' ? address.column : address.column + right;
      const row = fixedRow === '$' ? address.row : address.row + down;
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
    },
  );
}
