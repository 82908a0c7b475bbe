import { DuckDBConnection } from '@duckdb/node-api';
import { vi } from 'vitest';

/** One reading of a table from end to end, by one query. */
export interface Scan {
  readonly table: string;
  readonly sql: string;
}

interface PlanNode {
  readonly name: string;
  readonly extra_info: { readonly Table?: string };
  readonly children: readonly PlanNode[];
}

const tablesOf = ({ name, extra_info: { Table: table = '' }, children }: PlanNode): string[] => [
  ...(name.trim() === 'SEQ_SCAN' ? [table.split('.').at(-1) ?? ''] : []),
  ...children.flatMap(tablesOf),
];

/**
 * Run something, and find each table that its queries scanned: as often as the table stands in
 * DuckDB's own plan of each query.
 */
export async function watchScans<T>(run: () => Promise<T>): Promise<[T, Scan[]]> {
  // Whatever a connection is asked for, it does by one of these.
  const ways = (['run', 'stream', 'start', 'startStream', 'prepare'] as const).map((way) =>
    vi.spyOn(DuckDBConnection.prototype, way),
  );
  try {
    const done = await run();
    const sent = ways.flatMap(({ mock }) =>
      mock.calls.map(([sql], position) => ({
        sql: String(sql),
        connection: mock.contexts[position] as DuckDBConnection,
      })),
    );
    const scans: Scan[] = [];
    for (const { sql, connection } of sent) {
      const reader = await connection.runAndReadAll(`EXPLAIN (FORMAT JSON) ${sql}`);
      const plans = JSON.parse(String(reader.getRows()[0]?.[1])) as PlanNode[];
      scans.push(...plans.flatMap(tablesOf).map((table) => ({ table, sql })));
    }
    return [done, scans];
  } finally {
    for (const way of ways) way.mockRestore();
  }
}
