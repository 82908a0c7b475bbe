import { readersMessages, SourceError } from '@eduplan/core/messages';
import { cellCounter } from './cell-counter.ts';
import type { ReadLimits } from './limits.ts';
import { type PackedGrid, packGrid } from './packed-grid.ts';
import { readSheet, type WorkbookTables } from './read-sheet.ts';
import { openParts, readOutline } from './workbook-parts.ts';
import { readFormats, readStrings } from './workbook-tables.ts';

/**
 * Read an .xlsx workbook: a grid for each sheet, hidden ones too, in the order of the tabs.
 * Stored results are read and formulas kept as text; nothing is calculated, and no link followed.
 *
 * @throws {SourceError} if it is damaged, declares entities, or is beyond the limits
 */
export function readWorkbook(bytes: Uint8Array, file: string, limits: ReadLimits): PackedGrid[] {
  const parts = openParts(bytes, file, limits);
  const outline = readOutline(parts);
  if (outline.sheets.length === 0) throw new SourceError(readersMessages.noSheets(file));
  const tables: WorkbookTables = {
    strings: readStrings(parts, outline.strings),
    formats: readFormats(parts, outline.styles),
    from1904: outline.from1904,
  };
  const counter = cellCounter(file, limits);
  return outline.sheets.map((sheet) => {
    const { rows, merges } = readSheet(parts, sheet, tables, counter.count);
    const head = { file, sheet: sheet.name, hidden: sheet.hidden };
    return counter.checkArea(packGrid(head, rows, merges));
  });
}
