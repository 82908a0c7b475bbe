import { readArchive, writeArchive } from '@eduplan/reports';
import type { Workbook } from 'exceljs';

// The first moment that a file inside a ZIP archive can be dated.
const fixedDate = new Date(Date.UTC(1980, 0, 1));

/** An empty workbook without a date, a name or a place of whoever makes it. */
export async function emptyWorkbook(): Promise<Workbook> {
  const { default: excel } = await import('exceljs');
  return Object.assign(new excel.Workbook(), {
    creator: 'eduplan',
    lastModifiedBy: 'eduplan',
    created: fixedDate,
    modified: fixedDate,
  });
}

/** A workbook as a file; the same sheets give the same bytes. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return writeArchive(readArchive(new Uint8Array(await workbook.xlsx.writeBuffer())));
}
