import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import type { Filter, Measure } from '../model/define-measure.ts';
import type { Field } from '../model/fields.ts';
import type { MeasureRequest } from '../model/measure-source.ts';
import { datasetTable } from './dataset-table.ts';
import { partSize } from './parts.ts';
import { listedSchool, listingRelease, registerColumn, registerSql } from './register-query.ts';
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

/** A filter as a condition, each of its names as the column that it stands for. */
export function conditionSql(filter: Filter, columnOf: (name: string) => string): string {
  const parts = Object.entries(filter).map(([name, wanted]) => {
    const column = identifier(columnOf(name));
    if (wanted === null) return `${column} IS NULL`;
    if (typeof wanted !== 'object') return `${column} = ${constant(wanted)}`;
    return `${column} IN (${wanted.map(constant).join(', ') || 'NULL'})`;
  });
  return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
}

const ownCondition = (measure: Measure) =>
  conditionSql(measure.where, (name) => fieldOf(measure, name).column);

function condition(measure: Measure): string {
  const own = ownCondition(measure);
  return measure.ofSchools
    ? `${own} AND ${conditionSql(measure.ofSchools, (name) => registerColumn(measure, name))}`
    : own;
}

/** The columns that the query gives for one measure, by the measure's position. */
export function measureColumns(measure: Measure, position: number): string[] {
  const counts = condition(measure);
  const name = (part: string) => identifier(`m${position}_${part}`);
  const when = (then: string) => `CASE WHEN ${counts} THEN ${then} END`;
  // Text, because a driver may hand a wide DECIMAL on as a float.
  const total = (column: string, part: string) =>
    `CAST(SUM(${when(column)}) AS VARCHAR) AS ${name(part)}`;
  const tally = (extra: string, part: string) =>
    `SUM(CASE WHEN ${counts}${extra} THEN 1 ELSE 0 END) AS ${name(part)}`;
  const columns = [
    tally('', 'rows'),
    // Part and row in one number, so that both are of one row.
    `MIN(${when(`_part * ${partSize} + _row`)}) AS ${name('origin')}`,
  ];
  if (measure.ofSchools)
    columns.push(
      `SUM(CASE WHEN ${ownCondition(measure)} AND ${listedSchool} IS NULL THEN 1 ELSE 0 END) AS ${name('unlisted')}`,
    );
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
  return `(VALUES ${pairs.join(', ') || '(NULL, NULL)'}) AS members(_area, _member)`;
}

const oneOf = (texts: readonly string[]) => `(${texts.map(literal).join(', ') || 'NULL'})`;

/**
 * Columns that are 1 where a row of a simulated release counts: in the group, and for each measure;
 * and where a simulated release of the register tells whether a row counts.
 */
function simulatedColumns(
  measures: readonly Measure[],
  releases: readonly string[],
  registered: readonly string[],
  simulated: readonly string[],
): string[] {
  const mark = (counts: string, made: readonly string[], name: string) =>
    `MAX(CASE WHEN ${counts} IN ${oneOf(made)} THEN 1 ELSE 0 END) AS "${name}"`;
  const made = releases.filter((release) => simulated.includes(release));
  const listing = registered.filter((release) => simulated.includes(release));
  const listed = measures.flatMap((measure, position) =>
    measure.ofSchools && listing.length > 0
      ? [mark(`${ownCondition(measure)} AND ${listingRelease}`, listing, `m${position}_listing`)]
      : [],
  );
  if (made.length === 0) return listed;
  if (made.length === releases.length) return ['MAX(1) AS "simulated"', ...listed];
  return [
    mark('_release', made, 'simulated'),
    ...measures.map((measure, position) =>
      mark(`${condition(measure)} AND _release`, made, `m${position}_simulated`),
    ),
    ...listed,
  ];
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
 * @param simulated those releases, of the dataset or of the register, whose rows were made up
 * @param registered the releases of the school register that count, for measures of some schools
 */
export function measureSql(
  dataset: Dataset,
  measures: readonly Measure[],
  releases: readonly string[],
  { places, years, members }: Pick<MeasureRequest, 'places' | 'years' | 'members'>,
  simulated: readonly string[] = [],
  registered: readonly string[] = [],
): string {
  const table = identifier(datasetTable(dataset));
  const rollsUp = members !== undefined && dataset.levels === 'lowest';
  const wanted = [
    `_release IN (${releases.map(literal).join(', ') || 'NULL'})`,
    ...(places && !rollsUp ? [`place IN (${places.map(literal).join(', ') || 'NULL'})`] : []),
    ...(years ? [`year IN (${years.map(String).join(', ') || 'NULL'})`] : []),
  ];
  // Named apart from every column of a dataset: the schools have an `area` of their own.
  const area = rollsUp ? '_area' : 'place';
  return `SELECT ${rollsUp ? '_area AS place' : 'place'}, year,
  ${[...measures.flatMap(measureColumns), ...simulatedColumns(measures, releases, registered, simulated)].join(',\n  ')}
FROM ${table}${registerSql(dataset, measures, registered)}${rollsUp ? ` JOIN ${membersSql(members)} ON place = _member` : ''}
WHERE ${wanted.join(' AND ')}
GROUP BY ${area}, year
ORDER BY ${area}, year`;
}
