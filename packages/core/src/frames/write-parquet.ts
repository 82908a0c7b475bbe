import { writeParquetTable } from '../store/write-parquet-table.ts';
import { columnsOf } from './columns.ts';
import { type ResultOptions, type Results, toRows } from './to-rows.ts';

/**
 * Write results to a Parquet file with the columns of `toRows`: text, `year` and counts of
 * schools as 32-bit whole numbers, `number` as a 64-bit float. A file that is there is replaced. The same results give the
 * same bytes.
 *
 * @throws {SourceError} if the file cannot be written
 * @throws {DefinitionError} if two inputs of an indicator would share a column
 */
export async function writeParquet(
  results: Results,
  path: string,
  options: ResultOptions = {},
): Promise<void> {
  await writeParquetTable(columnsOf(toRows(results, options)), path);
}
