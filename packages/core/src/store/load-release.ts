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
  listReleases,
  type Release,
  recordDelivery,
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

/** One delivery with its dataset and its table, ready to load. */
export interface ReadyDelivery {
  readonly dataset: Dataset;
  readonly input: TableInput;
  readonly delivery: Delivery;
}

type Content = Omit<Release, 'received' | 'rows' | 'current'>;

async function identify({ dataset, input, delivery }: ReadyDelivery): Promise<Content> {
  const { source, received, covers = '' } = delivery;
  requireDate(received);
  const { sha256, reading } = await hashInput(dataset, input);
  const id = createHash('sha256')
    .update(JSON.stringify([dataset.id, source, covers, sha256, reading]))
    .digest('hex')
    .slice(0, 16);
  return { id, dataset: dataset.id, source, covers, sha256 };
}

async function storeContent(
  connection: DuckDBConnection,
  { dataset, input }: ReadyDelivery,
  content: Content,
): Promise<void> {
  const rows = await stageTable(connection, dataset, input);
  const { shown, more } = await findViolations(connection, dataset, input);
  if (shown.length > 0) throw new SourceError(contractMessages.refused(dataset.id, shown, more));
  await connection.run(createTableSql(dataset));
  await requireSameTable(connection, dataset);
  await connection.run(insertSql(dataset, staging, content.id));
  await recordRelease(connection, { ...content, rows });
}

async function requireDistinctKeys(connection: DuckDBConnection, dataset: Dataset): Promise<void> {
  const repeated = await findDuplicates(connection, dataset);
  if (repeated.length === 0) return;
  const shown = repeated.slice(0, problemsShown);
  throw new SourceError(
    contractMessages.refused(dataset.id, shown, repeated.length - shown.length),
  );
}

async function loadInto(
  connection: DuckDBConnection,
  ready: readonly ReadyDelivery[],
): Promise<LoadedRelease[]> {
  const releases: (Content & { loaded: boolean })[] = [];
  for (const each of ready) {
    const content = await identify(each);
    const known = (await listReleases(connection)).find(({ id }) => id === content.id);
    if (!known) await storeContent(connection, each, content);
    if (!known?.current)
      await recordDelivery(connection, { id: content.id, received: each.delivery.received });
    releases.push({ ...content, loaded: !known });
  }
  for (const dataset of new Set(ready.map((each) => each.dataset)))
    await requireDistinctKeys(connection, dataset);
  const stored = await listReleases(connection);
  return releases.flatMap(({ id, loaded }) =>
    stored.filter((release) => release.id === id).map((release) => ({ ...release, loaded })),
  );
}

/**
 * Load deliveries that belong together, in one transaction: all of them, or nothing and an error
 * that names the cells. A delivery that is there already changes nothing; one that was superseded
 * and comes again counts again.
 */
export async function loadReleases(
  connection: DuckDBConnection,
  ready: readonly ReadyDelivery[],
): Promise<LoadedRelease[]> {
  await connection.run('BEGIN');
  try {
    const releases = await loadInto(connection, ready);
    await connection.run('COMMIT');
    return releases;
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
}
