import type { z } from 'zod';
import { queryMessages } from '../messages/query.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Dataset, RowOf } from '../model/define-dataset.ts';
import type { Measure } from '../model/define-measure.ts';
import type {
  MeasureSource,
  RespondentRequest,
  Respondents,
  RowOrigin,
} from '../model/measure-source.ts';
import { byDataset, findRespondents, gatherDataset, querySql } from './gather-dataset.ts';
import {
  type Delivery,
  type LoadedRelease,
  type LoadOptions,
  loadReleases,
  type ReadyDelivery,
} from './load-release.ts';
import { inMemory, openDuckDb, type StoreLimits } from './open-duckdb.ts';
import {
  openQueryDesk,
  type QueryDesk,
  type QueryLimits,
  type QueryResult,
} from './read-only-query.ts';
import { readRows } from './read-rows.ts';
import { listRejects, type Reject } from './rejects.ts';
import { listReleases, type Release } from './releases.ts';
import type { TableInput } from './table-input.ts';

/** A stored row with the place where it stood. */
export type StoredRow<D> = RowOf<D> & { readonly origin: RowOrigin };

/** Releases of datasets in DuckDB, and the measures over them. */
export interface Store extends MeasureSource {
  /**
   * Load one delivery of a dataset: all of it or, with an error that names the cells, nothing.
   * The same delivery again changes nothing and says `loaded: false`; one that was superseded
   * and comes again counts again. With `{ rejects: 'keep' }` faulty rows are kept aside and the
   * others stored.
   *
   * @throws {SourceError} if the file cannot be read, a row breaks the contract, or a key repeats
   */
  load<Shape extends z.ZodRawShape>(
    dataset: Dataset<Shape>,
    input: TableInput,
    delivery: Delivery,
    options?: LoadOptions,
  ): Promise<LoadedRelease>;
  /**
   * Load deliveries that belong together, in one transaction: every one of them or none. A key
   * may move from one of them to another.
   *
   * @throws {SourceError} as `load`
   */
  loadAll(ready: readonly ReadyDelivery[]): Promise<LoadedRelease[]>;
  /** The current rows of a dataset, in the order of their files. */
  rows<Shape extends z.ZodRawShape>(
    dataset: Dataset<Shape>,
    asOf?: string,
  ): Promise<StoredRow<Dataset<Shape>>[]>;
  /** The schools that should have rows in datasets, for each place and year that the register lists. */
  respondents(request: RespondentRequest): Promise<Respondents[]>;
  /** The cells for which rows were kept aside, of one release or of all. */
  rejects(release?: string): Promise<Reject[]>;
  /** Every release ever loaded, in the order of loading. */
  releases(): Promise<Release[]>;
  /**
   * Ask one SELECT of the rows that count: a table for each dataset, named as its id with `_` for
   * `-`, beside `releases` and `rejects`. The first query shuts the store in: nothing more is
   * loaded, and whatever a text says, nothing is written and no file or address is opened.
   *
   * @param parameters the values of `$name`, as text; the query need not name them all
   * @throws {SourceError} if the text cannot be run or would do anything but read these tables,
   *   its rows are in no order, or there are too many of them; with `LINE 2:` where it is known
   */
  query(
    text: string,
    parameters?: Readonly<Record<string, string>>,
    limits?: QueryLimits,
  ): Promise<QueryResult>;
  /** The SQL that `gather` runs for measures of one dataset, to read or to explain. */
  explain(measures: readonly Measure[]): Promise<string>;
  /** Let go of the file. */
  close(): void;
}

/**
 * Open a store: a DuckDB file, made where it does not exist, or one in memory.
 *
 * @param path the file; in memory unless given
 * @param limits how much of the machine it may use; all unless told
 * @throws {SourceError} if the file is not a store or is in use by another process
 */
export async function openStore(path = inMemory, limits: StoreLimits = {}): Promise<Store> {
  const { instance, connection } = await openDuckDb(path, limits);
  const loadAlone = async (ready: readonly ReadyDelivery[]) => {
    // Its own connection: a reader never sees half of a release.
    const loading = await instance.connect();
    try {
      return await loadReleases(loading, ready);
    } finally {
      loading.closeSync();
    }
  };
  // One load after the other: two at once would not see each other's keys.
  let lastLoad: Promise<unknown> = Promise.resolve();
  let desk: Promise<QueryDesk> | null = null;
  let openedDesk: QueryDesk | null = null;
  const openDesk = async () => {
    openedDesk = await openQueryDesk(instance);
    return openedDesk;
  };
  const loadAll = async (ready: readonly ReadyDelivery[]) => {
    if (desk) throw new SourceError(queryMessages.sealed());
    const load = () => loadAlone(ready);
    const loaded = lastLoad.then(load, load);
    lastLoad = loaded;
    return loaded;
  };
  return {
    async load(dataset, input, delivery, options = {}) {
      const [release] = await loadAll([
        { dataset: dataset as unknown as Dataset, input, delivery, options },
      ]);
      return release as LoadedRelease;
    },
    loadAll,
    async gather(request) {
      const parts = [];
      for (const [dataset, measures] of byDataset(request.measures))
        parts.push(await gatherDataset(connection, dataset, measures, request));
      return parts.flat();
    },
    async respondents(request) {
      const parts = [];
      for (const dataset of request.datasets)
        parts.push(await findRespondents(connection, dataset, request));
      return parts.flat();
    },
    async rows<Shape extends z.ZodRawShape>(dataset: Dataset<Shape>, asOf?: string) {
      const rows = await readRows(connection, dataset as unknown as Dataset, asOf);
      return rows as unknown as StoredRow<Dataset<Shape>>[];
    },
    rejects: (release) => listRejects(connection, release),
    releases: () => listReleases(connection),
    async query(text, parameters = {}, limits = {}) {
      desk ??= lastLoad.then(openDesk, openDesk);
      return (await desk).ask(text, parameters, limits);
    },
    async explain(measures) {
      const texts = [];
      for (const [dataset, group] of byDataset(measures))
        texts.push(await querySql(connection, dataset, group, {}));
      return texts.join(';\n');
    },
    close() {
      openedDesk?.close();
      connection.closeSync();
      instance.closeSync();
    },
  };
}
