import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BIGINT,
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBType,
  VARCHAR,
} from '@duckdb/node-api';
import type { ColumnKind, DownloadTable } from './download-table.ts';

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const appendedAs = (kind: ColumnKind): DuckDBType =>
  kind === 'integer' ? BIGINT : kind === 'float' ? DOUBLE : VARCHAR;

const appended = (value: string | number | null, kind: ColumnKind) =>
  value !== null && kind === 'integer' ? BigInt(value) : value;

const selected = (name: string, kind: ColumnKind) =>
  typeof kind === 'object'
    ? `CAST(${quoted(name)} AS DECIMAL(38, ${kind.decimals})) AS ${quoted(name)}`
    : quoted(name);

async function copyTable(
  connection: DuckDBConnection,
  { columns, rows }: DownloadTable,
  path: string,
): Promise<void> {
  const declared = columns.map(({ name, kind }) => `${quoted(name)} ${appendedAs(kind)}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE download (${declared.join(', ')})`);
  const appender = await connection.createAppender('download');
  for (const row of rows) {
    for (const { name, kind } of columns)
      appender.appendValue(appended(row[name] ?? null, kind), appendedAs(kind));
    appender.endRow();
  }
  appender.closeSync();
  const wanted = columns.map(({ name, kind }) => selected(name, kind)).join(', ');
  await connection.run(
    `COPY (SELECT ${wanted} FROM download) TO $1 (FORMAT parquet, COMPRESSION zstd)`,
    [path],
  );
}

/**
 * Tables as Parquet files, by name: text, whole numbers of 64 bits, floats, and exact decimals as
 * such. The same tables give the same bytes.
 */
export async function parquetBytes(
  tables: readonly DownloadTable[],
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-parquet-'));
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Several threads could part the rows into groups differently each time.
    threads: '1',
  });
  const connection = await instance.connect();
  try {
    const written = new Map<string, Uint8Array>();
    for (const table of tables) {
      const path = join(folder, 'table.parquet');
      await copyTable(connection, table, path);
      written.set(table.name, new Uint8Array(await readFile(path)));
    }
    return written;
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
