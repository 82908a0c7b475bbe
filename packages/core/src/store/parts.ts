import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from './sql-text.ts';

/** One sheet of one file. */
export interface Part {
  readonly file: string;
  readonly sheet: string | null;
}

/** The statement that makes the table of parts; every stored row names its part by number. */
export const createPartsSql = `CREATE TABLE IF NOT EXISTS parts (
  part BIGINT PRIMARY KEY, release VARCHAR NOT NULL, file VARCHAR NOT NULL, sheet VARCHAR
)`;

/** The parts to join by `_part`, in names that no dataset has of its own. */
export const placesSql =
  '(SELECT part AS _part, file AS _file, sheet AS _sheet FROM parts) AS places';

/** How many rows a part may have: `_part * partSize + _row` orders all rows of a store. */
export const partSize = 2 ** 32;

/**
 * Keep the parts of a release, numbered on from the last of the store.
 *
 * @returns the number of the first
 */
export async function recordParts(
  connection: DuckDBConnection,
  release: string,
  parts: readonly Part[],
): Promise<number> {
  const reader = await connection.runAndReadAll('SELECT coalesce(max(part), 0) + 1 FROM parts');
  const first = Number(reader.getRows()[0]?.[0]);
  if (parts.length === 0) return first;
  const rows = parts.map(
    ({ file, sheet }, at) =>
      `(${first + at}, ${literal(release)}, ${literal(file)}, ${sheet === null ? 'NULL' : literal(sheet)})`,
  );
  await connection.run(`INSERT INTO parts VALUES ${rows.join(', ')}`);
  return first;
}

/** Parts by their numbers, each with its release. */
export type StoredParts = ReadonlyMap<number, Part & { readonly release: string }>;

/** Read parts by their numbers. */
export async function readParts(
  connection: DuckDBConnection,
  numbers: Iterable<number>,
): Promise<StoredParts> {
  const wanted = [...new Set(numbers)].join(', ') || 'NULL';
  const reader = await connection.runAndReadAll(
    `SELECT part, release, file, sheet FROM parts WHERE part IN (${wanted})`,
  );
  return new Map(
    reader.getRows().map(([part, release, file, sheet]) => [
      Number(part),
      {
        release: String(release),
        file: String(file),
        sheet: sheet === null ? null : String(sheet),
      },
    ]),
  );
}
