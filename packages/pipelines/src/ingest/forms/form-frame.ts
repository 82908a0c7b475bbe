import type { Grid } from '../cells/grid.ts';
import { foldLabel } from './fold-label.ts';

/** The words above a column of a form, from the top down, joined with `/`. */
export interface FormHeader {
  readonly column: number;
  readonly path: string;
}

/** Where the table of a form stands on a sheet; rows and columns count from 1. */
export interface FormFrame {
  /** The column of labels. */
  readonly name: number;
  /** The column of codes. */
  readonly code: number;
  /** The row of 指标名称 and 代码. */
  readonly top: number;
  /** The first row below the headers and the row 甲 乙 1 2 …. */
  readonly body: number;
  readonly headers: readonly FormHeader[];
}

/** What stands under 代码 in the row of column numbers. */
const codeColumnNumber = '乙';

/**
 * A code as it is compared, since one sheet prints `01` and `4`; empty of a text that is no code,
 * such as a note below the table.
 *
 * @example foldCode('０４') // => '4'
 */
export function foldCode(raw: string): string {
  const text = foldLabel(raw);
  return /^\d[\da-z]{0,3}$/iu.test(text) ? text.replace(/^0+(?=\d)/u, '') : '';
}

function columnOf(grid: Grid, row: number, wanted: string): number | undefined {
  for (let column = 1; column <= grid.width; column++)
    if (foldLabel(grid.at(row, column).text) === wanted) return column;
  return undefined;
}

/** The last row of headers, and the first of the body. */
function endOfHeaders(grid: Grid, top: number, code: number): { last: number; body: number } {
  for (let row = top + 1; row <= grid.height; row++) {
    const { text } = grid.at(row, code);
    if (foldLabel(text) === codeColumnNumber) return { last: row - 1, body: row + 1 };
    // Without a row of column numbers the first code ends the headers.
    if (foldCode(text) !== '') return { last: row - 1, body: row };
  }
  return { last: top, body: grid.height + 1 };
}

interface HeaderCell {
  readonly text: string;
  readonly isMerged: boolean;
}

const noHeader: HeaderCell = { text: '', isMerged: false };

/** The cells of some rows, each cell of a merged range with the text of the range. */
function headerCells(grid: Grid, top: number, last: number): HeaderCell[][] {
  const cells = Array.from({ length: last - top + 1 }, (_, index) =>
    Array.from({ length: grid.width }, (__, at) => ({
      text: foldLabel(grid.at(top + index, at + 1).text),
      isMerged: false,
    })),
  );
  for (const merge of grid.merges) {
    const text = foldLabel(grid.at(merge.top, merge.left).text);
    for (let row = Math.max(top, merge.top); row <= Math.min(last, merge.bottom); row++)
      cells[row - top]?.fill({ text, isMerged: true }, merge.left - 1, merge.right);
  }
  return cells;
}

/** The words above each column; a `#` stands under the last column without one. */
function headersOf(
  grid: Grid,
  [top, last]: readonly [number, number],
  except: readonly number[],
): FormHeader[] {
  const columns = Array.from({ length: grid.width }, (_, index) => index + 1).filter(
    (column) => !except.includes(column),
  );
  const rows = headerCells(grid, top, last).filter((cells) =>
    columns.some((column) => cells[column - 1]?.text),
  );
  const bottom = rows.length - 1;
  const headers: FormHeader[] = [];
  let before: readonly HeaderCell[] = [];
  let whole = '';
  for (const column of columns) {
    const own = rows.map((cells) => cells[column - 1] ?? noHeader);
    if (own.every(({ text }) => text === '')) continue;
    // A heading over several columns that is not merged stands over the first of them alone.
    before = own.map((cell, level) => {
      const left = before[level] ?? noHeader;
      const isUnder = cell.text === '' && level < bottom && own[bottom]?.text !== '';
      return isUnder && !left.isMerged ? left : cell;
    });
    const filled = before.map(({ text }) => text);
    const path = filled
      .filter((text, level) => text !== '' && text !== filled[level - 1])
      .join('/');
    if (path.startsWith('#') && whole !== '') headers.push({ column, path: `${whole}/${path}` });
    else {
      whole = path.replace(/\/?#.*$/u, '');
      headers.push({ column, path });
    }
  }
  return headers;
}

/** Find the table of a form at any row and column; null where no row has 指标名称 and 代码. */
export function findFrame(grid: Grid): FormFrame | null {
  for (let top = 1; top <= grid.height; top++) {
    const code = columnOf(grid, top, '代码');
    const name = code === undefined ? undefined : columnOf(grid, top, '指标名称');
    if (code === undefined || name === undefined) continue;
    const { last, body } = endOfHeaders(grid, top, code);
    return { name, code, top, body, headers: headersOf(grid, [top, last], [name, code]) };
  }
  return null;
}
