import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParquetColumn, type ParquetType, writeParquetTable } from '@eduplan/core';
import type { ColumnKind, DownloadTable } from './download-table.ts';

const typeOf = (kind: ColumnKind): ParquetType =>
  kind === 'integer' ? 'long' : kind === 'printed' ? 'text' : kind;

const columnsOf = ({ columns, rows }: DownloadTable): ParquetColumn[] =>
  columns.map(({ name, kind }) => ({
    name,
    type: typeOf(kind),
    values: rows.map((row) => row[name] ?? null),
  }));

/**
 * A table as a Parquet file: text, whole numbers of 64 bits, floats, and exact decimals as such.
 * The same table gives the same bytes.
 */
export async function parquetBytes(table: DownloadTable): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-parquet-'));
  try {
    const path = join(folder, 'table.parquet');
    await writeParquetTable(columnsOf(table), path);
    return new Uint8Array(await readFile(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
