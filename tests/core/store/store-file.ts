import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@eduplan/core';
import { withConnection } from '../with-store.ts';
import { schoolPupils } from './school-pupils.ts';

/** The schools that a store holds, in the order of its rows. */
export const names = async (store: Store, asOf?: string) =>
  (await store.rows(schoolPupils, asOf)).map((row) => row.school);

/** Every table of a store file, whole. */
export const dump = (path: string) =>
  withConnection(async (connection) => {
    const tables = await connection.runAndReadAll(
      'SELECT table_name FROM duckdb_tables() ORDER BY table_name',
    );
    const contents: [string, unknown[]][] = [];
    for (const [name] of tables.getRows()) {
      const rows = await connection.runAndReadAll(`SELECT * FROM "${name}" ORDER BY ALL`);
      contents.push([String(name), rows.getRowsJson()]);
    }
    return contents;
  }, path);

/** Use a path for a store file in a folder that is removed afterwards. */
export async function withFile<T>(use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'eduplan-'));
  try {
    return await use(join(folder, 'store.duckdb'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
