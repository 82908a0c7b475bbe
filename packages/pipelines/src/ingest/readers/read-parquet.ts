import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { Cell, CellKind } from '../cells/grid.ts';
import { cellCounter } from './cell-counter.ts';
import { isoDateTime } from './iso-date-time.ts';
import type { ReadLimits } from './limits.ts';
import { type PackedGrid, packGrid } from './packed-grid.ts';

const settings = {
  // Extensions would be downloads: reading must work on a closed network.
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  memory_limit: '300MB',
  threads: '1',
};

const numeric = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL\b.*)$/;

function kindOf(type: string): CellKind {
  if (numeric.test(type)) return 'number';
  if (type === 'DATE' || type.startsWith('TIME')) return 'date';
  return type === 'BOOLEAN' ? 'boolean' : 'text';
}

function cellOf(value: unknown, kind: CellKind): Cell | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const text =
    kind === 'boolean' ? value.toUpperCase() : kind === 'date' ? isoDateTime(value) : value;
  return { kind, text, shown: text, formula: null };
}

interface Table {
  readonly names: readonly string[];
  readonly kinds: readonly CellKind[];
  readonly rows: readonly (readonly unknown[])[];
}

async function query(path: string, check: (rows: number, columns: number) => void): Promise<Table> {
  // Only a file of this kind needs the database, and loading it takes longer than reading others.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql, [path])).getRows();
  try {
    const columns = await rowsOf('DESCRIBE SELECT * FROM read_parquet($1)');
    const [counted] = await rowsOf('SELECT count(*) FROM read_parquet($1)');
    check(Number(counted?.[0] ?? 0), columns.length);
    return {
      names: columns.map(([name]) => String(name)),
      kinds: columns.map(([, type]) => kindOf(String(type))),
      rows: await rowsOf('SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet($1)'),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/**
 * Read a Parquet file: the names of its columns in row 1, its rows from row 2 on, each value as
 * the text that DuckDB prints for it; null is an empty cell.
 *
 * @throws {SourceError} if it is damaged or beyond the limits
 */
export async function readParquet(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
): Promise<PackedGrid> {
  const counter = cellCounter(file, limits);
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-'));
  const path = join(folder, 'table.parquet');
  try {
    await writeFile(path, bytes);
    const { names, kinds, rows } = await query(path, (height, width) =>
      counter.count(height * width),
    );
    const cells: (Cell | undefined)[][] = [
      [],
      [undefined, ...names.map((name) => cellOf(name, 'text'))],
    ];
    for (const values of rows)
      cells.push([
        undefined,
        ...values.map((value, index) => cellOf(value, kinds[index] ?? 'text')),
      ]);
    return counter.checkArea(packGrid({ file, sheet: null }, cells));
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const reason = (message.split('\n')[0] ?? '').replaceAll(path, file);
    throw new SourceError(readersMessages.parquetBroken(file, reason));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
