import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, DuckDBTypeId, type DuckDBValue } from '@duckdb/node-api';
import type { SqlSource, SqlValue } from '../../../packages/reports/src/notebook/sql-source.ts';
import { withConnection } from '../../core/with-store.ts';

const numeric: readonly DuckDBTypeId[] = [
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
];

const plain = (value: DuckDBValue): SqlValue =>
  typeof value === 'object' && value !== null ? String(value) : value;

/** A database of some tables, opened for reading only. */
export async function withDuckDb<T>(
  setUp: string,
  use: (source: SqlSource) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-'));
  const file = join(folder, 'test.duckdb');
  await withConnection(async (connection) => {
    await connection.run(setUp);
  }, file);
  const instance = await DuckDBInstance.create(file, {
    access_mode: 'READ_ONLY',
    enable_external_access: 'false',
  });
  const connection = await instance.connect();
  try {
    return await use({
      async query(text, parameters) {
        const prepared = await connection.prepare(text);
        for (let index = 1; index <= prepared.parameterCount; index++)
          prepared.bindVarchar(index, parameters[prepared.parameterName(index)] ?? '');
        const result = await prepared.runAndReadAll();
        const names = result.columnNames();
        const columns = result.columnTypes().map(({ typeId }, index) => ({
          name: names[index] ?? '',
          kind: numeric.includes(typeId) ? ('number' as const) : ('text' as const),
        }));
        const rows = result
          .getRows()
          .map((row) =>
            Object.fromEntries(row.map((value, at) => [names[at] ?? '', plain(value)])),
          );
        return { columns, rows };
      },
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
