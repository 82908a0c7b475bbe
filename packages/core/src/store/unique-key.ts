import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages, type RowAddress } from '../messages/contract.ts';
import type { Sentence } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { datasetTable, textsColumn } from './dataset-table.ts';
import { placesSql } from './parts.ts';
import { identifier, literal } from './sql-text.ts';

const keyColumns = (dataset: Dataset) =>
  dataset.fields
    .filter((field) => dataset.grain.includes(field.name))
    .map((field) => identifier(field.column));

const currentRows = (dataset: Dataset, releases: readonly string[]) =>
  `(SELECT * FROM ${identifier(datasetTable(dataset))} WHERE _release IN (${releases.map(literal).join(', ') || 'NULL'})) AS current`;

// Two keys may have one hash, so that this only says where to look.
const repeatedHashesSql = (dataset: Dataset, releases: readonly string[]) =>
  `SELECT hash(${keyColumns(dataset).join(', ')}) AS _hash FROM ${currentRows(dataset, releases)} GROUP BY _hash HAVING count(*) > 1`;

/** A query for the rows whose keys stand more than once, each with the row before it of the same key. */
export function repeatedRowsSql(dataset: Dataset, releases: readonly string[]): string {
  const columns = keyColumns(dataset);
  const key = columns
    .map((column) => `coalesce(CAST(${column} AS VARCHAR), '')`)
    .join(` || ', ' || `);
  const before = ['_file', '_sheet', '_row'].map(
    (name) => `lag(${name}) OVER same_key AS _before${name}`,
  );
  return `SELECT ${key} AS _key, _release, _part, _file, _sheet, _row, ${before.join(', ')}
FROM ${currentRows(dataset, releases)} JOIN ${placesSql} USING (_part)
WHERE hash(${columns.join(', ')}) IN (${repeatedHashesSql(dataset, releases)})
WINDOW same_key AS (PARTITION BY ${columns.join(', ')} ORDER BY _file, _sheet, _row, _release)
QUALIFY count(*) OVER (PARTITION BY ${columns.join(', ')}) > 1`;
}

/**
 * Whether a key may stand more than once in the given releases; `false` is certain.
 *
 * @param staged the tables in which the new ones of them still wait, by release: DuckDB reads with
 *   one thread what a transaction has not committed
 */
export async function mayRepeatKeys(
  connection: DuckDBConnection,
  dataset: Dataset,
  releases: readonly string[],
  staged: ReadonlyMap<string, string>,
): Promise<boolean> {
  const hash = `SELECT hash(${keyColumns(dataset).join(', ')}) AS _hash FROM`;
  const waiting = releases.flatMap((release) => staged.get(release) ?? []);
  const stored = releases.filter((release) => !staged.has(release));
  const hashes = [
    ...waiting.map((table) => `${hash} ${table} WHERE ${textsColumn} IS NULL`),
    ...(stored.length > 0 ? [`${hash} ${currentRows(dataset, stored)}`] : []),
  ];
  if (hashes.length === 0) return false;
  const repeated = `SELECT _hash FROM (${hashes.join(' UNION ALL ')}) AS hashes GROUP BY _hash HAVING count(*) > 1`;
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM (${repeated}) AS repeated`);
  return Number(counted.getRows()[0]?.[0]) > 0;
}

function readAddress([file, sheet, row]: readonly unknown[]): RowAddress {
  return { file: String(file), sheet: sheet === null ? null : String(sheet), row: Number(row) };
}

/** The first repetitions of keys, in the order of the keys, and the number of all. */
export async function describeRepeatedKeys(
  connection: DuckDBConnection,
  dataset: Dataset,
  releases: readonly string[],
  most: number,
): Promise<{ shown: Sentence[]; total: number }> {
  const reader = await connection.runAndReadAll(
    `SELECT _key, _before_file, _before_sheet, _before_row, _file, _sheet, _row, count(*) OVER () AS total
FROM (${repeatedRowsSql(dataset, releases)}) AS repeated WHERE _before_file IS NOT NULL
ORDER BY _key, _file, _sheet, _row LIMIT ${most}`,
  );
  const rows = reader.getRows();
  const shown = rows.map(([key, ...places]) =>
    contractMessages.duplicate(
      String(key),
      readAddress(places.slice(0, 3)),
      readAddress(places.slice(3, 6)),
    ),
  );
  return { shown, total: Number(rows[0]?.[7] ?? 0) };
}
