import { type Language, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { table } from './build-blocks.ts';
import type { TableBlock, TableColumn } from './document.ts';
import { LineError, saidBy } from './fail.ts';
import type { SqlCell } from './parse-notebook.ts';
import type { SqlResult, SqlSource, SqlValue } from './sql-source.ts';

/** The line of a text that DuckDB's message names; null where it names none. */
function lineIn(error: unknown): number | null {
  const found = /^LINE (\d+):/mu.exec(error instanceof Error ? error.message : '');
  return found ? Number(found[1]) : null;
}

/**
 * The line of a query that an error is about. DuckDB's parser takes characters for bytes, so that
 * it names an earlier line where Chinese stands before; with every such character replaced by one
 * that is a byte long, it fails at the same place and counts right.
 */
async function failingLine(
  error: unknown,
  text: string,
  ask: (text: string) => Promise<unknown>,
): Promise<number> {
  const isOfParser = (one: unknown) => one instanceof Error && one.message.includes('Parser Error');
  const plain = text.replaceAll(/[^\p{ASCII}]/gu, 'x');
  if (!isOfParser(error) || plain === text) return lineIn(error) ?? 1;
  const again = await ask(plain).then(
    () => null,
    (found: unknown) => found,
  );
  return (isOfParser(again) ? lineIn(again) : null) ?? 1;
}

/**
 * Run the query of a cell.
 *
 * @throws {LineError} naming the notebook's own line, if it fails or names a column twice
 */
export async function runQuery(
  { line, source }: SqlCell,
  sql: SqlSource | undefined,
  parameters: Readonly<Record<string, string>>,
): Promise<SqlResult> {
  if (!sql) throw new LineError(line, notebookMessages.noSqlSource());
  const ask = (text: string) => sql.query(text, parameters);
  const result = await ask(source).catch(async (error: unknown) => {
    const at = await failingLine(error, source, ask);
    const said = saidBy(error);
    const first = (text: string) => text.split('\n\nLINE ')[0] ?? text;
    throw new LineError(line + at - 1, { zh: first(said.zh), en: first(said.en) });
  });
  const names = result.columns.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new LineError(line, notebookMessages.columnTwice(twice));
  return result;
}

function printed(column: string, value: SqlValue | undefined): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)))
    return String(value);
  throw new SourceError(notebookMessages.sqlNotPrinted(column, String(value)));
}

/** The heads of a query's columns; its own names where the cell gives none. */
function headsOf({ options }: SqlCell, names: readonly string[], language: Language) {
  const heads = options.heads?.[language];
  if (heads && heads.length !== names.length)
    throw new SourceError(notebookMessages.headsCount(heads.length, names));
  return heads ?? names;
}

/**
 * The rows of a query as a table, under its caption. The first column names the rows where it
 * holds text.
 *
 * @throws {SourceError} if it has no rows, or a value is neither text nor a whole number
 */
export function queryTable(cell: SqlCell, result: SqlResult, language: Language): TableBlock {
  const { caption, label } = cell.options;
  const names = result.columns.map(({ name }) => name);
  const heads = headsOf(cell, names, language);
  const columns = result.columns.map(
    ({ name, kind }, index): TableColumn => ({
      key: name,
      label: heads[index] ?? name,
      kind: kind === 'text' && index === 0 ? 'heading' : kind,
    }),
  );
  const rows = result.rows.map((row) =>
    Object.fromEntries(names.map((name) => [name, printed(name, row[name])])),
  );
  return {
    ...table({
      caption: caption?.[language] ?? label ?? '',
      columns,
      rows,
      ...(result.simulated && { simulated: result.simulated }),
    }),
    ...(label && { label }),
  };
}
