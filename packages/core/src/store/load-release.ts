import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { contractMessages } from '../messages/contract.ts';
import { DefinitionError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { createTableSql, datasetTable, declaredColumns, insertSql } from './dataset-table.ts';
import { hashInput, type InputIdentity } from './hash-input.ts';
import { recordParts } from './parts.ts';
import { refuseRows, requireDistinctKeys } from './refuse-rows.ts';
import { countRejectedRows, keepSetAside, keepViolations, type SetAside } from './rejects.ts';
import {
  listReleases,
  type Release,
  recordDelivery,
  recordRelease,
  requireDate,
} from './releases.ts';
import { identifier } from './sql-text.ts';
import { type Staged, stageTable } from './stage-table.ts';
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
  /**
   * What was kept out while it was read; stored with the release, to be asked for with `rejects`.
   * With it the input may have no rows: such a release keeps what was set aside and never counts.
   */
  readonly setAside?: readonly SetAside[];
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

/** A delivery that was read, if its content is new, and what it holds. */
interface Prepared extends ReadyDelivery {
  readonly content: Content;
  readonly staged: Staged | null;
}

async function prepare(
  connection: DuckDBConnection,
  ready: readonly ReadyDelivery[],
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  const known = new Set((await listReleases(connection)).map(({ id }) => id));
  for (const [at, each] of ready.entries()) {
    const { dataset, input, options, setAside = [] } = each;
    const { content, scan } = await identify(each);
    const staged = known.has(content.id)
      ? null
      : await stageTable(connection, dataset, input, scan, `staging_${at}`, setAside.length > 0);
    known.add(content.id);
    const refused = staged?.refused ?? 0;
    if (staged && refused > 0 && (options?.rejects !== 'keep' || refused === staged.rows))
      await refuseRows(connection, dataset, input, staged);
    prepared.push({ ...each, content, staged });
  }
  return prepared;
}

// Stored rows have their number, and DuckDB would write them twice to keep their order.
const keepOrder = (connection: DuckDBConnection, keep: boolean) =>
  connection.run(`SET preserve_insertion_order = ${keep}`);

async function storeContent(
  connection: DuckDBConnection,
  { dataset, input, content, setAside = [] }: Prepared,
  staged: Staged,
): Promise<void> {
  await connection.run(createTableSql(dataset));
  await requireSameTable(connection, dataset);
  const firstPart = await recordParts(connection, content.id, staged.parts);
  const part = `${staged.part} + ${firstPart}`;
  await keepOrder(connection, false);
  await connection.run(insertSql(dataset, staged.table, content.id, { ...staged, part }));
  await keepOrder(connection, true);
  if (staged.refused > 0)
    await keepViolations(connection, dataset, input, content.id, staged, firstPart);
  await keepSetAside(connection, content.id, setAside);
  await recordRelease(connection, { ...content, rows: staged.rows - staged.refused });
}

async function loadPrepared(
  connection: DuckDBConnection,
  prepared: readonly Prepared[],
): Promise<LoadedRelease[]> {
  for (const each of prepared) {
    const { id } = each.content;
    if (each.staged) await storeContent(connection, each, each.staged);
    const known = (await listReleases(connection)).find((release) => release.id === id);
    const isBack = known !== undefined && !known.current && known.rows > 0;
    if (each.staged || isBack)
      await recordDelivery(connection, { id, received: each.delivery.received });
  }
  for (const dataset of new Set(prepared.map((each) => each.dataset))) {
    const loading = prepared.filter((each) => each.dataset === dataset && each.staged);
    const keeping = loading.filter(({ options }) => options?.rejects === 'keep');
    await requireDistinctKeys(
      connection,
      dataset,
      new Map(keeping.map(({ content, input }) => [content.id, input])),
      new Map(loading.map(({ content, staged }) => [content.id, staged?.table ?? ''])),
    );
  }
  const stored = await listReleases(connection);
  const rejected = await countRejectedRows(connection);
  return prepared.flatMap(({ content: { id }, staged }) =>
    stored
      .filter((release) => release.id === id)
      .map((release) => ({
        ...release,
        loaded: staged !== null,
        rejected: rejected.get(id) ?? 0,
      })),
  );
}

/**
 * Load deliveries that belong together, in one transaction: all of them, or nothing and an error
 * that names the cells. A delivery that is there already changes nothing; one that was superseded
 * and comes again counts again.
 *
 * @param connection for this load alone: what is not stored in the end goes with it
 */
export async function loadReleases(
  connection: DuckDBConnection,
  ready: readonly ReadyDelivery[],
): Promise<LoadedRelease[]> {
  const prepared = await prepare(connection, ready);
  await connection.run('BEGIN');
  try {
    const releases = await loadPrepared(connection, prepared);
    await connection.run('COMMIT');
    return releases;
  } catch (error) {
    await connection.run('ROLLBACK');
    await keepOrder(connection, true);
    throw error;
  }
}
