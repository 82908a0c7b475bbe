import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import type { Filter, Measure } from '../model/define-measure.ts';
import type { Field } from '../model/fields.ts';
import type { MeasureRequest } from '../model/measure-source.ts';
import { datasetTable } from './dataset-table.ts';
import { identifier, literal } from './sql-text.ts';

function fieldOf(measure: Measure, name: string): Field {
  const field = measure.dataset.fields.find((candidate) => candidate.name === name);
  if (field) return field;
  const names = measure.dataset.fields.map((candidate) => candidate.name);
  throw new DefinitionError(indicatorMessages.unknownColumn(measure.id, name, names));
}

function numericColumn(measure: Measure, name: string): string {
  const field = fieldOf(measure, name);
  if (field.kind !== 'integer' && field.kind !== 'decimal')
    throw new DefinitionError(indicatorMessages.columnNotNumeric(measure.id, name));
  return identifier(field.column);
}

const constant = (value: string | number | boolean) =>
  typeof value === 'string' ? literal(value) : String(value).toUpperCase();

function condition(measure: Measure, filter: Filter): string {
  const parts = Object.entries(filter).map(([name, wanted]) => {
    const column = identifier(fieldOf(measure, name).column);
    if (wanted === null) return `${column} IS NULL`;
    if (typeof wanted !== 'object') return `${column} = ${constant(wanted)}`;
    return `${column} IN (${wanted.map(constant).join(', ') || 'NULL'})`;
  });
  return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
}

/** Added to the numbers of rows, so that all have as many digits and sort as text. */
export const rowOffset = 10 ** 15;

/** The columns that the query gives for one measure, by the measure's position. */
export function measureColumns(measure: Measure, position: number): string[] {
  const counts = condition(measure, measure.where);
  const name = (part: string) => identifier(`m${position}_${part}`);
  const when = (then: string) => `CASE WHEN ${counts} THEN ${then} END`;
  // Text, because a driver may hand a wide DECIMAL on as a float.
  const total = (column: string, part: string) =>
    `CAST(SUM(${when(column)}) AS VARCHAR) AS ${name(part)}`;
  const tally = (extra: string, part: string) =>
    `SUM(CASE WHEN ${counts}${extra} THEN 1 ELSE 0 END) AS ${name(part)}`;
  const columns = [
    tally('', 'rows'),
    // Each behind its release, so that all parts are of one row: a release has one file and sheet.
    `MIN(${when('_release')}) AS ${name('release')}`,
    `MIN(${when('_release || _file')}) AS ${name('file')}`,
    `MIN(${when('_release || _sheet')}) AS ${name('sheet')}`,
    `MIN(${when(`_release || CAST(${rowOffset} + _row AS VARCHAR)`)}) AS ${name('row')}`,
  ];
  const { value } = measure;
  if (value.kind === 'count') return columns;
  const column = numericColumn(measure, value.column);
  columns.push(total(column, 'value'), tally(` AND ${column} IS NULL`, 'empty'));
  if (value.kind === 'sum') return columns;
  for (const [part, end] of [
    ['low', value.low],
    ['high', value.high],
  ] as const)
    if (end !== null) columns.push(total(numericColumn(measure, end), part));
  value.carry.forEach((carried, index) => {
    columns.push(
      `MIN(${when(identifier(fieldOf(measure, carried).column))}) AS ${name(`carry${index}`)}`,
    );
  });
  return columns;
}

function membersSql(members: ReadonlyMap<string, readonly string[]>): string {
  const pairs = [...members].flatMap(([area, codes]) =>
    codes.map((code) => `(${literal(area)}, ${literal(code)})`),
  );
  return `(VALUES ${pairs.join(', ') || '(NULL, NULL)'}) AS members(area, member)`;
}

/** A query for the places and years that a dataset has rows of. */
export function reportingSql(dataset: Dataset, releases: readonly string[]): string {
  return `SELECT DISTINCT place, year FROM ${identifier(datasetTable(dataset))}
WHERE _release IN (${releases.map(literal).join(', ') || 'NULL'})
ORDER BY place, year`;
}

/**
 * One pass over a dataset for all its measures: sums and counts by place and year, in SQL that
 * engines agree on.
 *
 * @param releases the releases that count, already chosen
 */
export function measureSql(
  dataset: Dataset,
  measures: readonly Measure[],
  releases: readonly string[],
  { places, years, members }: Pick<MeasureRequest, 'places' | 'years' | 'members'>,
): string {
  const table = identifier(datasetTable(dataset));
  const rollsUp = members !== undefined && dataset.levels === 'lowest';
  const wanted = [
    `_release IN (${releases.map(literal).join(', ') || 'NULL'})`,
    ...(places && !rollsUp ? [`place IN (${places.map(literal).join(', ') || 'NULL'})`] : []),
    ...(years ? [`year IN (${years.map(String).join(', ') || 'NULL'})`] : []),
  ];
  const area = rollsUp ? 'area' : 'place';
  return `SELECT ${rollsUp ? 'area AS place' : 'place'}, year,
  ${measures.flatMap(measureColumns).join(',\n  ')}
FROM ${table}${rollsUp ? ` JOIN ${membersSql(members)} ON place = member` : ''}
WHERE ${wanted.join(' AND ')}
GROUP BY ${area}, year
ORDER BY ${area}, year`;
}
