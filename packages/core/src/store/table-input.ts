import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import { fieldText } from '../model/field-rules.ts';

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

/** A UTF-8 CSV file with one header row. @param columns field name → header, where they differ */
export function fromCsv(path: string, columns: Readonly<Record<string, string>> = {}): TableInput {
  return { kind: 'csv', path, file: basename(path), columns };
}

/** A Parquet file. @param columns field name → column name, where they differ */
export function fromParquet(
  path: string,
  columns: Readonly<Record<string, string>> = {},
): TableInput {
  return { kind: 'parquet', path, file: basename(path), columns };
}

/**
 * SHA-256 of what is loaded: the file's bytes, or the rows as text.
 *
 * @throws {SourceError} if the file cannot be read
 */
export async function hashInput(input: TableInput): Promise<string> {
  const hash = createHash('sha256');
  if (input.kind === 'rows') {
    if (input.sha256) return input.sha256;
    for (const row of input.rows)
      hash.update(
        JSON.stringify(Object.entries(row).map(([name, value]) => [name, fieldText(value)])),
      );
    return hash.digest('hex');
  }
  try {
    await pipeline(createReadStream(input.path), hash);
  } catch (error) {
    throw new SourceError(
      contractMessages.unreadable(
        input.file,
        (error as NodeJS.ErrnoException).code ?? String(error),
      ),
    );
  }
  return hash.digest('hex');
}
