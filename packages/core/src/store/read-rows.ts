import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { datasetTable } from './dataset-table.ts';
import { placesSql } from './parts.ts';
import { currentReleases, listReleases } from './releases.ts';
import { identifier, literal } from './sql-text.ts';

/**
 * The rows of a dataset that count, with their origins, in the order of file, sheet and row; none
 * where all that was ever delivered was kept aside.
 *
 * @param asOf only releases received on or before this date
 * @throws {SourceError} if there is no release, or the date is not written 2024-03-01
 */
export async function readRows(connection: DuckDBConnection, dataset: Dataset, asOf?: string) {
  const releases = await currentReleases(connection, dataset.id, asOf);
  if (releases.length === 0) {
    const isEmpty = (await listReleases(connection)).some(
      ({ dataset: id, received }) => id === dataset.id && (asOf === undefined || received <= asOf),
    );
    if (isEmpty) return [];
    throw new SourceError(contractMessages.notLoaded(dataset.id));
  }
  const columns = dataset.fields.map((field) =>
    field.kind === 'decimal'
      ? `CAST(${identifier(field.column)} AS VARCHAR) AS ${identifier(field.name)}`
      : `${identifier(field.column)} AS ${identifier(field.name)}`,
  );
  const reader = await connection.runAndReadAll(
    `SELECT ${columns.join(', ')}, _release, _file, _sheet, _row
FROM ${identifier(datasetTable(dataset))} JOIN ${placesSql} USING (_part)
WHERE _release IN (${releases.map(literal).join(', ')}) ORDER BY _file, _sheet, _row, _release`,
  );
  return reader.getRowObjectsJson().map(({ _release, _file, _sheet, _row, ...row }) => ({
    ...Object.fromEntries(
      dataset.fields.map(({ name, kind }) => [
        name,
        kind === 'integer' && row[name] !== null ? Number(row[name]) : row[name],
      ]),
    ),
    origin: {
      release: String(_release),
      file: String(_file),
      sheet: _sheet === null ? null : String(_sheet),
      row: Number(_row),
    },
  }));
}
