import { type FieldRule, fieldRules } from '../model/field-rules.ts';
import { decimalPattern, type Field, type FieldLimit } from '../model/fields.ts';
import { narrowDigits } from './dataset-table.ts';
import { identifier, literal } from './sql-text.ts';

const wideType = (field: Field) => `DECIMAL(38,${field.scale})`;

const matches = (column: string, pattern: string) =>
  `regexp_matches(${column}, ${literal(pattern)})`;

// DuckDB reads a wide DECIMAL out of text three hundred times slower than a narrow one.
function narrowDecimal(scale: number, column: string, type: string): string {
  const narrow = `TRY_CAST(${column} AS DECIMAL(${narrowDigits}, ${scale}))`;
  return `WHEN ${matches(column, decimalPattern(scale, narrowDigits))} THEN TRY_CAST(${narrow} AS ${type})`;
}

/** The decimal that a text holds, NULL where it holds none or one that the type cannot keep. */
export function decimalSql(field: Field, column: string, type: string): string {
  const scales = new Set([Math.min(field.scale, narrowDigits - 1), Math.min(field.scale, 4)]);
  const narrow = [...scales].map((scale) => narrowDecimal(scale, column, type));
  const wide = `WHEN ${matches(column, decimalPattern(field.scale))} THEN TRY_CAST(${column} AS ${type})`;
  return `CASE ${[...narrow, wide].join(' ')} END`;
}

// A whole number beyond BIGINT still tells by which limit it is refused.
const comparable = (field: Field, column: string) =>
  field.kind === 'integer'
    ? `TRY_CAST(${column} AS HUGEINT)`
    : decimalSql(field, column, wideType(field));

const limitSql = (field: Field, { value }: FieldLimit) =>
  field.kind === 'integer' ? value : `CAST(${literal(value)} AS ${wideType(field)})`;

/** SQL that is true exactly where a staged text passes a rule; the text is never NULL there. */
export function ruleSql(field: Field, rule: FieldRule, column: string): string {
  switch (rule.rule) {
    case 'required':
      return 'TRUE';
    case 'integer':
      return `regexp_matches(${column}, '^-?\\d+$') AND ${comparable(field, column)} IS NOT NULL`;
    case 'decimal':
      return matches(column, decimalPattern(field.scale));
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
      return matches(column, rule.pattern);
    case 'choices':
      // DuckDB turns a long IN into a join, which no longer keeps the rows in the file's order.
      return `list_contains([${rule.choices.map(literal).join(', ')}], ${column})`;
  }
}

/**
 * SQL for the number of the first rule that a staged text breaks, NULL where it passes all.
 * The same rules, in the same order, as {@link fieldRules}.
 */
export function brokenRuleSql(field: Field): string {
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
