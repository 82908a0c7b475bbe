import type { Dataset } from '../model/define-dataset.ts';
import type { Field } from '../model/fields.ts';
import { identifier, literal } from './sql-text.ts';

/** The column of a checked row that holds all its texts; NULL where the row keeps the contract. */
export const textsColumn = '_texts';

/** The most digits of a DECIMAL that DuckDB keeps in one machine word. */
export const narrowDigits = 18;

const wholeDigits = (limit: string) => /^-?0*(\d*)/.exec(limit)?.[1]?.length ?? 0;

/**
 * Whether the limits of a field let its decimals be kept in {@link narrowDigits}: DuckDB adds up
 * wide ones fifty times slower.
 */
export function isNarrow({ minimum, maximum, scale }: Field): boolean {
  if (!minimum || !maximum) return false;
  return Math.max(wholeDigits(minimum.value), wholeDigits(maximum.value)) + scale <= narrowDigits;
}

const sqlTypes: Readonly<Record<Field['kind'], (field: Field) => string>> = {
  text: () => 'VARCHAR',
  integer: () => 'BIGINT',
  decimal: (field) => `DECIMAL(${isNarrow(field) ? narrowDigits : 38},${field.scale})`,
  flag: () => 'BOOLEAN',
};

/** The type of a field's column. */
export function columnType(field: Field): string {
  return sqlTypes[field.kind](field);
}

/** The name of a dataset's table. @example datasetTable({ id: 'uis-pupils' }) // => 'dataset_uis_pupils' */
export function datasetTable({ id }: Pick<Dataset, 'id'>): string {
  return `dataset_${id.replaceAll('-', '_')}`;
}

/** A dataset's own columns with their types, as its table declares them. */
export function declaredColumns(dataset: Dataset): { column: string; type: string }[] {
  return dataset.fields.map((field) => ({
    column: field.column,
    type: columnType(field) + (field.nullable ? '' : ' NOT NULL'),
  }));
}

/**
 * The statement that makes a dataset's table where it is not there yet. Beside its own columns:
 * the release, the part (a sheet of a file) and the row in it.
 */
export function createTableSql(dataset: Dataset): string {
  const columns = declaredColumns(dataset).map(
    ({ column, type }) => `${identifier(column)} ${type}`,
  );
  return `CREATE TABLE IF NOT EXISTS ${identifier(datasetTable(dataset))} (
  ${[...columns, '_release VARCHAR NOT NULL', '_part BIGINT NOT NULL', '_row BIGINT NOT NULL'].join(',\n  ')}
)`;
}

/**
 * The statement that moves checked rows that keep the contract from a table into the dataset's own.
 *
 * @param part SQL for the number of a row's part
 * @param row SQL for the number of a row
 */
export function insertSql(
  dataset: Dataset,
  table: string,
  release: string,
  { part, row, refused }: { part: string; row: string; refused: number },
): string {
  const columns = dataset.fields.map((field) => identifier(field.column));
  return `INSERT INTO ${identifier(datasetTable(dataset))}
SELECT ${[...columns, literal(release), part, row].join(', ')} FROM ${table}${refused > 0 ? ` WHERE ${textsColumn} IS NULL` : ''}`;
}
