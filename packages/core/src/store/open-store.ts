import type { z } from 'zod';
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
  const loadAll = (ready: readonly ReadyDelivery[]) => {
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
    async explain(measures) {
      const texts = [];
      for (const [dataset, group] of byDataset(measures))
        texts.push(await querySql(connection, dataset, group, {}));
      return texts.join(';\n');
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
