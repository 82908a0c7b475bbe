import type { Merge } from '../../ingest/cells/grid.ts';

/** An error that a spreadsheet shows in a cell. */
export interface ErrorCell {
  readonly error: '#DIV/0!' | '#REF!';
}

/** What a cell will hold: numbers are numbers; codes and marks are text; null is an empty cell. */
export type CellValue = string | number | null | ErrorCell;

/** A sheet as it will be written. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
}

/** How a file is written: `html` is HTML under the name .xls; the CSV formats differ by encoding. */
export type SampleFormat = 'xlsx' | 'xls' | 'html' | 'csv-gb18030' | 'csv-utf8' | 'csv-utf8-bom';

/** A file of the simulated returns, before it is bytes. */
export interface SampleFile {
  /** Within the folder of the sample, with `/` between folders. */
  readonly path: string;
  readonly format: SampleFormat;
  /** One alone in a format without sheets. */
  readonly sheets: readonly SheetCells[];
}

/** The text of a cell as it is printed. @example cellText({ error: '#REF!' }) // => '#REF!' */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** The cell at a row and a column, which count from 1. */
export function cellAt({ rows }: SheetCells, row: number, column: number): CellValue {
  return rows[row - 1]?.[column - 1] ?? null;
}

/** The same sheet with another value in one cell. */
export function withCell(
  sheet: SheetCells,
  row: number,
  column: number,
  value: CellValue,
): SheetCells {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, index) =>
      index === row - 1
        ? Array.from({ length: Math.max(cells.length, column) }, (_, at) =>
            at === column - 1 ? value : (cells[at] ?? null),
          )
        : cells,
    ),
  };
}
