import { columnsOf } from './columns.ts';
import { type ResultOptions, type Results, toRows } from './to-rows.ts';

/**
 * Results as the bytes of an Arrow IPC file (Feather 2) with the columns of `toRows`: text as
 * UTF-8, `year` and counts of schools as 32-bit whole numbers, `number` as a 64-bit float. Python, R and Arquero read
 * it. The same results give the same bytes.
 *
 * @throws {DefinitionError} if two inputs of an indicator would share a column
 * @example new TextDecoder().decode((await toArrow([])).slice(0, 6)) // => 'ARROW1'
 */
export async function toArrow(results: Results, options: ResultOptions = {}): Promise<Uint8Array> {
  const { float64, int32, tableFromArrays, tableToIPC, utf8 } = await import('@uwdata/flechette');
  const types = { text: utf8(), integer: int32(), float: float64() };
  const columns = columnsOf(toRows(results, options));
  const table = tableFromArrays(
    columns.map(({ name, values }): [string, unknown[]] => [name, [...values]]),
    { types: Object.fromEntries(columns.map(({ name, type }) => [name, types[type]])) },
  );
  const bytes = tableToIPC(table, { format: 'file' });
  return bytes ?? new Uint8Array();
}
