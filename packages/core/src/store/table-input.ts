import { basename } from 'node:path';
import type { RowAddress } from '../messages/contract.ts';

/** Plain rows to load, keyed by field name. */
export interface RowsInput {
  readonly kind: 'rows';
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly file: string;
  /** Where each row stands. */
  readonly address: (index: number) => RowAddress;
  readonly sha256?: string;
}

/** A tidy file that DuckDB reads itself. */
export interface FileInput {
  readonly kind: 'csv' | 'parquet';
  readonly path: string;
  readonly file: string;
  /** Field name → column name in the file, where they differ. */
  readonly columns: Readonly<Record<string, string>>;
  /** Of a CSV file. */
  readonly text?: CsvOptions;
}

/** How a delimited text file is written. */
export interface CsvOptions {
  /** A comma unless told. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Found in the bytes unless told. */
  readonly encoding?: 'utf-8' | 'gb18030';
}

/** A tidy table to load. */
export type TableInput = RowsInput | FileInput;

/** What a field's column is called where the table came from. */
export function columnName(input: TableInput, field: string): string {
  return (input.kind === 'rows' ? undefined : input.columns[field]) ?? field;
}

/** Where plain rows came from, for their origin. */
export interface RowsOptions {
  readonly file?: string;
  readonly sheet?: string;
  readonly rowNumber?: (index: number) => number;
  /** Where each row stands, if the rows are of several files or sheets; `file` then names them all. */
  readonly address?: (index: number) => RowAddress;
  /** SHA-256 of the bytes that the rows were read from; of the rows themselves if not given. */
  readonly sha256?: string;
}

/**
 * Plain rows, keyed by field name. Null, undefined and empty text are missing values.
 *
 * @example fromRows([{ place: '450200', year: 2024, pupils: 10 }]).kind // => 'rows'
 */
export function fromRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  { file = 'rows', sheet, rowNumber = (index) => index + 1, address, sha256 }: RowsOptions = {},
): TableInput {
  const inOneSheet = (index: number) => ({ file, sheet: sheet ?? null, row: rowNumber(index) });
  return { kind: 'rows', rows, file, address: address ?? inOneSheet, ...(sha256 && { sha256 }) };
}

/**
 * A delimited text file in UTF-8 or GB18030: one header row, commas unless told otherwise,
 * quotation marks doubled inside quotes, the same number of cells in every row, no blank lines
 * between rows. Cells are taken as they stand, untrimmed.
 *
 * @param columns field name → header, where they differ
 * @param text the delimiter, and the encoding if the bytes alone could mislead
 * @example fromCsv('a.tsv', {}, { delimiter: '\t' }).kind // => 'csv'
 */
export function fromCsv(
  path: string,
  columns: Readonly<Record<string, string>> = {},
  text: CsvOptions = {},
): TableInput {
  return { kind: 'csv', path, file: basename(path), columns, text };
}

/**
 * A Parquet file. A decimal or floating-point column counts as the shortest text of its numbers,
 * so 10.0 is the whole number 10.
 *
 * @param columns field name → column name, where they differ
 */
export function fromParquet(
  path: string,
  columns: Readonly<Record<string, string>> = {},
): TableInput {
  return { kind: 'parquet', path, file: basename(path), columns };
}
