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
  /** Whether its rows were made up: every value that rests on one of them says so. */
  readonly simulated: boolean;
  /**
   * Whether it is the last delivery of its source and coverage: the one that counts. One without
   * rows, all of them kept aside, is last only where no other has any.
   */
  readonly current: boolean;
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

/**
 * The statements that make the tables of releases where they are not there yet. A release is the
 * content, kept once; a delivery says when it came, and the same content may come again.
 */
export const createReleasesSql = `CREATE TABLE IF NOT EXISTS releases (
  release VARCHAR PRIMARY KEY, dataset VARCHAR NOT NULL, source VARCHAR NOT NULL,
  covers VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, row_count BIGINT NOT NULL
);
ALTER TABLE releases ADD COLUMN IF NOT EXISTS simulated BOOLEAN DEFAULT FALSE;
CREATE TABLE IF NOT EXISTS deliveries (
  sequence BIGINT PRIMARY KEY, release VARCHAR NOT NULL, received VARCHAR NOT NULL
)`;

const ranked = (known: string) => `SELECT releases.*, received, sequence,
  row_number() OVER (PARTITION BY dataset, source, covers ORDER BY row_count > 0 DESC, received DESC, sequence DESC) AS place_in_line,
  min(sequence) OVER (PARTITION BY release) AS first_sequence
FROM releases JOIN deliveries USING (release)${known}`;

/** Every release, in the order of first delivery, with the date on which it was last received. */
export async function listReleases(connection: DuckDBConnection): Promise<Release[]> {
  const reader = await connection.runAndReadAll(
    `SELECT release AS id, dataset, source, covers, received, sha256,
  CAST(row_count AS INTEGER) AS "rows", simulated, place_in_line = 1 AS current
FROM (${ranked('')}) AS delivered
QUALIFY row_number() OVER (PARTITION BY release ORDER BY place_in_line) = 1
ORDER BY first_sequence`,
  );
  return reader.getRowObjectsJson() as unknown as Release[];
}

/**
 * The releases of a dataset that count: for each source and coverage the last one received, on
 * or before a date if one is given. One without rows, all of them kept aside, never counts.
 *
 * @throws {SourceError} if the date is not written 2024-03-01
 */
export async function currentReleases(
  connection: DuckDBConnection,
  dataset: string,
  asOf?: string,
): Promise<string[]> {
  if (asOf !== undefined) requireDate(asOf);
  const known = ` WHERE dataset = ${literal(dataset)}${asOf === undefined ? '' : ` AND received <= ${literal(asOf)}`}`;
  const reader = await connection.runAndReadAll(
    `SELECT release FROM (${ranked(known)}) AS delivered WHERE place_in_line = 1 AND row_count > 0 ORDER BY release`,
  );
  return reader.getRows().map(([release]) => String(release));
}

/** Those of some releases whose rows were made up. */
export async function simulatedReleases(
  connection: DuckDBConnection,
  releases: readonly string[],
): Promise<string[]> {
  const reader = await connection.runAndReadAll(
    `SELECT release FROM releases WHERE simulated AND release IN (${releases.map(literal).join(', ') || 'NULL'}) ORDER BY release`,
  );
  return reader.getRows().map(([release]) => String(release));
}

/** Keep a release's content, once. */
export async function recordRelease(
  connection: DuckDBConnection,
  { id, dataset, source, covers, sha256, rows, simulated }: Omit<Release, 'received' | 'current'>,
): Promise<void> {
  const texts = [id, dataset, source, covers, sha256].map(literal);
  await connection.run(`INSERT INTO releases VALUES (${texts.join(', ')}, ${rows}, ${simulated})`);
}

/** Keep the arrival of a release; its sequence is one more than the last. */
export async function recordDelivery(
  connection: DuckDBConnection,
  { id, received }: Pick<Release, 'id' | 'received'>,
): Promise<void> {
  await connection.run(
    `INSERT INTO deliveries SELECT coalesce(max(sequence), 0) + 1, ${literal(id)}, ${literal(received)} FROM deliveries`,
  );
}
