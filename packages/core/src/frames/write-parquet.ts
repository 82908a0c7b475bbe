import { DOUBLE, type DuckDBConnection, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import { framesMessages } from '../messages/frames.ts';
import { SourceError } from '../messages/sentence.ts';
import { type ColumnType, columnsOf, type ResultColumn } from './columns.ts';
import { type ResultOptions, type Results, toRows } from './to-rows.ts';

const types = { text: VARCHAR, integer: INTEGER, float: DOUBLE } satisfies Record<
  ColumnType,
  unknown
>;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function fill(
  connection: DuckDBConnection,
  columns: readonly ResultColumn[],
  rows: number,
): Promise<void> {
  const declared = columns.map(({ name, type }) => `${quoted(name)} ${types[type]}`);
  await connection.run(`CREATE TEMP TABLE result (${declared.join(', ')})`);
  const appender = await connection.createAppender('result');
  for (let index = 0; index < rows; index += 1) {
    for (const { values, type } of columns)
      appender.appendValue(values[index] ?? null, types[type]);
    appender.endRow();
  }
  appender.closeSync();
}

async function copyTo(path: string, connection: DuckDBConnection): Promise<void> {
  try {
    await connection.run('COPY result TO $1 (FORMAT parquet, COMPRESSION zstd)', [path]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SourceError(framesMessages.unwritable(path, message.split('\n')[0] ?? ''));
  }
}

/**
 * Write results to a Parquet file with the columns of `toRows`: text, `year` and counts of
 * schools as 32-bit whole numbers, `number` as a 64-bit float. A file that is there is replaced. The same results give the
 * same bytes.
 *
 * @throws {SourceError} if the file cannot be written
 * @throws {DefinitionError} if two inputs of an indicator would share a column
 */
export async function writeParquet(
  results: Results,
  path: string,
  options: ResultOptions = {},
): Promise<void> {
  const rows = toRows(results, options);
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Several threads could part the rows into groups differently each time.
    threads: '1',
  });
  const connection = await instance.connect();
  try {
    await fill(connection, columnsOf(rows), rows.length);
    await copyTo(path, connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
