import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { Cell, CellKind } from '../cells/grid.ts';
import { cellCounter } from './cell-counter.ts';
import { isoDateTime } from './iso-date-time.ts';
import type { ReadLimits } from './limits.ts';
import { type PackedGrid, packGrid } from './packed-grid.ts';

const numeric = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL\b.*)$/;

function kindOf(type: string): CellKind {
  if (numeric.test(type)) return 'number';
  if (type === 'DATE' || type.startsWith('TIME')) return 'date';
  return type === 'BOOLEAN' ? 'boolean' : 'text';
}

function cellOf(value: string | null, kind: CellKind): Cell | undefined {
  if (value === null || value === '') return undefined;
  const text =
    kind === 'boolean' ? value.toUpperCase() : kind === 'date' ? isoDateTime(value) : value;
  return { kind, text, shown: text, formula: null };
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
    // Only a file of this kind needs the store, and loading it takes longer than reading others.
    const { readParquetText } = await import('@eduplan/core');
    const { columns, rows } = await readParquetText(path, (height, width) =>
      counter.count(height * width),
    );
    const kinds = columns.map(({ type }) => kindOf(type));
    const cells: (Cell | undefined)[][] = [
      [],
      [undefined, ...columns.map(({ name }) => cellOf(name, 'text'))],
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
