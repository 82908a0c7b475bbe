import { readFile } from 'node:fs/promises';
import { readCsv, SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';

/** One row of a CSV file by column name, and the line on which it ends. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The bytes of a file.
 *
 * @throws {SourceError} if it cannot be read
 */
export async function readBytes(path: string, file: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new SourceError(ingestMessages.unreadable(file, code));
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const lineEnd = 0x0a;

// No byte of a longer UTF-8 character is a line end, so the lines can be tried one by one.
function firstLineNotUtf8(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(lineEnd, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
}

/**
 * The text of a file in UTF-8, without its byte order mark.
 *
 * @throws {SourceError} naming the first line that is not UTF-8
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (!isUtf8(bytes)) throw new SourceError(ingestMessages.notUtf8(file, firstLineNotUtf8(bytes)));
  return new TextDecoder('utf-8').decode(bytes);
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
  const text = decodeText(bytes, file);
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
