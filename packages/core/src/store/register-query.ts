import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import type { Measure } from '../model/define-measure.ts';
import { columnType, datasetTable } from './dataset-table.ts';
import { identifier, literal } from './sql-text.ts';

// Named apart from every column of a dataset: the register has a place and a year of its own.
const ofSchool = (column: string) => `_school_${column}`;

/** The column that is null where the register does not list a row's school. */
export const listedSchool = ofSchool('school');

/** The release of the register that lists a row's school. */
export const listingRelease = ofSchool('_release');

// Seen as of an earlier date two deliveries may list one school: a join with both would count its
// rows twice.
const timesListed = ofSchool('_times');

/**
 * The column of the school register that a name stands for, as the query calls it.
 *
 * @throws {DefinitionError} if the register has no such field
 */
export function registerColumn({ id, dataset }: Measure, name: string): string {
  const fields = dataset.respondents?.of.fields ?? [];
  const field = fields.find((candidate) => candidate.name === name);
  if (field) return ofSchool(field.column);
  const names = fields.map((candidate) => candidate.name);
  throw new DefinitionError(indicatorMessages.unknownColumn(id, name, names));
}

/**
 * The school register joined to the rows of a dataset, for measures that count only some schools;
 * nothing where no measure does.
 *
 * @param registered the releases of the register that count; none where it was never loaded
 */
export function registerSql(
  { respondents }: Dataset,
  measures: readonly Measure[],
  registered: readonly string[],
): string {
  const names = new Set(measures.flatMap(({ ofSchools }) => Object.keys(ofSchools ?? {})));
  if (!respondents || measures.every(({ ofSchools }) => !ofSchools)) return '';
  const { of } = respondents;
  const fields = of.fields.filter(({ name }) =>
    ['place', 'year', 'school', ...names].includes(name),
  );
  const taken = [
    ...fields.map((field) => ({ column: field.column, type: columnType(field) })),
    { column: '_release', type: 'VARCHAR' },
  ];
  const columns = (value: (column: string, type: string) => string) =>
    taken
      .map(
        ({ column, type }) =>
          `${value(identifier(column), type)} AS ${identifier(ofSchool(column))}`,
      )
      .join(', ');
  const rows =
    registered.length === 0
      ? `SELECT ${columns((_, type) => `CAST(NULL AS ${type})`)}, 1 AS ${timesListed} WHERE FALSE`
      : `SELECT ${columns((column) => column)}, COUNT(*) OVER (PARTITION BY place, year, school) AS ${timesListed} FROM ${identifier(datasetTable(of))} WHERE _release IN (${registered.map(literal).join(', ')})`;
  return ` LEFT JOIN (${rows}) AS registered
  ON place = ${ofSchool('place')} AND year = ${ofSchool('year')} AND school = ${listedSchool} AND ${timesListed} = 1`;
}
