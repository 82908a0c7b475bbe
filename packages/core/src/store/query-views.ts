import type { DuckDBConnection } from '@duckdb/node-api';
import { datasetTable } from './dataset-table.ts';
import { currentReleases, listReleases } from './releases.ts';
import { identifier, literal } from './sql-text.ts';

/** The releases that the rows of each table rest on, by the table's name. */
export type ReleasesOfTables = ReadonlyMap<string, readonly string[]>;

const names = async (connection: DuckDBConnection, sql: string): Promise<string[]> =>
  (await connection.runAndReadAll(sql)).getRows().map(([name]) => String(name));

/**
 * Make the tables that queries name, for one connection alone: for each dataset that was ever
 * loaded the rows that count, each with the release, file, sheet and row that it stood in; every
 * release; every cell for which a row was kept aside. The store's own file stays as it is.
 */
export async function createQueryViews(connection: DuckDBConnection): Promise<ReleasesOfTables> {
  const [database = ''] = await names(connection, 'SELECT current_database()');
  const stored = (table: string) => `${identifier(database)}.main.${identifier(table)}`;
  const releases = await listReleases(connection);
  const all = releases.map(({ id }) => id);
  const made = new Map<string, readonly string[]>();
  for (const id of [...new Set(releases.map(({ dataset }) => dataset))].sort()) {
    const table = datasetTable({ id });
    const counting = await currentReleases(connection, id);
    const columns = await names(
      connection,
      `SELECT column_name FROM duckdb_columns() WHERE database_name = ${literal(database)} AND table_name = ${literal(table)} AND NOT starts_with(column_name, '_') ORDER BY column_index`,
    );
    const view = id.replaceAll('-', '_');
    await connection.run(`CREATE TEMP VIEW ${identifier(view)} AS
SELECT ${columns.map(identifier).join(', ')}, _release, file AS _file, sheet AS _sheet, _row
FROM ${stored(table)} JOIN ${stored('parts')} ON part = _part
WHERE _release IN (${counting.map(literal).join(', ') || 'NULL'})`);
    made.set(view, counting);
  }
  await connection.run(`CREATE TEMP VIEW rejects AS
SELECT release, dataset, file, sheet, "row", "column", "text", rule_zh, rule_en FROM ${stored('rejects')}`);
  await connection.run(`CREATE TEMP TABLE releases (release VARCHAR, dataset VARCHAR,
  source VARCHAR, covers VARCHAR, received VARCHAR, sha256 VARCHAR, row_count BIGINT,
  simulated BOOLEAN, current BOOLEAN)`);
  const rows = releases.map(({ id, rows: count, simulated, current, ...release }) => {
    const texts = [id, release.dataset, release.source, release.covers];
    const more = [release.received, release.sha256];
    return `(${[...[...texts, ...more].map(literal), count, simulated, current].join(', ')})`;
  });
  if (rows.length > 0) await connection.run(`INSERT INTO temp.releases VALUES ${rows.join(', ')}`);
  return new Map([...made, ['rejects', all], ['releases', all]]);
}
