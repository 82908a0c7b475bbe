import { open } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { CsvError, parse } from 'csv-parse/sync';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import { literal } from './sql-text.ts';

const headerBytes = 1 << 20;
// A separator that no text holds: the whole line is one column.
const noSeparator = '\u001f\u001e\u001f';
// Guessing would skip title lines, drop lines that begin with # and read years out of folder names.
const asWritten = 'auto_detect = false, hive_partitioning = false';

/**
 * The column names in the first record of a CSV file; none of an empty file.
 *
 * @param file the name to give in an error
 * @throws {SourceError} if the quotation marks of the record do not pair
 */
export async function readCsvHeader(
  path: string,
  file: string,
  delimiter: string,
): Promise<string[]> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    const text = buffer.toString('utf8', 0, bytesRead);
    const records: string[][] = parse(text, {
      ...{ bom: true, to: 1, relax_column_count: true },
      delimiter,
    });
    return records[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SourceError(contractMessages.unreadable(file, contractMessages.brokenQuotes('1')));
  } finally {
    await handle.close();
  }
}

/** The name that the column at a position has in {@link csvTable}. */
export function csvColumn(position: number): string {
  return `column${position}`;
}

/** The table function for a CSV file with so many columns; every cell is text. */
export function csvTable(pattern: string, width: number, delimiter: string): string {
  const columns = Array.from({ length: width }, (_, at) => `'${csvColumn(at)}': 'VARCHAR'`);
  return `read_csv(${literal(pattern)}, ${asWritten}, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"', columns = {${columns.join(', ')}})`;
}

/**
 * The number of the first line that is blank and has lines after it, or null. The reader passes
 * over such lines, which would shift the addresses of all rows below.
 */
export async function findBlankLine(
  connection: DuckDBConnection,
  pattern: string,
): Promise<number | null> {
  const lines = `read_csv(${literal(pattern)}, ${asWritten}, header = false, delim = ${literal(noSeparator)}, quote = '', escape = '', columns = {'line': 'VARCHAR'})`;
  const blank = await connection.runAndReadAll(`SELECT count(*) - count(line) FROM ${lines}`);
  if (Number(blank.getRows()[0]?.[0]) === 0) return null;
  const first = await connection.runAndReadAll(`SELECT min(number) FROM (
  SELECT number, line,
    max(CASE WHEN line IS NOT NULL THEN number END) OVER () AS last,
    coalesce(sum(length(line) - length(replace(line, '"', ''))) OVER (ORDER BY number), 0) AS quotes
  FROM (SELECT line, row_number() OVER () AS number FROM ${lines}) AS numbered
) AS counted WHERE line IS NULL AND number < last AND quotes % 2 = 0`);
  const number = first.getRows()[0]?.[0];
  return number === null || number === undefined ? null : Number(number);
}
