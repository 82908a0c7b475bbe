import { basename } from 'node:path';

/** Plain rows to load, keyed by field name. */
export interface RowsInput {
  readonly kind: 'rows';
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly file: string;
  readonly sheet: string | null;
  /** The row of the file in which each row stands. */
  readonly rowNumber: (index: number) => number;
  readonly sha256?: string;
}

/** A tidy file that DuckDB reads itself. */
export interface FileInput {
  readonly kind: 'csv' | 'parquet';
  readonly path: string;
  readonly file: string;
  /** Field name → column name in the file, where they differ. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A tidy table to load. */
export type TableInput = RowsInput | FileInput;

/** Where plain rows came from, for their origin. */
export interface RowsOptions {
  readonly file?: string;
  readonly sheet?: string;
  readonly rowNumber?: (index: number) => number;
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
  { file = 'rows', sheet, rowNumber = (index) => index + 1, sha256 }: RowsOptions = {},
): TableInput {
  return { kind: 'rows', rows, file, sheet: sheet ?? null, rowNumber, ...(sha256 && { sha256 }) };
}

/**
 * A UTF-8 CSV file: one header row, commas, quotation marks doubled inside quotes, the same number
 * of cells in every row, no blank lines between rows. Cells are taken as they stand, untrimmed.
 *
 * @param columns field name → header, where they differ
 */
export function fromCsv(path: string, columns: Readonly<Record<string, string>> = {}): TableInput {
  return { kind: 'csv', path, file: basename(path), columns };
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
