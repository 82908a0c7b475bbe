import type { ColumnTable } from 'arquero';
import { columnsOf } from './columns.ts';
import { type ResultOptions, type Results, toRows } from './to-rows.ts';

/**
 * Results as an Arquero table with the columns of `toRows`. Reckon with `number` in charts alone:
 * it is a float.
 *
 * @throws {DefinitionError} if two inputs of an indicator would share a column
 * @example (await toArquero([])).numRows() // => 0
 */
export async function toArquero(
  results: Results,
  options: ResultOptions = {},
): Promise<ColumnTable> {
  // Loaded when first asked for: it takes as long to load as much of the rest of the package.
  const { table } = await import('arquero');
  const columns = columnsOf(toRows(results, options));
  return table(columns.map(({ name, values }) => [name, values]));
}
