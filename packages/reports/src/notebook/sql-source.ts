import type { SimulatedShare } from './simulated-share.ts';

/** A cell of a query's result: exact decimals and dates as text, null where it is missing. */
export type SqlValue = string | number | bigint | boolean | null;

/** One row of a query's result, by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A column of a query's result. */
export interface SqlColumn {
  readonly name: string;
  /** Whether it holds numbers, be they written as text. */
  readonly kind: 'number' | 'text';
}

/** What a query gave. */
export interface SqlResult {
  readonly columns: readonly SqlColumn[];
  readonly rows: readonly SqlRow[];
  /** Set where rows rest on simulated data. */
  readonly simulated?: SimulatedShare;
}

/**
 * Where the `sql` cells of a notebook ask. It must be read-only: whatever a text says, nothing is
 * written and no file or address is opened.
 */
export interface SqlSource {
  /**
   * Run one query.
   *
   * Decimals come as text with all the decimals of their type, never as a binary fraction. An error
   * names the line of the text as DuckDB does, `LINE 2:`, where it knows one.
   *
   * @param parameters what the text may name as `$name`: the notebook's parameters and `$language`;
   *   it need not name them all
   * @throws {Error} if the text cannot be run, or would write
   */
  query(text: string, parameters: Readonly<Record<string, string>>): Promise<SqlResult>;
}
