import {
  BIGINT,
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBType,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { framesMessages } from '../messages/frames.ts';
import { SourceError } from '../messages/sentence.ts';

/**
 * What a column of a Parquet file holds: whole numbers of 32 bits, `long` of 64, 64-bit floats, or
 * exact decimals of so many places, whose values are given as text.
 */
export type ParquetType = 'text' | 'integer' | 'long' | 'float' | { readonly decimals: number };

/** A column of a Parquet file, a value for each row; null where it is missing. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: ParquetType;
  readonly values: readonly (string | number | null)[];
}

const types = { text: VARCHAR, integer: INTEGER, long: BIGINT, float: DOUBLE } satisfies Record<
  Extract<ParquetType, string>,
  DuckDBType
>;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const appendedAs = (type: ParquetType): DuckDBType =>
  typeof type === 'object' ? VARCHAR : types[type];

const appended = (value: string | number | null, type: ParquetType) =>
  value !== null && type === 'long' ? BigInt(value) : value;

const selected = ({ name, type }: ParquetColumn) =>
  typeof type === 'object'
    ? `CAST(${quoted(name)} AS DECIMAL(38, ${type.decimals})) AS ${quoted(name)}`
    : quoted(name);

async function fill(
  connection: DuckDBConnection,
  columns: readonly ParquetColumn[],
): Promise<void> {
  const declared = columns.map(({ name, type }) => `${quoted(name)} ${appendedAs(type)}`);
  await connection.run(`CREATE TEMP TABLE result (${declared.join(', ')})`);
  const appender = await connection.createAppender('result');
  const [first] = columns;
  for (const index of first?.values.keys() ?? []) {
    for (const { values, type } of columns)
      appender.appendValue(appended(values[index] ?? null, type), appendedAs(type));
    appender.endRow();
  }
  appender.closeSync();
}

async function copyTo(
  path: string,
  columns: readonly ParquetColumn[],
  connection: DuckDBConnection,
): Promise<void> {
  const wanted = columns.map(selected).join(', ');
  try {
    await connection.run(
      `COPY (SELECT ${wanted} FROM result) TO $1 (FORMAT parquet, COMPRESSION zstd)`,
      [path],
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SourceError(framesMessages.unwritable(path, message.split('\n')[0] ?? ''));
  }
}

/**
 * Write columns of equal length to a Parquet file. A file that is there is replaced. The same
 * columns give the same bytes.
 *
 * @throws {SourceError} if the file cannot be written
 */
export async function writeParquetTable(
  columns: readonly ParquetColumn[],
  path: string,
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Several threads could part the rows into groups differently each time.
    threads: '1',
  });
  const connection = await instance.connect();
  try {
    await fill(connection, columns);
    await copyTo(path, columns, connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
