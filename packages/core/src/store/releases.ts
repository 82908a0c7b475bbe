import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import { literal } from './sql-text.ts';

/** One delivery of a source, as the store keeps it. */
export interface Release {
  /** Made from the dataset, source, coverage and bytes: the same delivery has the same id. */
  readonly id: string;
  readonly dataset: string;
  readonly source: string;
  /** What the delivery covers, such as a year; a later one supersedes only the same coverage. */
  readonly covers: string;
  /** Date received, written 2024-03-01. */
  readonly received: string;
  readonly sha256: string;
  readonly rows: number;
}

/**
 * Refuse text that is not a date of the calendar, written 2024-03-01; dates compare as text.
 *
 * @throws {SourceError} if it is not
 */
export function requireDate(text: string): void {
  const days = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(days) || !new Date(days).toISOString().startsWith(text))
    throw new SourceError(contractMessages.notADate(text));
}

/** The statement that makes the table of releases where it is not there yet. */
export const createReleasesSql = `CREATE TABLE IF NOT EXISTS releases (
  release VARCHAR PRIMARY KEY, dataset VARCHAR NOT NULL, source VARCHAR NOT NULL,
  covers VARCHAR NOT NULL, received VARCHAR NOT NULL, sequence BIGINT NOT NULL,
  sha256 VARCHAR NOT NULL, row_count BIGINT NOT NULL
)`;

const selectReleases = `SELECT release AS id, dataset, source, covers, received, sha256, CAST(row_count AS INTEGER) AS "rows" FROM releases`;

/** Every release, in the order of loading. */
export async function listReleases(connection: DuckDBConnection): Promise<Release[]> {
  const reader = await connection.runAndReadAll(`${selectReleases} ORDER BY sequence`);
  return reader.getRowObjectsJson() as unknown as Release[];
}

/** The release with an id, or null. */
export async function findRelease(
  connection: DuckDBConnection,
  id: string,
): Promise<Release | null> {
  const reader = await connection.runAndReadAll(`${selectReleases} WHERE release = ${literal(id)}`);
  return (reader.getRowObjectsJson()[0] as unknown as Release | undefined) ?? null;
}

/**
 * The releases of a dataset that count: for each source and coverage the last one received, on
 * or before a date if one is given.
 *
 * @throws {SourceError} if the date is not written 2024-03-01
 */
export async function currentReleases(
  connection: DuckDBConnection,
  dataset: string,
  asOf?: string,
): Promise<string[]> {
  if (asOf !== undefined) requireDate(asOf);
  const known = asOf === undefined ? '' : ` AND received <= ${literal(asOf)}`;
  const reader = await connection.runAndReadAll(
    `SELECT release FROM releases WHERE dataset = ${literal(dataset)}${known}
QUALIFY row_number() OVER (PARTITION BY source, covers ORDER BY received DESC, sequence DESC) = 1
ORDER BY release`,
  );
  return reader.getRows().map(([release]) => String(release));
}

/** Keep a release's record; its sequence is one more than the last. */
export async function recordRelease(connection: DuckDBConnection, release: Release): Promise<void> {
  const texts = [release.id, release.dataset, release.source, release.covers, release.received];
  await connection.run(
    `INSERT INTO releases SELECT ${texts.map(literal).join(', ')}, coalesce(max(sequence), 0) + 1, ${literal(release.sha256)}, ${release.rows} FROM releases`,
  );
}
