import type { Dataset } from '../model/define-dataset.ts';
import { type FieldRule, fieldRules } from '../model/field-rules.ts';
import { decimalPattern, type Field, type FieldLimit } from '../model/fields.ts';
import { identifier, literal } from './sql-text.ts';

/** The columns of every stored row that say where it came from. */
export const originColumns = ['_release', '_file', '_sheet', '_row'] as const;

const sqlTypes: Readonly<Record<Field['kind'], (field: Field) => string>> = {
  text: () => 'VARCHAR',
  integer: () => 'BIGINT',
  decimal: ({ scale }) => `DECIMAL(38,${scale})`,
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

/** The statement that makes a dataset's table where it is not there yet. */
export function createTableSql(dataset: Dataset): string {
  const columns = declaredColumns(dataset).map(
    ({ column, type }) => `${identifier(column)} ${type}`,
  );
  return `CREATE TABLE IF NOT EXISTS ${identifier(datasetTable(dataset))} (
  ${[...columns, '_release VARCHAR NOT NULL', '_file VARCHAR NOT NULL', '_sheet VARCHAR', '_row BIGINT NOT NULL'].join(',\n  ')}
)`;
}

// DuckDB reads a wide DECIMAL out of text three hundred times slower than a narrow one.
const narrowDigits = 18;

function narrowDecimal(field: Field, scale: number, column: string): string {
  const fits = `regexp_matches(${column}, ${literal(decimalPattern(scale, narrowDigits))})`;
  const narrow = `TRY_CAST(${column} AS DECIMAL(${narrowDigits}, ${scale}))`;
  return `CASE WHEN ${fits} THEN TRY_CAST(${narrow} AS ${columnType(field)}) END`;
}

/** The value that a text holds; where it holds none, NULL with TRY_CAST and an error with CAST. */
function valueSql(field: Field, column: string, cast: 'CAST' | 'TRY_CAST'): string {
  const wide = `${cast}(${column} AS ${columnType(field)})`;
  if (field.kind !== 'decimal') return wide;
  const scales = new Set([Math.min(field.scale, narrowDigits - 1), Math.min(field.scale, 4)]);
  const narrow = [...scales].map((scale) => narrowDecimal(field, scale, column));
  return `coalesce(${[...narrow, wide].join(', ')})`;
}

// A whole number beyond BIGINT still tells by which limit it is refused.
const comparable = (field: Field, column: string) =>
  field.kind === 'integer' ? `TRY_CAST(${column} AS HUGEINT)` : valueSql(field, column, 'TRY_CAST');

const limitSql = (field: Field, { value }: FieldLimit) =>
  field.kind === 'integer' ? value : `CAST(${literal(value)} AS ${columnType(field)})`;

/** SQL that is true exactly where a staged text passes a rule; the text is never NULL there. */
function ruleSql(field: Field, rule: FieldRule, column: string): string {
  switch (rule.rule) {
    case 'required':
      return 'TRUE';
    case 'integer':
      return `regexp_matches(${column}, '^-?\\d+$') AND ${comparable(field, column)} IS NOT NULL`;
    case 'decimal':
      return `regexp_matches(${column}, ${literal(decimalPattern(field.scale))})`;
    case 'flag':
      return `${column} IN ('true', 'false')`;
    case 'minimum':
      return `${comparable(field, column)} ${rule.limit.strict ? '>' : '>='} ${limitSql(field, rule.limit)}`;
    case 'maximum':
      return `${comparable(field, column)} ${rule.limit.strict ? '<' : '<='} ${limitSql(field, rule.limit)}`;
    case 'minLength':
      return `length(${column}) >= ${rule.length}`;
    case 'maxLength':
      return `length(${column}) <= ${rule.length}`;
    case 'pattern':
      return `regexp_matches(${column}, ${literal(rule.pattern)})`;
    case 'choices':
      return `${column} IN (${rule.choices.map(literal).join(', ')})`;
  }
}

/**
 * SQL for the number of the first rule that a staged text breaks, NULL where it passes all.
 * The same rules, in the same order, as {@link fieldRules}.
 */
function brokenRuleSql(field: Field): string {
  const column = identifier(field.column);
  const rules = fieldRules(field);
  const required = rules.findIndex((rule) => rule.rule === 'required');
  const cases = rules.flatMap((rule, index) =>
    rule.rule === 'required'
      ? []
      : [`WHEN NOT coalesce(${ruleSql(field, rule, column)}, FALSE) THEN ${index}`],
  );
  const absent = `WHEN ${column} IS NULL THEN ${required < 0 ? 'NULL' : required}`;
  return `CASE ${[absent, ...cases].join(' ')} ELSE NULL END`;
}

/** A query for the staged rows that break the contract: row, field number, rule number, text. */
export function violationsSql(dataset: Dataset, staging: string): string {
  return dataset.fields
    .map(
      (field, index) =>
        `SELECT _file, _sheet, _row, ${index} AS field, _broken AS broken, ${identifier(field.column)} AS value FROM (SELECT *, ${brokenRuleSql(field)} AS _broken FROM ${identifier(staging)}) AS checked WHERE _broken IS NOT NULL`,
    )
    .join('\nUNION ALL\n');
}

/** A query for keys that stand more than once in the given releases: each row after the first, and the row before it. */
export function duplicatesSql(dataset: Dataset, releases: readonly string[]): string {
  const columns = dataset.fields
    .filter((field) => dataset.grain.includes(field.name))
    .map((field) => identifier(field.column));
  const key = columns
    .map((column) => `coalesce(CAST(${column} AS VARCHAR), '')`)
    .join(` || ', ' || `);
  const before = (column: string) => `lag(${column}) OVER same_key AS _before${column}`;
  return `SELECT ${key} AS _key, _file, _sheet, _row, ${['_file', '_sheet', '_row'].map(before).join(', ')}
FROM ${identifier(datasetTable(dataset))}
WHERE _release IN (${releases.map(literal).join(', ')})
WINDOW same_key AS (PARTITION BY ${columns.join(', ')} ORDER BY _file, _sheet, _row, _release)
QUALIFY _before_row IS NOT NULL
ORDER BY _key, _file, _sheet, _row`;
}

/** The statement that moves checked rows from the staging table into the dataset's own. */
export function insertSql(dataset: Dataset, staging: string, release: string): string {
  const values = dataset.fields.map((field) => valueSql(field, identifier(field.column), 'CAST'));
  return `INSERT INTO ${identifier(datasetTable(dataset))}
SELECT ${[...values, literal(release), '_file', '_sheet', '_row'].join(', ')} FROM ${identifier(staging)}`;
}
