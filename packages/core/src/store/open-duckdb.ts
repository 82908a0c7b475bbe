import { resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import { describeFailure } from './duckdb-failure.ts';
import { createPartsSql } from './parts.ts';
import { createRejectsSql } from './rejects.ts';
import { createReleasesSql, listReleases } from './releases.ts';

/** How much of the machine a store may use. */
export interface StoreLimits {
  /** For what is held in memory, such as `1200MB`; what is more goes to a temporary file. */
  readonly memoryLimit?: string;
  readonly threads?: number;
}

/** The path that stands for a database in memory. */
export const inMemory = ':memory:';

async function prepare(instance: DuckDBInstance, path: string): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  const opened = await connection.runAndReadAll(
    'SELECT path FROM duckdb_databases() WHERE database_name = current_database()',
  );
  // DuckDB opens a CSV file as well: as a view over it, in memory.
  if (path !== inMemory && opened.getRows()[0]?.[0] === null)
    throw new SourceError(contractMessages.storeUnusable(path, contractMessages.notADatabase()));
  await connection.run([createReleasesSql, createPartsSql, createRejectsSql].join(';\n'));
  await listReleases(connection);
  return connection;
}

/**
 * Open a DuckDB file, made where it does not exist, with a table of releases in it.
 *
 * @throws {SourceError} if the file is not a store or is in use by another process
 */
export async function openDuckDb(
  path: string,
  { memoryLimit, threads }: StoreLimits = {},
): Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }> {
  // An absolute path, since DuckDB takes what stands before a colon for a remote service.
  const file = path === inMemory ? path : resolve(path);
  let instance: DuckDBInstance | undefined;
  try {
    // Extensions would be downloads: the same store must work on a closed network.
    instance = await DuckDBInstance.create(file, {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      ...(memoryLimit && { memory_limit: memoryLimit }),
      ...(threads && { threads: String(threads) }),
    });
    return { instance, connection: await prepare(instance, path) };
  } catch (error) {
    instance?.closeSync();
    if (error instanceof SourceError) throw error;
    throw new SourceError(contractMessages.storeUnusable(path, describeFailure(error, file, path)));
  }
}
