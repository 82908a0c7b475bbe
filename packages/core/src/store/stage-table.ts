import { resolve } from 'node:path';
import { type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { csvColumn, csvTable, findBlankLine, readCsvHeader } from './csv-file.ts';
import { describeFailure } from './duckdb-failure.ts';
import { rowTexts } from './row-texts.ts';
import { identifier, literal } from './sql-text.ts';
import type { FileInput, RowsInput, TableInput } from './table-input.ts';

/** The temporary table in which a delivery waits as text until it is checked. */
export const staging = 'staging';

async function stageRows(connection: DuckDBConnection, dataset: Dataset, input: RowsInput) {
  const appender = await connection.createAppender(staging);
  for (const index of input.rows.keys()) {
    for (const text of rowTexts(dataset, input, index)) appender.appendValue(text, VARCHAR);
    appender.appendVarchar(input.file);
    appender.appendValue(input.sheet, VARCHAR);
    appender.appendBigInt(BigInt(input.rowNumber(index)));
    appender.endRow();
  }
  appender.closeSync();
}

// The path is a pattern to DuckDB: signs in a file's name must not match other files.
const patternFor = (path: string) => resolve(path).replaceAll(/[*?[]/g, '[$&]');

function positionsOf(dataset: Dataset, input: FileInput, present: readonly string[]): number[] {
  if (present.length === 0) throw new SourceError(contractMessages.noRows(input.file));
  return dataset.fields.map((field) => {
    const column = input.columns[field.name] ?? field.name;
    const position = present.indexOf(column);
    if (position < 0)
      throw new SourceError(contractMessages.unknownColumn(input.file, column, present));
    if (present.lastIndexOf(column) !== position)
      throw new SourceError(contractMessages.repeatedColumn(input.file, column));
    return position;
  });
}

/** What to select from where, and the number of the row before the first. */
interface TableText {
  readonly cells: readonly string[];
  readonly table: string;
  readonly offset: number;
}

async function csvText(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: FileInput,
): Promise<TableText> {
  const present = await readCsvHeader(input.path, input.file);
  const positions = positionsOf(dataset, input, present);
  const pattern = patternFor(input.path);
  const blank = await findBlankLine(connection, pattern);
  if (blank !== null)
    throw new SourceError(
      contractMessages.unreadable(input.file, contractMessages.blankLine(blank)),
    );
  const cells = positions.map((position) => identifier(csvColumn(position)));
  return { cells, table: csvTable(pattern, present.length), offset: 1 };
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
  return { cells, table, offset: 0 };
}

async function stageFile(connection: DuckDBConnection, dataset: Dataset, input: FileInput) {
  try {
    const read = input.kind === 'csv' ? csvText : parquetText;
    const { cells, table, offset } = await read(connection, dataset, input);
    const texts = cells.map((cell) => `nullif(${cell}, '')`);
    await connection.run(
      `INSERT INTO ${staging} SELECT ${texts.join(', ')}, ${literal(input.file)}, NULL, row_number() OVER () + ${offset} FROM ${table}`,
    );
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      contractMessages.unreadable(input.file, describeFailure(error, input.path, input.file)),
    );
  }
}

/**
 * Put a delivery into the staging table as text, each row with its origin: the row of a CSV file
 * counts from 1 at the header, that of a Parquet file from 1 at the first row.
 *
 * @returns how many rows there are
 * @throws {SourceError} if the file cannot be read, lacks a column or holds no rows
 */
export async function stageTable(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: TableInput,
): Promise<number> {
  const columns = dataset.fields.map((field) => `${identifier(field.column)} VARCHAR`);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${staging} (${[...columns, '_file VARCHAR', '_sheet VARCHAR', '_row BIGINT'].join(', ')})`,
  );
  if (input.kind === 'rows') await stageRows(connection, dataset, input);
  else await stageFile(connection, dataset, input);
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${staging}`);
  const rows = Number(counted.getRows()[0]?.[0]);
  if (rows === 0) throw new SourceError(contractMessages.noRows(input.file));
  return rows;
}
