import type { Severity } from '../../ingest/cells/finding.ts';
import {
  type CellValue,
  cellAt,
  cellText,
  type SheetCells,
  withCell,
} from '../files/sample-file.ts';
import { type CellPosition, keySheet, type Plant, plantCell, withSheet } from './plant.ts';

/** An error of a table, and the file of the year that has it. */
export interface TablePlant extends Plant {
  /** The end of the path: the folder within the year, and the beginning of the file's name. */
  readonly folder: string;
}

/**
 * The cell under a header, so many lines below it; the words may stand in any row of the header.
 * Null where the table has no such header or not so many lines.
 */
export function under(sheet: SheetCells, header: string, down: number): CellPosition | null {
  for (const [index, cells] of sheet.rows.entries()) {
    const column = cells.indexOf(header);
    const row = index + 1 + down;
    if (column >= 0) return row <= sheet.rows.length ? { row, column: column + 1 } : null;
  }
  return null;
}

/** What is written instead; undefined where there is nothing to write. */
type Change = (value: CellValue) => CellValue | undefined;

/** One cell under a header is written otherwise. */
export const inCell = (
  rule: string,
  severity: Severity,
  folder: string,
  [header, down]: readonly [header: string, down: number],
  change: Change,
): TablePlant => ({
  rule,
  severity,
  folder,
  into: (file, plant) => {
    const [sheet] = file.sheets;
    const at = sheet && under(sheet, header, down);
    const value = sheet && at && change(cellAt(sheet, at.row, at.column));
    return sheet && at && value !== undefined ? plantCell(file, plant, sheet, at, value) : null;
  },
});

/** The last row that adds up the others says something else. */
export const inTotal = (
  rule: string,
  folder: string,
  header: string,
  more: number,
): TablePlant => ({
  rule,
  severity: 'warning',
  folder,
  into: (file, plant) => {
    const [sheet] = file.sheets;
    const head = sheet && under(sheet, header, 0);
    if (!sheet || !head) return null;
    const at = { row: sheet.rows.length, column: head.column };
    const total = cellAt(sheet, at.row, at.column);
    return plantCell(file, plant, sheet, at, typeof total === 'number' ? total + more : total);
  },
});

/** A number is larger, and so is the total in the last row, which therefore still adds up. */
export const inCellAndTotal = (
  rule: string,
  folder: string,
  [header, down]: readonly [header: string, down: number],
  more: number,
): TablePlant => ({
  rule,
  severity: 'warning',
  folder,
  into: (file, plant) => {
    const [sheet] = file.sheets;
    const at = sheet && under(sheet, header, down);
    const value = sheet && at && cellAt(sheet, at.row, at.column);
    const total = sheet && at && cellAt(sheet, sheet.rows.length, at.column);
    if (!sheet || !at || at.row === sheet.rows.length) return null;
    if (typeof value !== 'number' || typeof total !== 'number') return null;
    const added = withCell(sheet, sheet.rows.length, at.column, total + more);
    return plantCell(file, plant, added, at, value + more);
  },
});

/** A row comes once more, as the last. */
export const repeatRow = (
  rule: string,
  folder: string,
  header: string,
  down: number,
): TablePlant => ({
  rule,
  severity: 'error',
  folder,
  into: (file, { severity }) => {
    const [sheet] = file.sheets;
    const at = sheet && under(sheet, header, down);
    const cells = at && sheet.rows[at.row - 1];
    if (!sheet || !at || !cells) return null;
    const row = sheet.rows.length + 1;
    return {
      file: withSheet(file, { ...sheet, rows: [...sheet.rows, cells] }),
      entry: {
        ...{ file: file.path, sheet: keySheet(file, sheet), at: { row, column: at.column } },
        ...{ rule, severity },
        ...{ planted: cellText(cells[at.column - 1] ?? null), original: '' },
      },
    };
  },
});

/** One more column at the right end. */
export const addColumn = (
  rule: string,
  severity: Severity,
  folder: string,
  [beside, header]: readonly [beside: string, header: string],
  value: (line: number) => CellValue,
): TablePlant => ({
  rule,
  severity,
  folder,
  into: (file) => {
    const [sheet] = file.sheets;
    const head = sheet && under(sheet, beside, 0);
    if (!sheet || !head) return null;
    const column = (sheet.rows[head.row - 1] ?? []).length + 1;
    const rows = sheet.rows.map((cells, index) => {
      if (index + 1 < head.row) return cells;
      const padded = Array.from({ length: column - 1 }, (_, at) => cells[at] ?? null);
      return [...padded, index + 1 === head.row ? header : value(index + 1 - head.row)];
    });
    return {
      file: withSheet(file, { ...sheet, rows }),
      entry: {
        ...{ file: file.path, sheet: keySheet(file, sheet), at: { row: head.row, column } },
        ...{ rule, severity, planted: header, original: '' },
      },
    };
  },
});

/** One more column at the right end, of a year two before the first, with the numbers beside it. */
export const yearLeftOut = (rule: string, folder: string): TablePlant => ({
  rule,
  severity: 'warning',
  folder,
  into: (file, { severity }) => {
    const [sheet] = file.sheets;
    const isYear = (value: CellValue) => /^\d{4}年$/u.test(cellText(value));
    const top = sheet?.rows.findIndex((cells) => cells.some(isYear)) ?? -1;
    const head = sheet?.rows[top];
    if (!sheet || !head) return null;
    const years = head.filter(isYear).map((value) => Number.parseInt(cellText(value), 10));
    const planted = `${Math.min(...years) - 2}年`;
    const rows = sheet.rows.map((cells, index) => {
      if (index < top) return cells;
      return [...cells, index === top ? planted : (cells.at(-1) ?? null)];
    });
    return {
      file: withSheet(file, { ...sheet, rows }),
      entry: {
        ...{ file: file.path, sheet: keySheet(file, sheet), at: null },
        ...{ rule, severity, planted, original: '' },
      },
    };
  },
});

/** Nothing stands under the header. */
export const emptied = (rule: string, folder: string, header: string): TablePlant => ({
  rule,
  severity: 'error',
  folder,
  into: (file, { severity }) => {
    const [sheet] = file.sheets;
    const head = sheet && under(sheet, header, 0);
    if (!sheet || !head) return null;
    return {
      file: withSheet(file, { ...sheet, rows: sheet.rows.slice(0, head.row) }),
      entry: {
        ...{ file: file.path, sheet: keySheet(file, sheet), at: null, rule, severity },
        ...{ planted: '', original: `${sheet.rows.length - head.row} rows` },
      },
    };
  },
});
