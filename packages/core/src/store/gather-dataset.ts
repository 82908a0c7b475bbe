import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import type { Measure } from '../model/define-measure.ts';
import type {
  MeasureRequest,
  MeasureValue,
  RespondentRequest,
  Respondents,
} from '../model/measure-source.ts';
import { measureSql, reportingSql } from './measure-query.ts';
import { readParts } from './parts.ts';
import { originParts, readMeasureValue } from './read-values.ts';
import { currentReleases, simulatedReleases } from './releases.ts';
import { poolRespondents, readListed, respondentSql } from './respondent-query.ts';

async function runMeasures(
  connection: DuckDBConnection,
  dataset: Dataset,
  measures: readonly Measure[],
  sql: string,
) {
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Out of Range Error')) throw error;
    const ids = measures.map((measure) => measure.id);
    throw new SourceError(contractMessages.sumTooLarge(dataset.id, ids));
  }
}

const reportKey = ([place, year]: readonly unknown[]) => `${year} ${place}`;

/** The query for measures of one dataset, over the releases that count. */
export async function querySql(
  connection: DuckDBConnection,
  dataset: Dataset,
  measures: readonly Measure[],
  request: Omit<MeasureRequest, 'measures'>,
): Promise<string> {
  const releases = await currentReleases(connection, dataset.id, request.asOf);
  const register = measures.some(({ ofSchools }) => ofSchools) ? dataset.respondents?.of : null;
  const registered = register ? await currentReleases(connection, register.id, request.asOf) : [];
  const simulated = await simulatedReleases(connection, [...releases, ...registered]);
  return measureSql(dataset, measures, releases, request, simulated, registered);
}

/** The values of measures of one dataset, by place and year. */
export async function gatherDataset(
  connection: DuckDBConnection,
  dataset: Dataset,
  measures: readonly Measure[],
  request: MeasureRequest,
): Promise<MeasureValue[]> {
  const releases = await currentReleases(connection, dataset.id, request.asOf);
  if (releases.length === 0) return [];
  const sql = await querySql(connection, dataset, measures, request);
  const rows = await runMeasures(connection, dataset, measures, sql);
  const members = dataset.levels === 'lowest' ? request.members : undefined;
  const reported = new Set(
    members &&
      (await connection.runAndReadAll(reportingSql(dataset, releases))).getRows().map(reportKey),
  );
  const parts = await readParts(
    connection,
    rows.flatMap((row) => originParts(row, measures)),
  );
  return rows.flatMap((row) => {
    const [place, year] = [String(row.place), Number(row.year)];
    const reporting = members
      ?.get(place)
      ?.filter((code) => reported.has(reportKey([code, year]))) ?? [place];
    return measures.map((measure, position) =>
      readMeasureValue(row, measure, position, reporting, parts),
    );
  });
}

/** The schools that should have rows in a dataset, by place and year, and those without any. */
export async function findRespondents(
  connection: DuckDBConnection,
  dataset: Dataset,
  request: RespondentRequest,
): Promise<Respondents[]> {
  const rule = dataset.respondents;
  const registered = rule ? await currentReleases(connection, rule.of.id, request.asOf) : [];
  if (!rule || registered.length === 0) return [];
  const returned = await currentReleases(connection, dataset.id, request.asOf);
  const reader = await connection.runAndReadAll(
    respondentSql(dataset, rule, registered, returned.length > 0 ? returned : null, request),
  );
  return poolRespondents(dataset, reader.getRows().map(readListed), request.members);
}

/** Measures by the dataset that they are of. */
export function byDataset(measures: readonly Measure[]): Map<Dataset, Measure[]> {
  const grouped = new Map<Dataset, Measure[]>();
  for (const measure of measures)
    grouped.set(measure.dataset, [...(grouped.get(measure.dataset) ?? []), measure]);
  return grouped;
}
