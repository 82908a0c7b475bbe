import { createHash } from 'node:crypto';
import { type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import { contractMessages, type RowAddress } from '../messages/contract.ts';
import { DefinitionError, type Sentence, SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { describeRule, fieldRules, fieldText } from '../model/field-rules.ts';
import {
  createTableSql,
  datasetTable,
  duplicatesSql,
  insertSql,
  violationsSql,
} from './dataset-table.ts';
import { currentReleases, findRelease, type Release, recordRelease } from './releases.ts';
import { identifier, literal } from './sql-text.ts';
import { type FileInput, hashInput, type RowsInput, type TableInput } from './table-input.ts';

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

const staging = 'staging';
const problemsShown = 10;

async function stageRows(connection: DuckDBConnection, dataset: Dataset, input: RowsInput) {
  const appender = await connection.createAppender(staging);
  for (const [index, row] of input.rows.entries()) {
    for (const { name } of dataset.fields) appender.appendValue(fieldText(row[name]), VARCHAR);
    appender.appendVarchar(input.file);
    appender.appendValue(input.sheet, VARCHAR);
    appender.appendBigInt(BigInt(input.rowNumber(index)));
    appender.endRow();
  }
  appender.closeSync();
}

async function stageFile(connection: DuckDBConnection, dataset: Dataset, input: FileInput) {
  const read =
    input.kind === 'csv'
      ? `read_csv(${literal(input.path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`
      : `read_parquet(${literal(input.path)})`;
  let present: string[];
  try {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${read}`);
    present = described.getRows().map(([column]) => String(column));
  } catch (error) {
    throw new SourceError(contractMessages.unreadable(input.file, firstLine(error)));
  }
  const wanted = dataset.fields.map((field) => input.columns[field.name] ?? field.name);
  for (const column of wanted)
    if (!present.includes(column))
      throw new SourceError(contractMessages.unknownColumn(input.file, column, present));
  const texts = wanted.map((column) => `nullif(CAST(${identifier(column)} AS VARCHAR), '')`);
  // The header is row 1 of a CSV file; a Parquet file has none.
  const offset = input.kind === 'csv' ? 1 : 0;
  try {
    await connection.run(
      `INSERT INTO ${staging} SELECT ${texts.join(', ')}, ${literal(input.file)}, NULL, row_number() OVER () + ${offset} FROM ${read}`,
    );
  } catch (error) {
    throw new SourceError(contractMessages.unreadable(input.file, firstLine(error)));
  }
}

const firstLine = (error: unknown) =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';

const addressOf = (row: Record<string, unknown>): RowAddress => ({
  file: String(row._file),
  sheet: row._sheet === null ? null : String(row._sheet),
  row: Number(row._row),
});

async function findViolations(
  connection: DuckDBConnection,
  dataset: Dataset,
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
    return contractMessages.violation(addressOf(row), field.name, value, describeRule(field, rule));
  });
  return { shown, more: Number(rows[0]?.total ?? 0) - shown.length };
}

async function findDuplicates(connection: DuckDBConnection, dataset: Dataset): Promise<Sentence[]> {
  const releases = await currentReleases(connection, dataset.id);
  const reader = await connection.runAndReadAll(duplicatesSql(dataset, releases));
  const rows = reader.getRowObjectsJson() as Record<string, unknown>[];
  return rows.flatMap((row, index) => {
    const previous = rows[index - 1];
    return previous && previous.key === row.key
      ? contractMessages.duplicate(String(row.key), addressOf(previous), addressOf(row))
      : [];
  });
}

async function requireSameTable(connection: DuckDBConnection, dataset: Dataset) {
  const reader = await connection.runAndReadAll(`DESCRIBE ${identifier(datasetTable(dataset))}`);
  const stored = reader.getRows().map(([column]) => String(column));
  const defined = dataset.fields.map((field) => field.column);
  if (defined.join() !== stored.filter((column) => !column.startsWith('_')).join())
    throw new DefinitionError(contractMessages.storeHasOtherColumns(dataset.id, stored, defined));
}

async function fillStore(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: TableInput,
  release: Omit<Release, 'rows'>,
) {
  const columns = dataset.fields.map((field) => `${identifier(field.column)} VARCHAR`);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${staging} (${[...columns, '_file VARCHAR', '_sheet VARCHAR', '_row BIGINT'].join(', ')})`,
  );
  if (input.kind === 'rows') await stageRows(connection, dataset, input);
  else await stageFile(connection, dataset, input);
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${staging}`);
  const rows = Number(counted.getRows()[0]?.[0]);
  if (rows === 0) throw new SourceError(contractMessages.noRows(input.file));
  const { shown, more } = await findViolations(connection, dataset);
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
  if (!/^\d{4}-\d{2}-\d{2}$/.test(received))
    throw new SourceError(contractMessages.notADate(received));
  const sha256 = await hashInput(input);
  const mapping = input.kind === 'rows' ? {} : input.columns;
  const id = createHash('sha256')
    .update(JSON.stringify([dataset.id, source, covers, sha256, Object.entries(mapping).sort()]))
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
