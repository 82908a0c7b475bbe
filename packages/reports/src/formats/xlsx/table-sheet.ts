import type { Cell, Workbook, Worksheet } from 'exceljs';
import { textWidth } from '../../charts/text-width.ts';
import type { TableColumn, TableContent } from '../../notebook/document.ts';
import type { PageWording } from '../../wording/page-wording.ts';
import { cellText } from './cell-text.ts';
import { numberCell } from './number-cell.ts';

/** A table of a report as a sheet shows it. */
export interface SheetTable {
  readonly name: string;
  /** Its number and caption, as on the page. */
  readonly title: string;
  readonly content: TableContent;
  readonly source: string | undefined;
  /** What the chart shows that it holds the numbers of. */
  readonly description?: string | undefined;
  /** Said of it where it rests on simulated data. */
  readonly mark?: string | undefined;
}

/** The colour of what is said of simulated data. */
export const noticeColour = { argb: 'FFA23B00' };

// In widths of a digit: a column is as wide as its text, within these.
const [narrowest, widest] = [8, 60];

/** Write a text into a cell as text, whatever it looks like. */
export function putText(cell: Cell, text: string): void {
  cell.value = cellText(text);
  cell.numFmt = '@';
}

function putPrinted(cell: Cell, printed: string, { kind, key }: TableColumn): void {
  const isNumber = kind === 'number' || (key === 'year' && /^\d{4}$/u.test(printed));
  const number = isNumber ? numberCell(printed) : null;
  if (number === null) putText(cell, printed);
  else Object.assign(cell, { value: number.value, numFmt: number.format });
}

const horizontal = { start: 'left', end: 'right', center: 'center' } as const;

function layOut(sheet: Worksheet, { columns, rows }: TableContent): void {
  columns.forEach(({ key, label, kind, align }, index) => {
    const texts = [label, ...rows.map((row) => row[key] ?? '')];
    const width = Math.max(...texts.map((text) => textWidth(text, 1) * 1.9)) + 2;
    const column = sheet.getColumn(index + 1);
    column.width = Math.min(widest, Math.max(narrowest, Math.ceil(width)));
    column.alignment = {
      vertical: 'top',
      horizontal: horizontal[align ?? (kind === 'number' ? 'end' : 'start')],
      wrapText: kind === 'note' || width > widest,
    };
  });
}

/**
 * Add a sheet with one table: its caption, what is said of simulated data, its head, which stays
 * in sight, its rows, its notes and its source. Printed numbers are numbers where a cell can hold
 * all their digits; missing values are empty cells; nothing is a formula.
 */
export function addTableSheet(
  workbook: Workbook,
  { name, title, content, source, description, mark }: SheetTable,
  wording: PageWording,
): void {
  const { columns, rows, notes = [] } = content;
  const above = [title, ...(mark === undefined ? [] : [mark])];
  const headRow = above.length + 2;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRow, xSplit: columns[0]?.kind === 'heading' ? 1 : 0 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  layOut(sheet, content);
  const line = (row: number, text: string) => {
    const cell = sheet.getCell(row, 1);
    putText(cell, text);
    cell.alignment = { horizontal: 'left', vertical: 'top', wrapText: false };
    return cell;
  };
  line(1, title).font = { bold: true, size: 13 };
  if (mark !== undefined) line(2, mark).font = { bold: true, color: noticeColour };
  columns.forEach(({ label }, index) => {
    const cell = sheet.getCell(headRow, index + 1);
    putText(cell, label);
    cell.font = { bold: true };
    cell.border = { bottom: { style: 'thin' } };
  });
  rows.forEach((row, at) => {
    columns.forEach((column, index) => {
      const printed = row[column.key] ?? null;
      if (printed !== null) putPrinted(sheet.getCell(headRow + 1 + at, index + 1), printed, column);
    });
  });
  sheet.pageSetup.printTitlesRow = `${headRow}:${headRow}`;
  const below = [
    ...(description === undefined ? [] : [description]),
    ...notes,
    ...(source === undefined ? [] : [wording.source(source)]),
  ];
  below.forEach((text, at) => {
    line(headRow + rows.length + 2 + at, text);
  });
}
