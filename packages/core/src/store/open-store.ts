import type { DuckDBConnection } from '@duckdb/node-api';
import type { z } from 'zod';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Dataset, RowOf } from '../model/define-dataset.ts';
import type { Measure } from '../model/define-measure.ts';
import type {
  MeasureRequest,
  MeasureSource,
  MeasureValue,
  RowOrigin,
} from '../model/measure-source.ts';
import {
  type Delivery,
  type LoadedRelease,
  loadReleases,
  type ReadyDelivery,
} from './load-release.ts';
import { measureSql, reportingSql } from './measure-query.ts';
import { inMemory, openDuckDb } from './open-duckdb.ts';
import { readRows } from './read-rows.ts';
import { readMeasureValue } from './read-values.ts';
import { currentReleases, listReleases, type Release } from './releases.ts';
import type { TableInput } from './table-input.ts';

/** A stored row with the place where it stood. */
export type StoredRow<D> = RowOf<D> & { readonly origin: RowOrigin };

/** Releases of datasets in DuckDB, and the measures over them. */
export interface Store extends MeasureSource {
  /**
   * Load one delivery of a dataset: all of it or, with an error that names the cells, nothing.
   * The same delivery again changes nothing and says `loaded: false`; one that was superseded
   * and comes again counts again.
   *
   * @throws {SourceError} if the file cannot be read, a row breaks the contract, or a key repeats
   */
  load<Shape extends z.ZodRawShape>(
    dataset: Dataset<Shape>,
    input: TableInput,
    delivery: Delivery,
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
  /** Every release ever loaded, in the order of loading. */
  releases(): Promise<Release[]>;
  /** The SQL that `gather` runs for measures of one dataset, to read or to explain. */
  explain(measures: readonly Measure[]): Promise<string>;
  /** Let go of the file. */
  close(): void;
}

async function runMeasures(
  connection: DuckDBConnection,
  dataset: Dataset,
  measures: readonly Measure[],
  sql: string,
) {
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Out of Range Error')) throw error;
    const ids = measures.map((measure) => measure.id);
    throw new SourceError(contractMessages.sumTooLarge(dataset.id, ids));
  }
}

const reportKey = ([place, year]: readonly unknown[]) => `${year} ${place}`;

async function gatherDataset(
  connection: DuckDBConnection,
  dataset: Dataset,
  measures: readonly Measure[],
  request: MeasureRequest,
): Promise<MeasureValue[]> {
  const releases = await currentReleases(connection, dataset.id, request.asOf);
  if (releases.length === 0) return [];
  const rows = await runMeasures(
    connection,
    dataset,
    measures,
    measureSql(dataset, measures, releases, request),
  );
  const members = dataset.levels === 'lowest' ? request.members : undefined;
  const reported = new Set(
    members &&
      (await connection.runAndReadAll(reportingSql(dataset, releases))).getRows().map(reportKey),
  );
  return rows.flatMap((row) => {
    const [place, year] = [String(row.place), Number(row.year)];
    const reporting = members
      ?.get(place)
      ?.filter((code) => reported.has(reportKey([code, year]))) ?? [place];
    return measures.map((measure, position) => readMeasureValue(row, measure, position, reporting));
  });
}

function byDataset(measures: readonly Measure[]): Map<Dataset, Measure[]> {
  const grouped = new Map<Dataset, Measure[]>();
  for (const measure of measures)
    grouped.set(measure.dataset, [...(grouped.get(measure.dataset) ?? []), measure]);
  return grouped;
}

/**
 * Open a store: a DuckDB file, made where it does not exist, or one in memory.
 *
 * @param path the file; in memory unless given
 * @throws {SourceError} if the file is not a store or is in use by another process
 */
export async function openStore(path = inMemory): Promise<Store> {
  const { instance, connection } = await openDuckDb(path);
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
    async load(dataset, input, delivery) {
      const [release] = await loadAll([
        { dataset: dataset as unknown as Dataset, input, delivery },
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
    async rows<Shape extends z.ZodRawShape>(dataset: Dataset<Shape>, asOf?: string) {
      const rows = await readRows(connection, dataset as unknown as Dataset, asOf);
      return rows as unknown as StoredRow<Dataset<Shape>>[];
    },
    releases: () => listReleases(connection),
    async explain(measures) {
      const texts = [];
      for (const [dataset, group] of byDataset(measures))
        texts.push(measureSql(dataset, group, await currentReleases(connection, dataset.id), {}));
      return texts.join(';\n');
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
