import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages, type RowAddress } from '../messages/contract.ts';
import { DefinitionError, type Sentence, SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { describeRule, fieldRules } from '../model/field-rules.ts';
import {
  createTableSql,
  datasetTable,
  declaredColumns,
  duplicatesSql,
  insertSql,
  violationsSql,
} from './dataset-table.ts';
import { hashInput } from './hash-input.ts';
import {
  currentReleases,
  findRelease,
  type Release,
  recordRelease,
  requireDate,
} from './releases.ts';
import { identifier } from './sql-text.ts';
import { stageTable, staging } from './stage-table.ts';
import type { TableInput } from './table-input.ts';

/** Who delivered a table, when, and what it covers. */
export interface Delivery {
  readonly source: string;
  /** Date received, written 2024-03-01. */
  readonly received: string;
  /** Such as a year; a later delivery supersedes only the same coverage. Unset: everything. */
  readonly covers?: string;
}

/** A release, and whether this call loaded it or found it already there. */
export interface LoadedRelease extends Release {
  readonly loaded: boolean;
}

const problemsShown = 10;

const addressOf = (row: Record<string, unknown>, before = ''): RowAddress => {
  const sheet = row[`${before}_sheet`];
  return {
    file: String(row[`${before}_file`]),
    sheet: sheet === null ? null : String(sheet),
    row: Number(row[`${before}_row`]),
  };
};

async function findViolations(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: TableInput,
): Promise<{ shown: Sentence[]; more: number }> {
  const reader = await connection.runAndReadAll(
    `SELECT *, count(*) OVER () AS total FROM (${violationsSql(dataset, staging)}) AS problems ORDER BY _file, _sheet, _row, field LIMIT ${problemsShown}`,
  );
  const rows = reader.getRowObjectsJson() as Record<string, unknown>[];
  const shown = rows.flatMap((row) => {
    const field = dataset.fields[Number(row.field)];
    const rule = field && fieldRules(field)[Number(row.broken)];
    if (!field || !rule) return [];
    const value = row.value === null ? null : String(row.value);
    const column = (input.kind === 'rows' ? undefined : input.columns[field.name]) ?? field.name;
    return contractMessages.violation(addressOf(row), column, value, describeRule(field, rule));
  });
  return { shown, more: Number(rows[0]?.total ?? 0) - shown.length };
}

async function findDuplicates(connection: DuckDBConnection, dataset: Dataset): Promise<Sentence[]> {
  const releases = await currentReleases(connection, dataset.id);
  const reader = await connection.runAndReadAll(duplicatesSql(dataset, releases));
  const rows = reader.getRowObjectsJson() as Record<string, unknown>[];
  return rows.map((row) =>
    contractMessages.duplicate(String(row._key), addressOf(row, '_before'), addressOf(row)),
  );
}

async function requireSameTable(connection: DuckDBConnection, dataset: Dataset) {
  const reader = await connection.runAndReadAll(`DESCRIBE ${identifier(datasetTable(dataset))}`);
  const stored = reader
    .getRows()
    .filter(([column]) => !String(column).startsWith('_'))
    .map(([column, type, empty]) => `${column} ${type}${empty === 'NO' ? ' NOT NULL' : ''}`);
  const defined = declaredColumns(dataset).map(({ column, type }) => `${column} ${type}`);
  if (defined.join() !== stored.join())
    throw new DefinitionError(contractMessages.storeHasOtherColumns(dataset.id, stored, defined));
}

async function fillStore(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: TableInput,
  release: Omit<Release, 'rows'>,
) {
  const rows = await stageTable(connection, dataset, input);
  const { shown, more } = await findViolations(connection, dataset, input);
  if (shown.length > 0) throw new SourceError(contractMessages.refused(dataset.id, shown, more));
  await connection.run(createTableSql(dataset));
  await requireSameTable(connection, dataset);
  await connection.run(insertSql(dataset, staging, release.id));
  await recordRelease(connection, { ...release, rows });
  const repeated = await findDuplicates(connection, dataset);
  if (repeated.length > 0)
    throw new SourceError(
      contractMessages.refused(
        dataset.id,
        repeated.slice(0, problemsShown),
        repeated.length - problemsShown,
      ),
    );
  return { ...release, rows };
}

/**
 * Load one delivery of a dataset, in one transaction: all of it, or nothing and an error that
 * names the cells. The same delivery again changes nothing.
 */
export async function loadRelease(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: TableInput,
  { source, received, covers = '' }: Delivery,
): Promise<LoadedRelease> {
  requireDate(received);
  const { sha256, reading } = await hashInput(dataset, input);
  const id = createHash('sha256')
    .update(JSON.stringify([dataset.id, source, covers, sha256, reading]))
    .digest('hex')
    .slice(0, 16);
  const known = await findRelease(connection, id);
  if (known) return { ...known, loaded: false };
  await connection.run('BEGIN');
  try {
    const release = await fillStore(connection, dataset, input, {
      id,
      dataset: dataset.id,
      source,
      covers,
      received,
      sha256,
    });
    await connection.run('COMMIT');
    return { ...release, loaded: true };
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
}
