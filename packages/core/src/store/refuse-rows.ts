import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { type Sentence, SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { describeRule, fieldRules } from '../model/field-rules.ts';
import { violationsSql } from './check-rows.ts';
import { keepRepeated } from './rejects.ts';
import { currentReleases } from './releases.ts';
import type { Staged } from './stage-table.ts';
import { columnName, type TableInput } from './table-input.ts';
import { describeRepeatedKeys, mayRepeatKeys } from './unique-key.ts';

const problemsShown = 10;

/**
 * Refuse a staged delivery for the rows of it that break the contract.
 *
 * @throws {SourceError} always, with the first of its cells that break a rule
 */
export async function refuseRows(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: TableInput,
  { table, parts, part, row }: Staged,
): Promise<never> {
  const reader = await connection.runAndReadAll(
    `SELECT _part, _row, field, broken, value, count(*) OVER () AS total FROM (${violationsSql(dataset, table, part, row)}) AS problems ORDER BY _part, _row, field LIMIT ${problemsShown}`,
  );
  const rows = reader.getRows();
  const shown = rows.flatMap(([at, number, position, broken, value]): Sentence[] => {
    const field = dataset.fields[Number(position)];
    const rule = field && fieldRules(field)[Number(broken)];
    const place = parts[Number(at)];
    if (!rule || !place) return [];
    const address = { ...place, row: Number(number) };
    const text = value === null || value === undefined ? null : String(value);
    const column = columnName(input, field.name);
    return [contractMessages.violation(address, column, text, describeRule(field, rule))];
  });
  const more = Number(rows[0]?.[5] ?? 0) - shown.length;
  throw new SourceError(contractMessages.refused(dataset.id, shown, more));
}

/**
 * Require that each key stands once in the releases of a dataset that count.
 *
 * @param keeping new releases whose rows are kept aside where their keys repeat, with their inputs
 * @param staged the tables in which new releases still wait, by release
 * @throws {SourceError} naming the rows with one key
 */
export async function requireDistinctKeys(
  connection: DuckDBConnection,
  dataset: Dataset,
  keeping: ReadonlyMap<string, TableInput>,
  staged: ReadonlyMap<string, string>,
): Promise<void> {
  const current = await currentReleases(connection, dataset.id);
  if (!(await mayRepeatKeys(connection, dataset, current, staged))) return;
  if (keeping.size > 0) await keepRepeated(connection, dataset, current, keeping);
  // A release that lost all its rows lets the one before it count again.
  const counting = await currentReleases(connection, dataset.id);
  const { shown, total } = await describeRepeatedKeys(connection, dataset, counting, problemsShown);
  if (total > 0)
    throw new SourceError(contractMessages.refused(dataset.id, shown, total - shown.length));
}
