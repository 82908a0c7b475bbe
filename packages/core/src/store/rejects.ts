import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages, type RowAddress } from '../messages/contract.ts';
import type { Sentence } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { describeRule, fieldRules } from '../model/field-rules.ts';
import { violationsSql } from './check-rows.ts';
import { datasetTable } from './dataset-table.ts';
import { identifier, literal } from './sql-text.ts';
import type { Staged } from './stage-table.ts';
import { columnName, type TableInput } from './table-input.ts';
import { repeatedRowsSql } from './unique-key.ts';

/** A cell for which a row was kept aside when its release was loaded. */
export interface Reject extends RowAddress {
  readonly release: string;
  readonly dataset: string;
  /** As the file names it; for a key that repeats, all columns of the key. */
  readonly column: string;
  /** Null where the cell is empty. */
  readonly text: string | null;
  /** What was asked of the cell. */
  readonly rule: Sentence;
}

/**
 * A cell for which whoever read a delivery kept a row out before the store saw it. The dataset is
 * empty where it is not known; row 0 stands for a whole sheet or file, and an empty column for a
 * whole row.
 */
export type SetAside = Omit<Reject, 'release'>;

/** The statement that makes the table of rejects: one row for each cell that breaks a rule. */
export const createRejectsSql = `CREATE TABLE IF NOT EXISTS rejects (
  release VARCHAR NOT NULL, dataset VARCHAR NOT NULL, file VARCHAR NOT NULL, sheet VARCHAR,
  "row" BIGINT NOT NULL, "column" VARCHAR NOT NULL, "text" VARCHAR,
  rule_zh VARCHAR NOT NULL, rule_en VARCHAR NOT NULL
)`;

const texts = (values: readonly string[]) => values.map(literal).join(', ');

function rulesSql(dataset: Dataset, input: TableInput): string {
  const rules = dataset.fields.flatMap((field, at) =>
    fieldRules(field).map((rule, index) => {
      const { zh, en } = describeRule(field, rule);
      return `(${at}, ${index}, ${texts([columnName(input, field.name), zh, en])})`;
    }),
  );
  return `(VALUES ${rules.join(', ')}) AS rules(field, broken, "column", zh, en)`;
}

/** Keep aside the staged rows that break the contract, cell by cell. */
export async function keepViolations(
  connection: DuckDBConnection,
  dataset: Dataset,
  input: TableInput,
  release: string,
  staged: Staged,
  firstPart: number,
): Promise<void> {
  const violations = violationsSql(dataset, staged.table, staged.part, staged.row);
  await connection.run(`INSERT INTO rejects
SELECT ${texts([release, dataset.id])}, file, sheet, _row, "column", value, zh, en
FROM (${violations}) AS violations JOIN ${rulesSql(dataset, input)} USING (field, broken)
  JOIN parts ON part = _part + ${firstPart}
ORDER BY _part, _row, field`);
}

const setAsideAtOnce = 500;

/** Keep what was set aside while a release was read. */
export async function keepSetAside(
  connection: DuckDBConnection,
  release: string,
  cells: readonly SetAside[],
): Promise<void> {
  const orNull = (text: string | null) => (text === null ? 'NULL' : literal(text));
  const values = cells.map(({ dataset, file, sheet, row, column, text, rule: { zh, en } }) => {
    const place = [literal(file), orNull(sheet), row, literal(column)];
    return `(${[...[release, dataset].map(literal), ...place, orNull(text), texts([zh, en])].join(', ')})`;
  });
  for (let at = 0; at < values.length; at += setAsideAtOnce)
    await connection.run(
      `INSERT INTO rejects VALUES ${values.slice(at, at + setAsideAtOnce).join(', ')}`,
    );
}

/**
 * Move the rows of new releases whose keys stand more than once out of their dataset, and keep
 * them aside.
 *
 * @param current the releases of the dataset that count
 * @param keeping those of them that are new, each with its input
 */
export async function keepRepeated(
  connection: DuckDBConnection,
  dataset: Dataset,
  current: readonly string[],
  keeping: ReadonlyMap<string, TableInput>,
): Promise<void> {
  const table = identifier(datasetTable(dataset));
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE repeated AS ${repeatedRowsSql(dataset, current)}`,
  );
  for (const [release, input] of keeping) {
    const own = `_release = ${literal(release)}`;
    const column = dataset.grain.map((name) => columnName(input, name)).join(', ');
    const { zh, en } = contractMessages.repeatedKey();
    await connection.run(`INSERT INTO rejects
SELECT ${texts([release, dataset.id])}, _file, _sheet, _row, ${texts([column])}, _key, ${texts([zh, en])}
FROM repeated WHERE ${own} ORDER BY _part, _row`);
    await connection.run(
      `DELETE FROM ${table} WHERE ${own} AND (_part, _row) IN (SELECT (_part, _row) FROM repeated WHERE ${own})`,
    );
    await connection.run(
      `UPDATE releases SET row_count = (SELECT count(*) FROM ${table} WHERE ${own}) WHERE release = ${literal(release)}`,
    );
  }
  await connection.run('DROP TABLE repeated');
}

/** How many rows of each release were kept aside. */
export async function countRejectedRows(
  connection: DuckDBConnection,
): Promise<Map<string, number>> {
  const reader = await connection.runAndReadAll(
    'SELECT release, count(*) FROM (SELECT DISTINCT release, file, sheet, "row" FROM rejects) AS kept GROUP BY release',
  );
  return new Map(reader.getRows().map(([release, count]) => [String(release), Number(count)]));
}

/** The cells kept aside, of one release or of all, in the order of file, sheet and row. */
export async function listRejects(
  connection: DuckDBConnection,
  release?: string,
): Promise<Reject[]> {
  const reader = await connection.runAndReadAll(
    `SELECT release, dataset, file, sheet, "row", "column", "text", rule_zh, rule_en FROM rejects
${release === undefined ? '' : `WHERE release = ${literal(release)} `}ORDER BY release, file, sheet NULLS FIRST, "row", rowid`,
  );
  return reader.getRows().map(([id, dataset, file, sheet, row, column, text, zh, en]) => ({
    release: String(id),
    dataset: String(dataset),
    file: String(file),
    sheet: sheet === null ? null : String(sheet),
    row: Number(row),
    column: String(column),
    text: text === null ? null : String(text),
    rule: { zh: String(zh), en: String(en) },
  }));
}
