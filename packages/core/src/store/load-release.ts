import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { DefinitionError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { createTableSql, datasetTable, declaredColumns, insertSql } from './dataset-table.ts';
import { hashInput, type InputIdentity } from './hash-input.ts';
import { recordParts } from './parts.ts';
import { refuseRows, requireDistinctKeys } from './refuse-rows.ts';
import { countRejectedRows, keepViolations } from './rejects.ts';
import {
  listReleases,
  type Release,
  recordDelivery,
  recordRelease,
  requireDate,
} from './releases.ts';
import { identifier } from './sql-text.ts';
import { stageTable, staging } from './stage-table.ts';
import type { TableInput } from './table-input.ts';

/** Who delivered a table, when, and what it covers. */
export interface Delivery {
  readonly source: string;
  /** Date received, written 2024-03-01. */
  readonly received: string;
  /** Such as a year; a later delivery supersedes only the same coverage. Unset: everything. */
  readonly covers?: string;
  /** Whether the rows were made up; every value that rests on one of them says so. */
  readonly simulated?: boolean;
}

/** A release, and whether this call loaded it or found it already there. */
export interface LoadedRelease extends Release {
  readonly loaded: boolean;
  /** How many of its rows were kept aside when it was loaded. */
  readonly rejected: number;
}

/** What is done with rows that break the contract or repeat a key. */
export interface LoadOptions {
  /**
   * `refuse`, unless told: one such row, and nothing of the delivery is stored. `keep`: they are
   * kept aside, to be asked for with `rejects`, and the others are stored. Where a key repeats, it
   * is not known which row is right, so none of the delivery's rows with that key is stored.
   */
  readonly rejects?: 'refuse' | 'keep';
}

async function requireSameTable(connection: DuckDBConnection, dataset: Dataset) {
  const reader = await connection.runAndReadAll(`DESCRIBE ${identifier(datasetTable(dataset))}`);
  const stored = reader
    .getRows()
    .filter(([column]) => !String(column).startsWith('_'))
    .map(([column, type, empty]) => `${column} ${type}${empty === 'NO' ? ' NOT NULL' : ''}`);
  const defined = declaredColumns(dataset).map(({ column, type }) => `${column} ${type}`);
  if (defined.join() !== stored.join())
    throw new DefinitionError(contractMessages.storeHasOtherColumns(dataset.id, stored, defined));
}

/** One delivery with its dataset and its table, ready to load. */
export interface ReadyDelivery {
  readonly dataset: Dataset;
  readonly input: TableInput;
  readonly delivery: Delivery;
  readonly options?: LoadOptions;
}

type Content = Omit<Release, 'received' | 'rows' | 'current'>;

async function identify({
  dataset,
  input,
  delivery,
}: ReadyDelivery): Promise<{ content: Content; scan: InputIdentity['scan'] }> {
  const { source, received, covers = '', simulated = false } = delivery;
  requireDate(received);
  const { sha256, reading, scan } = await hashInput(dataset, input);
  const id = createHash('sha256')
    .update(
      JSON.stringify([
        dataset.id,
        source,
        covers,
        sha256,
        reading,
        ...(simulated ? ['simulated'] : []),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
  return { content: { id, dataset: dataset.id, source, covers, sha256, simulated }, scan };
}

// Every row has its number, and DuckDB writes rows twice where it must keep their order.
async function insertInAnyOrder(connection: DuckDBConnection, sql: string): Promise<void> {
  await connection.run('SET preserve_insertion_order = false');
  try {
    await connection.run(sql);
  } finally {
    await connection.run('SET preserve_insertion_order = true');
  }
}

async function storeContent(
  connection: DuckDBConnection,
  { dataset, input, options }: ReadyDelivery,
  content: Content,
  scan: InputIdentity['scan'],
): Promise<void> {
  const staged = await stageTable(connection, dataset, input, scan);
  const { rows, refused, parts } = staged;
  if (refused > 0 && (options?.rejects !== 'keep' || refused === rows))
    await refuseRows(connection, dataset, input, staged);
  await connection.run(createTableSql(dataset));
  await requireSameTable(connection, dataset);
  const firstPart = await recordParts(connection, content.id, parts);
  const part = `${staged.part} + ${firstPart}`;
  await insertInAnyOrder(connection, insertSql(dataset, staging, content.id, { ...staged, part }));
  if (refused > 0) await keepViolations(connection, dataset, input, content.id, staged, firstPart);
  await connection.run(`DROP TABLE ${staging}`);
  await recordRelease(connection, { ...content, rows: rows - refused });
}

async function loadInto(
  connection: DuckDBConnection,
  ready: readonly ReadyDelivery[],
): Promise<LoadedRelease[]> {
  const releases: { id: string; loaded: boolean; ready: ReadyDelivery }[] = [];
  for (const each of ready) {
    const { content, scan } = await identify(each);
    const { id } = content;
    const known = (await listReleases(connection)).find((release) => release.id === id);
    if (!known) await storeContent(connection, each, content, scan);
    if (!known?.current) await recordDelivery(connection, { id, received: each.delivery.received });
    releases.push({ id, loaded: !known, ready: each });
  }
  for (const dataset of new Set(ready.map((each) => each.dataset))) {
    const keeping = releases.flatMap(({ id, loaded, ready: { options, ...each } }) =>
      loaded && each.dataset === dataset && options?.rejects === 'keep'
        ? [[id, each.input] as const]
        : [],
    );
    await requireDistinctKeys(connection, dataset, new Map(keeping));
  }
  const stored = await listReleases(connection);
  const rejected = await countRejectedRows(connection);
  return releases.flatMap(({ id, loaded }) =>
    stored
      .filter((release) => release.id === id)
      .map((release) => ({ ...release, loaded, rejected: rejected.get(id) ?? 0 })),
  );
}

/**
 * Load deliveries that belong together, in one transaction: all of them, or nothing and an error
 * that names the cells. A delivery that is there already changes nothing; one that was superseded
 * and comes again counts again.
 */
export async function loadReleases(
  connection: DuckDBConnection,
  ready: readonly ReadyDelivery[],
): Promise<LoadedRelease[]> {
  await connection.run('BEGIN');
  try {
    const releases = await loadInto(connection, ready);
    await connection.run('COMMIT');
    return releases;
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
}
