import { resolve } from 'node:path';
import { type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { checkedSql } from './check-rows.ts';
import { csvColumn, csvTable, findBlankLine, readCsvHeader } from './csv-file.ts';
import { textsColumn } from './dataset-table.ts';
import { describeFailure } from './duckdb-failure.ts';
import type { Part } from './parts.ts';
import { rowTexts } from './row-texts.ts';
import type { FileScan } from './scan-file.ts';
import { identifier, literal } from './sql-text.ts';
import { columnName, type FileInput, type RowsInput, type TableInput } from './table-input.ts';
import { withUtf8Copy } from './transcode.ts';

/** A delivery that waits in a temporary table, checked. */
export interface Staged {
  readonly table: string;
  readonly rows: number;
  /** How many of them break the contract. */
  readonly refused: number;
  readonly parts: readonly Part[];
  /** SQL over that table: the position of a row's part, and the row in it. */
  readonly part: string;
  readonly row: string;
}

async function stageRows(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: RowsInput,
  staging: string,
): Promise<Part[]> {
  const columns = dataset.fields.map((field) => `${identifier(field.column)} VARCHAR`);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE incoming (${[...columns, '_part BIGINT', '_row BIGINT'].join(', ')})`,
  );
  const parts = new Map<string, { position: number; part: Part }>();
  const appender = await connection.createAppender('incoming');
  for (const index of input.rows.keys()) {
    for (const text of rowTexts(dataset, input, index)) appender.appendValue(text, VARCHAR);
    const { file, sheet, row } = input.address(index);
    const key = JSON.stringify([file, sheet]);
    const known = parts.get(key) ?? { position: parts.size, part: { file, sheet } };
    parts.set(key, known);
    appender.appendBigInt(BigInt(known.position));
    appender.appendBigInt(BigInt(row));
    appender.endRow();
  }
  appender.closeSync();
  const checked = checkedSql(dataset, 'SELECT * FROM incoming', ['_part', '_row']);
  await connection.run(`CREATE TEMP TABLE ${staging} AS ${checked}`);
  await connection.run('DROP TABLE incoming');
  return [...parts.values()].map(({ part }) => part);
}

// The path is a pattern to DuckDB: signs in a file's name must not match other files.
const patternFor = (path: string) => resolve(path).replaceAll(/[*?[]/g, '[$&]');

function positionsOf(dataset: Dataset, input: FileInput, present: readonly string[]): number[] {
  if (present.length === 0) throw new SourceError(contractMessages.noRows(input.file));
  return dataset.fields.map((field) => {
    const column = columnName(input, field.name);
    const position = present.indexOf(column);
    if (position < 0)
      throw new SourceError(contractMessages.unknownColumn(input.file, column, present));
    if (present.lastIndexOf(column) !== position)
      throw new SourceError(contractMessages.repeatedColumn(input.file, column));
    return position;
  });
}

/** What to select from where. */
interface TableText {
  readonly cells: readonly string[];
  readonly table: string;
}

async function csvText(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: FileInput,
  path: string,
  scan: FileScan | null,
): Promise<TableText> {
  const { delimiter = ',' } = input.text ?? {};
  const present = await readCsvHeader(path, input.file, delimiter);
  const positions = positionsOf(dataset, input, present);
  const pattern = patternFor(path);
  const blank = scan?.hasBlankLine === false ? null : await findBlankLine(connection, pattern);
  if (blank !== null)
    throw new SourceError(
      contractMessages.unreadable(input.file, contractMessages.blankLine(blank)),
    );
  const cells = positions.map((position) => identifier(csvColumn(position)));
  return { cells, table: csvTable(pattern, present.length, delimiter) };
}

async function parquetText(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: FileInput,
): Promise<TableText> {
  const table = `read_parquet(${literal(patternFor(input.path))}, hive_partitioning = false)`;
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`);
  const columns = described.getRows().map(([name, type]) => ({ name: `${name}`, type: `${type}` }));
  const positions = positionsOf(
    dataset,
    input,
    columns.map(({ name }) => name),
  );
  const cells = positions.flatMap((position) => {
    const { name = '', type = '' } = columns[position] ?? {};
    const text = `CAST(${identifier(name)} AS VARCHAR)`;
    // 10.0 and 1.500 are how these types write 10 and 1.5.
    return /^(DECIMAL|DOUBLE|FLOAT)/.test(type)
      ? `regexp_replace(${text}, '\\.0+$|(\\.\\d*[1-9])0+$', '\\1')`
      : text;
  });
  return { cells, table };
}

async function stageFile(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: FileInput,
  path: string,
  scan: FileScan | null,
  staging: string,
): Promise<void> {
  try {
    const { cells, table } =
      input.kind === 'csv'
        ? await csvText(connection, dataset, input, path, scan)
        : await parquetText(connection, dataset, input);
    const texts = dataset.fields.map(
      ({ column }, at) => `nullif(${cells[at]}, '') AS ${identifier(column)}`,
    );
    const checked = checkedSql(dataset, `SELECT ${texts.join(', ')} FROM ${table}`);
    await connection.run(`CREATE TEMP TABLE ${staging} AS ${checked}`);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      contractMessages.unreadable(input.file, describeFailure(error, path, input.file)),
    );
  }
}

async function stageBytes(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: FileInput,
  scan: FileScan | null,
  staging: string,
): Promise<void> {
  const stage = (path: string) => stageFile(connection, dataset, input, path, scan, staging);
  const encoding = input.kind === 'csv' ? (input.text?.encoding ?? scan?.encoding) : 'utf-8';
  if (encoding === 'gb18030') await withUtf8Copy(input.path, stage);
  else await stage(input.path);
}

/**
 * Put a delivery into a temporary table, typed and checked, each row with its origin: the row of
 * a CSV file counts from 1 at the header, that of a Parquet file from 1 at the first row.
 *
 * Not within a transaction: DuckDB reads what a transaction has not committed with one thread.
 *
 * @param mayBeEmpty whether a delivery without rows is taken: its rows were kept aside before
 * @throws {SourceError} if the file cannot be read, lacks a column or holds no rows
 */
export async function stageTable(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: TableInput,
  scan: FileScan | null,
  table: string,
  mayBeEmpty = false,
): Promise<Staged> {
  const carried = input.kind === 'rows' ? await stageRows(connection, dataset, input, table) : null;
  if (input.kind !== 'rows') await stageBytes(connection, dataset, input, scan, table);
  const counted = await connection.runAndReadAll(
    `SELECT count(*), count(${textsColumn}), min(rowid) FROM ${table}`,
  );
  const [rows = 0, refused = 0, first] = counted.getRows()[0] ?? [];
  if (Number(rows) === 0 && !mayBeEmpty) throw new SourceError(contractMessages.noRows(input.file));
  const staged = { table, rows: Number(rows), refused: Number(refused) };
  if (carried) return { ...staged, parts: carried, part: '_part', row: '_row' };
  // Numbering by a window would keep DuckDB to one thread; rows are staged in the file's order.
  const row = `rowid - ${first} + ${input.kind === 'csv' ? 2 : 1}`;
  return { ...staged, parts: [{ file: input.file, sheet: null }], part: '0', row };
}
