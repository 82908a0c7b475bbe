import type { Workbook } from 'exceljs';
import type { ReportDocument } from '../../notebook/document.ts';
import { type PageWording, pageWording } from '../../wording/page-wording.ts';
import { type Parts, readArchive, rewriteText, writeArchive } from '../docx/fixed-archive.ts';
import { cellText } from './cell-text.ts';
import { sheetNames } from './sheet-names.ts';
import { addTableSheet, noticeColour, putText, type SheetTable } from './table-sheet.ts';

/** How to write a workbook. */
export interface XlsxOptions {
  /**
   * Said at the top of each sheet. Unset, the contents of a report that rests on simulated data
   * say so, and so does the sheet of each table that does.
   */
  readonly notice?: string;
}

// The first moment that a file inside a ZIP archive can be dated.
const fixedDate = new Date(Date.UTC(1980, 0, 1));

/** The tables of a report, those of its charts among them, each with a name for its sheet. */
function listTables({ blocks }: ReportDocument, wording: PageWording, notice?: string) {
  const counts = { chart: 0, table: 0 };
  const tables = blocks.flatMap((block): Omit<SheetTable, 'name'>[] => {
    if (block.kind === 'table')
      return [
        {
          title: `${wording.table(++counts.table)}  ${block.caption}`,
          content: block,
          source: block.source,
          mark: notice ?? (block.simulated && wording.simulatedTable[block.simulated]),
        },
      ];
    if (block.kind !== 'chart') return [];
    const label = wording.figure(++counts.chart);
    const caption = block.caption === undefined ? '' : `  ${block.caption}`;
    return [
      {
        title: `${label}${caption}  ${block.table.caption}`,
        content: block.table,
        source: block.source ?? block.table.source,
        description: block.description,
        mark: notice ?? (block.simulated && wording.simulatedTable[block.simulated]),
      },
    ];
  });
  const [contents = '', ...names] = sheetNames([
    wording.contents,
    ...tables.map(({ title }) => title),
  ]);
  return { contents, tables: tables.map((table, at) => ({ ...table, name: names[at] ?? '' })) };
}

/** Links within the workbook name a place alone: exceljs writes each as a link to a file besides. */
function settleLinks(parts: Parts): Parts {
  return rewriteText(parts, (name, text) => {
    if (/^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
      return text.replaceAll(/(<hyperlink [^>]*?) r:id="[^"]*"(?=[^>]* location=)/gu, '$1');
    if (/^xl\/worksheets\/_rels\//u.test(name))
      return text.replaceAll(/<Relationship [^>]*\/hyperlink"[^>]*\/>/gu, '');
    return text;
  });
}

function addContents(
  workbook: Workbook,
  name: string,
  tables: readonly SheetTable[],
  title: string,
  notice: string | undefined,
): void {
  const sheet = workbook.addWorksheet(name);
  sheet.getColumn(1).width = 80;
  sheet.getColumn(2).width = 24;
  const head = sheet.getCell(1, 1);
  putText(head, title);
  head.font = { bold: true, size: 14 };
  if (notice !== undefined) {
    const cell = sheet.getCell(2, 1);
    putText(cell, notice);
    cell.font = { bold: true, color: noticeColour };
  }
  tables.forEach((table, at) => {
    const cell = sheet.getCell(at + 4, 1);
    cell.value = { text: cellText(table.title), hyperlink: `'${table.name}'!A1` };
    cell.font = { color: { argb: 'FF0563C1' }, underline: true };
    if (table.mark === undefined) return;
    const mark = sheet.getCell(at + 4, 2);
    putText(mark, table.mark);
    mark.font = { color: noticeColour };
  });
}

/**
 * Write the tables of a report, and the numbers of its charts, as an Excel workbook: a sheet of
 * contents with links, then a sheet for each. Text is never a formula. The same report gives the
 * same bytes.
 */
export async function renderXlsx(
  document: ReportDocument,
  { notice: given }: XlsxOptions = {},
): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const wording = pageWording[document.language];
  const notice = given ?? (document.simulated ? wording.simulatedPage : undefined);
  const workbook = new excel.Workbook();
  Object.assign(workbook, {
    creator: 'eduplan',
    lastModifiedBy: 'eduplan',
    title: cellText(document.title),
    created: fixedDate,
    modified: fixedDate,
  });
  const { contents, tables } = listTables(document, wording, given);
  addContents(workbook, contents, tables, document.title, notice);
  for (const table of tables) addTableSheet(workbook, table, wording);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return writeArchive(settleLinks(readArchive(bytes)));
}
