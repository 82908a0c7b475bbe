/**
 * What a cell holds.
 *
 * `error` is a spreadsheet's own error such as `#DIV/0!`. An empty cell, or one that is not there,
 * is `empty`.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';

/** A cell as it stands in its file, before anything is read out of it. */
export interface Cell {
  readonly kind: CellKind;
  /**
   * The raw text: of a text cell what was typed; of a number its stored decimal, such as `0.951`;
   * of a date `2023-09-01`; of a boolean `TRUE`; empty of an empty cell.
   */
  readonly text: string;
  /** What a spreadsheet shows for it, such as `95.1%`; equal to `text` where there is no format. */
  readonly shown: string;
  /** The formula that the stored text is the result of; null where it was typed. */
  readonly formula: string | null;
}

/** A merged range, its edges included; rows and columns count from 1. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of one sheet or one delimited file. Rows and columns count from 1. */
export interface Grid {
  /** The file as named in messages; a member of an archive as `returns.zip/school.xlsx`. */
  readonly file: string;
  /** Null where the format has no sheets. */
  readonly sheet: string | null;
  readonly height: number;
  readonly width: number;
  readonly merges: readonly Merge[];
  /** True of a sheet that the workbook does not show. */
  readonly hidden?: boolean;
  /** The cell at a row and a column; an empty cell beyond the edges. */
  at(row: number, column: number): Cell;
}

/** The cell that stands where nothing is written. */
export const emptyCell: Cell = { kind: 'empty', text: '', shown: '', formula: null };

/**
 * The letters of a column.
 *
 * @example columnLetters(28) // => 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/**
 * A cell's address as a spreadsheet writes it.
 *
 * @example cellAddress(6, 9) // => 'I6'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * A cell's full address in its file.
 *
 * @example cellOrigin({ file: 'a.xlsx', sheet: '教基3112_小学' }, 6, 9) // => 'a.xlsx!教基3112_小学!I6'
 */
export function cellOrigin(
  { file, sheet }: Pick<Grid, 'file' | 'sheet'>,
  row: number,
  column: number,
): string {
  return `${file}!${sheet === null ? '' : `${sheet}!`}${cellAddress(row, column)}`;
}

/**
 * A grid over cells that are already there, such as those of a delimited file.
 *
 * @example gridOf({ file: 'a.csv', sheet: null }, [['人', '3']]).at(1, 2).text // => '3'
 */
export function gridOf(
  { file, sheet }: Pick<Grid, 'file' | 'sheet'>,
  rows: readonly (readonly (string | Cell)[])[],
  merges: readonly Merge[] = [],
): Grid {
  const asCell = (cell: string | Cell | undefined): Cell => {
    if (cell === undefined || cell === '') return emptyCell;
    return typeof cell === 'string'
      ? { kind: 'text', text: cell, shown: cell, formula: null }
      : cell;
  };
  return {
    file,
    sheet,
    height: rows.length,
    width: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    merges,
    at: (row, column) => asCell(rows[row - 1]?.[column - 1]),
  };
}
