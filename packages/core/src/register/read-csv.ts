import { CsvError, parse } from 'csv-parse/sync';
import { placeMessages } from '../messages/places.ts';
import { SourceError } from '../messages/sentence.ts';

/** One record of a CSV text: its cells, and the number of the line on which it ends, from 1. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The records of a CSV text (RFC 4180; a byte order mark and empty lines are passed over).
 * Nothing is trimmed, and records may differ in length: that is for the reader to judge.
 *
 * @param file the name to give in an error
 * @throws {SourceError} if a quotation mark is out of place or never closed
 * @example readCsv('a,b\n"1,5",2', 'x.csv')[1] // => { cells: ['1,5', '2'], line: 2 }
 */
export function readCsv(text: string, file: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line: lines });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SourceError(placeMessages.csvBroken(`${file}:${error.lines}`));
  }
  return records;
}
