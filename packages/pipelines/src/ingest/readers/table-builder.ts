import type { Merge } from '../cells/grid.ts';
import { lastColumn, lastRow } from './cell-range.ts';

/** A table that grows row by row, each cell set beside those that reach in from above and left. */
export interface TableBuilder {
  readonly rows: (string | undefined)[][];
  readonly merges: Merge[];
  startRow(): void;
  /** Reserve the place of a cell that covers so many rows and columns; false where no sheet is that wide. */
  place(down: number, across: number): boolean;
  /** Write the text of the cell that was placed last. */
  write(text: string): void;
  /** Cut off merged ranges that reach below the last row. */
  finish(): void;
}

/** An empty table. */
export function tableBuilder(): TableBuilder {
  const rows: (string | undefined)[][] = [[]];
  const merges: Merge[] = [];
  // The last row that a cell from above still covers, by column.
  const coveredTo: number[] = [];
  let [row, column, next] = [0, 0, 1];
  return {
    rows,
    merges,
    startRow() {
      row += 1;
      next = 1;
      rows[row] = [];
    },
    place(down, across) {
      if (row === 0) this.startRow();
      while ((coveredTo[next] ?? 0) >= row) next += 1;
      column = next;
      const right = column + across - 1;
      const bottom = Math.min(row + down - 1, lastRow);
      if (right > lastColumn || row > lastRow) return false;
      for (let covered = column; covered <= right; covered += 1) coveredTo[covered] = bottom;
      if (bottom > row || right > column) merges.push({ top: row, left: column, bottom, right });
      next = right + 1;
      return true;
    },
    write(text) {
      if (text === '') return;
      (rows[row] ?? [])[column] = text;
    },
    finish() {
      merges.splice(
        0,
        merges.length,
        ...merges.map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, row) })),
      );
    },
  };
}
