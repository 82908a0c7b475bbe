import { columnNames } from './columns.ts';
import { type ResultOptions, type Results, toRows } from './to-rows.ts';
import { writeCsv } from './write-csv.ts';

/**
 * Results as CSV text with the columns of `toRows`; null is an empty cell.
 *
 * @throws {DefinitionError} if two inputs of an indicator would share a column
 * @example toCsv([]) // => 'indicator,variant,place,year,value,number,unit,exact,low,high,denominator,wilson_low,wilson_high,small,missing,basis,notice,breaks,counties_absent,schools_reporting,schools_expected\n'
 */
export function toCsv(results: Results, options: ResultOptions = {}): string {
  const rows = toRows(results, options);
  return writeCsv(columnNames(rows), rows);
}
