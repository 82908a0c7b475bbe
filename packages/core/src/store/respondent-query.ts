import type { Dataset, RespondentRule } from '../model/define-dataset.ts';
import type { MeasureRequest, Respondents, School } from '../model/measure-source.ts';
import { datasetTable } from './dataset-table.ts';
import { conditionSql } from './measure-query.ts';
import { identifier, literal } from './sql-text.ts';

type Cells = Pick<MeasureRequest, 'places' | 'years' | 'members'>;

const oneOf = (texts: readonly string[]) => `(${texts.join(', ') || 'NULL'})`;

const keyField = (dataset: Dataset, name: string) =>
  dataset.fields.find((field) => field.name === name)?.column ?? name;

function schoolsSql(
  dataset: Dataset,
  releases: readonly string[],
  conditions: readonly string[],
): string {
  const wanted = [`_release IN ${oneOf(releases.map(literal))}`, ...conditions];
  return `(SELECT DISTINCT place, year, school FROM ${identifier(datasetTable(dataset))} WHERE ${wanted.join(' AND ')})`;
}

/**
 * A query for the schools of a register, by place and year, and whether a dataset has rows of
 * each, in SQL that engines agree on.
 *
 * @param returned the releases of the dataset that count; null where it has none at all
 */
export function respondentSql(
  dataset: Dataset,
  { of, where }: RespondentRule,
  registered: readonly string[],
  returned: readonly string[] | null,
  { places, years, members }: Cells,
): string {
  const asked = members && dataset.levels === 'lowest' ? [...members.values()].flat() : places;
  const conditions = [
    ...(asked ? [`place IN ${oneOf([...new Set(asked)].map(literal))}`] : []),
    ...(years ? [`year IN ${oneOf(years.map(String))}`] : []),
  ];
  const chosen = conditionSql(where, (name) => keyField(of, name));
  const register = schoolsSql(of, registered, [...conditions, chosen]);
  const rows = returned
    ? ` LEFT JOIN ${schoolsSql(dataset, returned, conditions)} AS returned ON registered.place = returned.place AND registered.year = returned.year AND registered.school = returned.school`
    : '';
  return `SELECT registered.place, registered.year, registered.school, ${returned ? 'CASE WHEN returned.school IS NULL THEN 0 ELSE 1 END' : '0'} AS reporting
FROM ${register} AS registered${rows}
ORDER BY registered.year, registered.school, registered.place`;
}

/** A school of the register, and whether it has rows. */
interface Listed extends School {
  readonly year: number;
  readonly reporting: boolean;
}

/** A row of the query as a school. */
export function readListed([place, year, school, reporting]: readonly unknown[]): Listed {
  return {
    place: String(place),
    year: Number(year),
    school: String(school),
    reporting: Number(reporting) === 1,
  };
}

/** Schools added up to the places asked for, as measures are: by their members, or each by itself. */
export function poolRespondents(
  dataset: Dataset,
  listed: readonly Listed[],
  members: Cells['members'],
): Respondents[] {
  const pools = dataset.levels === 'lowest' ? members : undefined;
  const wholes = new Map<string, string[]>();
  for (const [area, codes] of pools ?? [])
    for (const code of codes) wholes.set(code, [...(wholes.get(code) ?? []), area]);
  const pooled = new Map<string, { place: string; year: number; schools: Listed[] }>();
  for (const one of listed)
    for (const place of pools ? (wholes.get(one.place) ?? []) : [one.place]) {
      const key = `${one.year} ${place}`;
      const known = pooled.get(key);
      if (known) known.schools.push(one);
      else pooled.set(key, { place, year: one.year, schools: [one] });
    }
  return [...pooled.values()].map(({ place, year, schools }) => ({
    dataset,
    place,
    year,
    expected: schools,
    absent: schools.filter(({ reporting }) => !reporting),
  }));
}
