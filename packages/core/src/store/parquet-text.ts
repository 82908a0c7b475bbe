import { DuckDBInstance } from '@duckdb/node-api';

/** A Parquet file as text. */
export interface ParquetText {
  /** In the order of the file, each with the type that DuckDB has for it, such as `DECIMAL(4,1)`. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** A text for each column, as DuckDB prints the value; null where there is none. */
  readonly rows: readonly (readonly (string | null)[])[];
}

const settings = {
  // Extensions would be downloads: reading must work on a closed network.
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  memory_limit: '300MB',
  threads: '1',
};

/**
 * Read a Parquet file, in a database of its own that is small and let go of at once. The path is
 * a pattern: `*`, `?` and `[` in it match other files.
 *
 * @param checkSize is told how large the file is before any row is read, and may throw
 * @throws {Error} of DuckDB, with the path in it, if the file is not there or damaged
 */
export async function readParquetText(
  path: string,
  checkSize: (rows: number, columns: number) => void = () => {},
): Promise<ParquetText> {
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql, [path])).getRows();
  try {
    const described = await rowsOf('DESCRIBE SELECT * FROM read_parquet($1)');
    const [counted] = await rowsOf('SELECT count(*) FROM read_parquet($1)');
    checkSize(Number(counted?.[0] ?? 0), described.length);
    const rows = await rowsOf('SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet($1)');
    return {
      columns: described.map(([name, type]) => ({ name: `${name}`, type: `${type}` })),
      rows: rows.map((row) => row.map((text) => (text === null ? null : String(text)))),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
