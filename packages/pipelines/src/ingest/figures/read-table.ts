import { readCsv, SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { decodeUtf8 } from '../files/decode-utf8.ts';

/** One row of a CSV file by column name, and the line on which it ends. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The rows of a CSV file that must have exactly the given columns.
 *
 * @param expectedRows how many rows its source record promises
 * @throws {SourceError} if it is empty, cut off, not UTF-8, or has other columns or rows
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  columns: readonly string[],
  expectedRows: number | null = null,
): TableRow[] {
  const text = decodeUtf8(bytes, file);
  if (text.trim() === '') throw new SourceError(ingestMessages.empty(file));
  if (!text.endsWith('\n'))
    throw new SourceError(ingestMessages.truncated(file, text.split('\n').length));
  const [header, ...records] = readCsv(text, file);
  const found = header?.cells ?? [];
  if (found.join('\n') !== columns.join('\n'))
    throw new SourceError(ingestMessages.wrongColumns(file, columns, found));
  for (const { cells, line } of records)
    if (cells.length !== columns.length)
      throw new SourceError(ingestMessages.wrongWidth(file, line, columns.length, cells.length));
  if (expectedRows !== null && records.length !== expectedRows)
    throw new SourceError(ingestMessages.wrongRowCount(file, expectedRows, records.length));
  return records.map(({ cells, line }) => ({
    line,
    cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  }));
}
