import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { encodeGb18030 } from './encode-gb18030.ts';
import type { CellValue, SampleFile, SheetCells } from './sample-file.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';

const errorCodes = { '#DIV/0!': 0x07, '#REF!': 0x17 } as const;

function cellObject(value: Exclude<CellValue, null>): CellObject {
  if (typeof value === 'object') return { t: 'e', v: errorCodes[value.error], w: value.error };
  return typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
}

function worksheet({ rows, merges }: SheetCells): WorkSheet {
  const sheet: WorkSheet = {};
  let width = 1;
  rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((value, c) => {
      if (value !== null) sheet[utils.encode_cell({ r, c })] = cellObject(value);
    });
  });
  sheet['!ref'] = utils.encode_range(
    { r: 0, c: 0 },
    { r: Math.max(0, rows.length - 1), c: width - 1 },
  );
  sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  return sheet;
}

function workbook({ sheets }: SampleFile, bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  const bytes: Uint8Array = write(book, {
    type: 'buffer',
    bookType,
    compression: true,
    bookSST: true,
  });
  return bytes;
}

const byteOrderMark = '\uFEFF';

/**
 * The bytes of a file, the same for the same cells: nothing in them tells when they were written,
 * and workbooks are packed by the library's own code, since that of the system differs by version.
 */
export function toBytes(file: SampleFile): Uint8Array {
  const { format, sheets } = file;
  if (format === 'xlsx') return workbook(file, 'xlsx');
  if (format === 'xls') return workbook(file, 'biff8');
  const text = sheets.map(format === 'html' ? toHtml : toCsv).join('');
  if (format === 'csv-gb18030') return encodeGb18030(text);
  return new TextEncoder().encode(format === 'csv-utf8-bom' ? byteOrderMark + text : text);
}
