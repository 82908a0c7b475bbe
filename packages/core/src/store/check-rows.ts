import type { Dataset } from '../model/define-dataset.ts';
import { fieldRules } from '../model/field-rules.ts';
import { decimalPattern, type Field, type FieldLimit } from '../model/fields.ts';
import { columnType, isNarrow, textsColumn } from './dataset-table.ts';
import { brokenRuleSql, decimalSql, ruleSql } from './rule-sql.ts';
import { identifier, literal } from './sql-text.ts';

function valueSql(field: Field, column: string): string {
  switch (field.kind) {
    case 'text':
      return column;
    case 'integer':
      return `TRY_CAST(${column} AS BIGINT)`;
    case 'decimal':
      return isNarrow(field)
        ? `TRY_CAST(${column} AS ${columnType(field)})`
        : decimalSql(field, column, columnType(field));
    case 'flag':
      return `CASE ${column} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`;
  }
}

const within = (field: Field, value: string, limit: FieldLimit | null, sign: '<' | '>') =>
  limit
    ? [
        `${value} ${sign}${limit.strict ? '' : '='} CAST(${literal(limit.value)} AS ${columnType(field)})`,
      ]
    : [];

// DuckDB reads more out of text than the contract allows: 1e3, spaces, more decimals than are kept.
function writtenPlainly(field: Field, text: string, value: string): string {
  const same = `CAST(${value} AS VARCHAR) = ${text}`;
  if (field.kind === 'integer') return same;
  if (field.kind === 'flag' || !isNarrow(field)) return `${value} IS NOT NULL`;
  return `(${same} OR regexp_matches(${text}, ${literal(decimalPattern(field.scale))}))`;
}

// Quick, and true only where every rule is kept.
function plainlyRight(field: Field, text: string, value: string): string {
  const conditions =
    field.kind === 'text'
      ? fieldRules(field).map((rule) => ruleSql(field, rule, text))
      : [
          writtenPlainly(field, text, value),
          ...within(field, value, field.minimum, '>'),
          ...within(field, value, field.maximum, '<'),
        ];
  const present = [`${text} IS NOT NULL`, ...conditions].join(' AND ');
  return field.nullable ? `(${text} IS NULL OR (${present}))` : present;
}

/**
 * A query that turns rows of text into values and checks them: the dataset's columns, those that
 * are carried along, and {@link textsColumn}. A row that breaks the contract keeps its texts, so
 * that it need not be read again to be told or kept aside.
 *
 * Most rows are plainly right, which is quick to see; only the others are held against every rule.
 *
 * @param source a query with a column of text for each field, NULL where it is empty
 */
export function checkedSql(
  dataset: Dataset,
  source: string,
  carried: readonly string[] = [],
): string {
  const fields = dataset.fields.map((field, at) => ({
    field,
    text: identifier(field.column),
    value: field.kind === 'text' ? identifier(field.column) : `_value${at}`,
  }));
  const values = fields.flatMap(({ field, text, value }) =>
    value === text ? [] : [`${valueSql(field, text)} AS ${value}`],
  );
  const right = fields.map(({ field, text, value }) => plainlyRight(field, text, value));
  const broken = dataset.fields.map(brokenRuleSql);
  const columns = fields.map(({ text, value }) => `${value} AS ${text}`);
  return `SELECT ${[...columns, ...carried].join(', ')},
  CASE WHEN ${right.join(' AND ')} THEN NULL
    WHEN coalesce(${broken.join(', ')}) IS NOT NULL THEN [${fields.map(({ text }) => text).join(', ')}] END AS ${textsColumn}
FROM (SELECT ${['*', ...values].join(', ')} FROM (${source}) AS texts) AS read`;
}

/**
 * A query for what the checked rows of a table break: part, row, number of the field and of its
 * rule, and the text.
 *
 * @param part SQL for the number of a row's part
 * @param row SQL for the number of a row
 */
export function violationsSql(dataset: Dataset, table: string, part: string, row: string): string {
  const texts = dataset.fields.map(
    ({ column }, at) => `${textsColumn}[${at + 1}] AS ${identifier(column)}`,
  );
  const refused = `(SELECT ${part} AS _part, ${row} AS _row, ${texts.join(', ')} FROM ${table} WHERE ${textsColumn} IS NOT NULL) AS refused`;
  const each = dataset.fields.map(
    (field, at) =>
      `SELECT _part, _row, ${at} AS field, ${brokenRuleSql(field)} AS broken, ${identifier(field.column)} AS value FROM ${refused}`,
  );
  return `SELECT * FROM (${each.join('\nUNION ALL\n')}) AS problems WHERE broken IS NOT NULL`;
}
