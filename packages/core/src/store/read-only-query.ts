import type { DuckDBConnection, DuckDBInstance, DuckDBResult } from '@duckdb/node-api';
import { queryMessages } from '../messages/query.ts';
import { SourceError } from '../messages/sentence.ts';
import { notRun, type QueryVocabulary, type ReadyQuery, readyQuery } from './query-text.ts';
import { type QueryValue, readingOf } from './query-value.ts';
import { createQueryViews } from './query-views.ts';
import { simulatedReleases } from './releases.ts';

/** What a query gave. */
export interface QueryResult {
  /** Numbers are `number` columns, be they given as text. */
  readonly columns: readonly { readonly name: string; readonly kind: 'number' | 'text' }[];
  readonly rows: readonly Readonly<Record<string, QueryValue>>[];
  /** Set where a table that it reads holds simulated rows: all of what they hold, or a part. */
  readonly simulated?: 'all' | 'part';
}

/** How much a query may take. */
export interface QueryLimits {
  /** Default 10 000. */
  readonly rows?: number;
  /** Default 60. */
  readonly seconds?: number;
}

/** Answers queries of a store to which nothing more is added. */
export interface QueryDesk {
  ask(
    text: string,
    parameters: Readonly<Record<string, string>>,
    limits?: QueryLimits,
  ): Promise<QueryResult>;
  close(): void;
}

/** Functions that DuckDB calls constant but that tell of the clock, the machine or the connection. */
const tellingFunctions = `function_name IN ('age', 'ago', 'user', 'version', 'getvariable', 'session_user',
  'get_block_size', 'json_serialize_plan', 'json_serialize_sql', 'json_deserialize_sql')
  OR starts_with(function_name, 'current_') OR starts_with(function_name, 'pg_')
  OR starts_with(function_name, 'inet_') OR starts_with(function_name, 'has_')`;

/**
 * Shut a DuckDB instance in: no file, address, extension or other database is opened from then on,
 * and none of this can be undone. One thread, so that sums of binary fractions come out the same.
 */
const shutIn = `SET GLOBAL TimeZone = 'UTC'; SET GLOBAL threads = 1;
SET GLOBAL enable_external_access = false; SET GLOBAL lock_configuration = true`;

async function readVocabulary(
  connection: DuckDBConnection,
  tables: Iterable<string>,
): Promise<QueryVocabulary> {
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT function_name FROM duckdb_functions() WHERE stability <> 'CONSISTENT' OR ${tellingFunctions}`,
  );
  const refusedFunctions = new Set(reader.getRows().map(([name]) => String(name).toLowerCase()));
  return { tables: new Set(tables), refusedFunctions };
}

async function readResult(
  result: DuckDBResult,
  isOrdered: boolean,
  limit: number,
): Promise<Pick<QueryResult, 'columns' | 'rows'>> {
  const names = result.columnNames();
  const readings = result.columnTypes().map((type, at) => readingOf(names[at] ?? '', type));
  const rows: QueryResult['rows'][number][] = [];
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    for (const values of chunk.getRows())
      rows.push(
        Object.fromEntries(
          names.map((name, at) => [name, readings[at]?.read(values[at] ?? null) ?? null]),
        ),
      );
    if (rows.length > limit) throw new SourceError(queryMessages.tooManyRows(limit));
  }
  if (rows.length > 1 && !isOrdered) throw new SourceError(queryMessages.unordered(rows.length));
  return { columns: names.map((name, at) => ({ name, kind: readings[at]?.kind ?? 'text' })), rows };
}

async function runTimed(
  connection: DuckDBConnection,
  { statement, isOrdered }: ReadyQuery,
  { rows = 10_000, seconds = 60 }: QueryLimits,
): Promise<Pick<QueryResult, 'columns' | 'rows'>> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    connection.interrupt();
  }, seconds * 1000);
  try {
    return await readResult(await statement.stream(), isOrdered, rows);
  } catch (error) {
    throw late ? new SourceError(queryMessages.tooSlow(seconds)) : notRun(error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Open a desk for queries. The instance is shut in: whatever a query says, nothing is written and
 * no file, address or other database is opened, and nothing more can be loaded into it.
 */
export async function openQueryDesk(instance: DuckDBInstance): Promise<QueryDesk> {
  const connection = await instance.connect();
  const releasesOf = await createQueryViews(connection);
  const vocabulary = await readVocabulary(connection, releasesOf.keys());
  await connection.run(shutIn);

  async function shareOf(tables: readonly string[]): Promise<Pick<QueryResult, 'simulated'>> {
    const read = new Set(tables.flatMap((table) => releasesOf.get(table) ?? []));
    const simulated = new Set(await simulatedReleases(connection, [...read]));
    if (simulated.size === 0) return {};
    return { simulated: simulated.size === read.size ? 'all' : 'part' };
  }

  async function askNow(...[text, parameters, limits = {}]: Parameters<QueryDesk['ask']>) {
    await connection.run('BEGIN TRANSACTION READ ONLY');
    try {
      const ready = await readyQuery(connection, vocabulary, text, parameters);
      return { ...(await runTimed(connection, ready, limits)), ...(await shareOf(ready.tables)) };
    } finally {
      await connection.run('ROLLBACK');
    }
  }

  // One query after the other: they share a connection and its transaction.
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(...asked) {
      const ask = () => askNow(...asked);
      const answer = last.then(ask, ask);
      last = answer;
      return answer;
    },
    close: () => connection.closeSync(),
  };
}
