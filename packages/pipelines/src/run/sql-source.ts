import type { Store } from '@eduplan/core';
import type { SqlSource } from '@eduplan/reports';

/**
 * What the `sql` cells of a notebook ask: the rows of a store that count. From the first query on
 * nothing more can be loaded into the store.
 *
 * @param store open for as long as notebooks run
 */
export function openSqlSource(store: Store): SqlSource {
  return { query: (text, parameters) => store.query(text, parameters) };
}
