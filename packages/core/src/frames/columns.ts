import { type ResultRow, resultColumns } from './to-rows.ts';

/** What a column of a table of results holds: text for all but the year, the float and the schools. */
export type ColumnType = 'text' | 'integer' | 'float';

/** One column of a table of results. */
export interface ResultColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly (string | number | null)[];
}

const types: Readonly<Record<string, ColumnType>> = {
  year: 'integer',
  number: 'float',
  schools_reporting: 'integer',
  schools_expected: 'integer',
};

/** The names of the columns of rows that `toRows` made; the fixed ones where there are no rows. */
export function columnNames(rows: readonly ResultRow[]): string[] {
  return rows[0] ? Object.keys(rows[0]) : [...resultColumns];
}

/** Rows that `toRows` made, turned into columns in their order. */
export function columnsOf(rows: readonly ResultRow[]): ResultColumn[] {
  const cells: readonly Readonly<Record<string, string | number | null>>[] = rows;
  return columnNames(rows).map((name) => ({
    name,
    type: types[name] ?? 'text',
    values: cells.map((row) => row[name] ?? null),
  }));
}
