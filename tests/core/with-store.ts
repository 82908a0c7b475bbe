import { type DuckDBConnection, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import { openStore, type Store } from '@eduplan/core';

export { type DuckDBConnection, VARCHAR };

/** Open a store in memory, use it, and close it whatever happens. */
export async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore();
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/** Open DuckDB itself, on a file or in memory, to look at a store from outside or to write a file. */
export async function withConnection<T>(
  use: (connection: DuckDBConnection) => Promise<T>,
  path = ':memory:',
): Promise<T> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
