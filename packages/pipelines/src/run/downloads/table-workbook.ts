import { framesMessages } from '@eduplan/core/messages';
import { cellText } from '@eduplan/reports';
import { decimalFormat, fitsCell } from '../printed-cell.ts';
import { emptyWorkbook, workbookBytes } from '../workbook-file.ts';
import type { ColumnKind, DownloadTable } from './download-table.ts';

const isDecimal = (kind: ColumnKind) => kind === 'printed' || typeof kind === 'object';

const both = ({ zh, en }: { zh: string; en: string }) => (zh === en ? zh : `${zh} ${en}`);

/**
 * A table as an Excel workbook: a sheet of its rows, numbers of up to fifteen digits as number
 * cells, everything else as text, and a sheet that says what the columns are. Text is never a
 * formula. The same table gives the same bytes.
 */
export async function tableWorkbook({ title, columns, rows }: DownloadTable): Promise<Uint8Array> {
  const workbook = await emptyWorkbook();
  const sheet = workbook.addWorksheet(both(framesMessages.valuesSheet()), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map(({ kind }) => ({
    style: { numFmt: kind === 'integer' ? '0' : kind === 'float' ? 'General' : '@' },
  }));
  sheet.addRow(columns.map(({ name }) => name)).font = { bold: true };
  for (const row of rows) {
    const values = columns.map(({ name, kind }) => {
      const value = row[name] ?? null;
      if (typeof value !== 'string') return value;
      return isDecimal(kind) && fitsCell(value) ? Number(value) : cellText(value);
    });
    const added = sheet.addRow(values);
    columns.forEach(({ name, kind }, index) => {
      if (isDecimal(kind) && typeof values[index] === 'number')
        added.getCell(index + 1).numFmt = decimalFormat(row[name] ?? null);
    });
  }
  const notes = workbook.addWorksheet(both(framesMessages.notesSheet()));
  notes.addRow([both(title)]).font = { bold: true };
  for (const { name, note } of columns)
    notes.addRow([name, ...(note && both(note) !== name ? [note.zh, note.en] : [])]);
  return workbookBytes(workbook);
}
