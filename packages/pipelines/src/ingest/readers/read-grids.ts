import type { SourceError } from '@eduplan/core/messages';
import type { Grid } from '../cells/grid.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { openGrid } from './packed-grid.ts';
import { readPacked } from './read-packed.ts';

/** How to read a file. */
export interface ReadOptions {
  /** Limits other than the usual ones. */
  readonly limits?: Partial<ReadLimits>;
}

/** What came of one file, or of one member of an archive. */
export interface ReadFile {
  /** Its name in messages; a member of an archive as `returns.zip/school.xlsx`. */
  readonly file: string;
  /** Its sheets or tables in their order; none if it was refused. */
  readonly grids: readonly Grid[];
  /** Why it was refused; null if it was read. */
  readonly refusal: SourceError | null;
}

/**
 * Read bytes of any format into grids: .xlsx, .xls (also HTML and XML under that name), CSV and
 * TSV, JSON, Parquet, and zip archives of these. What they are is told by their content. A grid
 * for each sheet or table, hidden sheets too; those of an archive's members in the order of the
 * members' names.
 *
 * @param file the name to give in messages and addresses
 * @throws {SourceError} if the file or any member is damaged, protected, of an unknown format,
 * dangerous or beyond the limits; `readGridsInParallel` reads the other members all the same
 * @example (await readGrids(Buffer.from('县区,学生\n柳江,001'), 'a.csv'))[0].at(2, 2).text // => '001'
 */
export async function readGrids(
  bytes: Uint8Array,
  file: string,
  { limits }: ReadOptions = {},
): Promise<Grid[]> {
  const grids: Grid[] = [];
  for await (const read of readPacked(bytes, file, { ...defaultLimits, ...limits })) {
    if (read.refusal !== null) throw read.refusal;
    grids.push(...read.grids.map(openGrid));
  }
  return grids;
}
