import {
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  StatementType,
} from '@duckdb/node-api';
import { queryMessages } from '../messages/query.ts';
import { type Sentence, SourceError } from '../messages/sentence.ts';
import { isOrdered, namesOfWith, partsOf, type QueryPart, type QueryTree } from './query-tree.ts';

/** What a query may name. */
export interface QueryVocabulary {
  readonly tables: ReadonlySet<string>;
  /** Functions, in lower case, whose result is not the same at every run and on every machine. */
  readonly refusedFunctions: ReadonlySet<string>;
}

/** A query that may be run. */
export interface ReadyQuery {
  readonly statement: DuckDBPreparedStatement;
  /** The tables that it reads. */
  readonly tables: readonly string[];
  readonly isOrdered: boolean;
}

/** Functions that stand in FROM and make rows from what they are given alone. */
const tableFunctions = ['generate_series', 'range', 'unnest'];

/** Names of columns that DuckDB takes for the time or the user where no column is called so. */
const spokenNames = new Set([
  ...['current_date', 'current_time', 'current_timestamp', 'localtime', 'localtimestamp'],
  ...['current_catalog', 'current_role', 'current_schema', 'current_user', 'session_user', 'user'],
]);

/** An error about one place of a query's text. */
function refuseAt(said: Sentence, text: string, at: number | null): never {
  if (at === null) throw new SourceError(said);
  const line = Buffer.from(text).subarray(0, at).toString().split('\n').length;
  throw new SourceError(queryMessages.onLine(said, line, text.split('\n')[line - 1] ?? ''));
}

/** What DuckDB says of a query, as a sentence; the line that it names stays. */
export function notRun(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  return new SourceError(
    queryMessages.notRun(error instanceof Error ? error.message : String(error)),
  );
}

function wrongWith(
  part: QueryPart,
  { tables, refusedFunctions }: QueryVocabulary,
  own: ReadonlySet<string>,
): Sentence | null {
  if (part.kind === 'sample') return queryMessages.sampled();
  const name = part.name.toLowerCase();
  switch (part.kind) {
    case 'table':
      return !part.qualified && (tables.has(name) || own.has(name))
        ? null
        : queryMessages.unknownTable(part.name, [...tables]);
    case 'source':
      return tableFunctions.includes(name)
        ? null
        : queryMessages.tableFunction(part.name, tableFunctions);
    case 'function':
      return refusedFunctions.has(name) ? queryMessages.notReproducible(part.name) : null;
    case 'column':
      return spokenNames.has(name) ? queryMessages.notReproducible(part.name) : null;
  }
}

/** The text as DuckDB parses it. */
async function treeOf(connection: DuckDBConnection, text: string): Promise<QueryTree> {
  const reader = await connection.runAndReadAll('SELECT json_serialize_sql($1::VARCHAR)', [text]);
  const parsed = JSON.parse(String(reader.getRows()[0]?.[0]));
  const node: unknown = parsed.statements?.[0]?.node;
  if (typeof node !== 'object' || node === null) throw new SourceError(queryMessages.notASelect());
  return node as QueryTree;
}

function bind(
  statement: DuckDBPreparedStatement,
  text: string,
  parameters: Readonly<Record<string, string>>,
): void {
  for (let index = 1; index <= statement.parameterCount; index += 1) {
    const name = statement.parameterName(index);
    const known = Object.keys(parameters);
    const at = text.search(new RegExp(`\\$${name}(?![\\p{L}\\p{N}_])`, 'u'));
    const bytes = at < 0 ? null : Buffer.byteLength(text.slice(0, at));
    if (!known.includes(name)) refuseAt(queryMessages.unknownParameter(name, known), text, bytes);
    statement.bindVarchar(index, parameters[name] ?? '');
  }
}

/**
 * Make one query ready to run, or refuse it: a single SELECT over known tables, with nothing in it
 * that reads files, other databases, the clock, chance or the machine.
 *
 * @throws {SourceError} naming the line of the text where it is known, as DuckDB does: `LINE 2:`
 */
export async function readyQuery(
  connection: DuckDBConnection,
  vocabulary: QueryVocabulary,
  text: string,
  parameters: Readonly<Record<string, string>>,
): Promise<ReadyQuery> {
  try {
    const statements = await connection.extractStatements(text);
    if (statements.count !== 1) throw new SourceError(queryMessages.notOneQuery(statements.count));
    const tree = await treeOf(connection, text);
    const own = new Set(namesOfWith(tree).map((name) => name.toLowerCase()));
    const parts = partsOf(tree);
    for (const part of parts) {
      const wrong = wrongWith(part, vocabulary, own);
      if (wrong) refuseAt(wrong, text, part.at);
    }
    const statement = await statements.prepare(0);
    if (statement.statementType !== StatementType.SELECT)
      throw new SourceError(queryMessages.notASelect());
    bind(statement, text, parameters);
    const named = parts.flatMap((part) => (part.kind === 'table' ? part.name.toLowerCase() : []));
    const tables = [...new Set(named)].filter((name) => vocabulary.tables.has(name));
    return { statement, tables, isOrdered: isOrdered(tree) };
  } catch (error) {
    throw notRun(error);
  }
}
