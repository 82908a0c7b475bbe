import {
  type LoadedRelease,
  type PlaceRegister,
  type Release,
  SourceError,
  type Store,
} from '@eduplan/core';
import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { checkDeliveries } from './check-deliveries.ts';
import { findingsOfRejects } from './large-tables.ts';
import { readyDeliveries } from './ready-deliveries.ts';

/** What loading a path gave. */
export interface IngestedPath {
  readonly releases: readonly LoadedRelease[];
  readonly findings: readonly Finding[];
}

/**
 * Check every delivery at a path and load what keeps its contract, a release for each dataset and
 * year of each, all in one transaction; what does not is kept aside with its address. A register
 * of published figures is loaded whole or not at all. A delivery of which every row is kept aside
 * is a release without rows, which never counts: what was loaded before stays. The same bytes
 * again change nothing.
 *
 * @throws {SourceError} if there is no delivery, the source record of one of them is wrong, or a
 *   key stands in two deliveries; then nothing is loaded
 */
export async function ingestPath(
  store: Store,
  path: string,
  places: PlaceRegister,
): Promise<IngestedPath> {
  const stored = await store.releases();
  const isOf = (source: string, sha256: string) => (release: Release) =>
    release.source === source && release.sha256 === sha256;
  // The record's bytes hold the date received: what was taken once is no new arrival, even if another superseded it.
  const isTaken = (source: string, sha256: string) => stored.some(isOf(source, sha256));
  const { deliveries, figures, unread, findings } = await checkDeliveries(
    path,
    places,
    store,
    stored.length > 0 ? isTaken : undefined,
  );
  if (unread.length > 0)
    throw new SourceError(checkMessages.nothingLoaded(unread.map(({ sentence }) => sentence)));
  const known = deliveries
    .filter(({ isKnown }) => isKnown)
    .flatMap(({ record, sha256 }) => stored.filter(isOf(record.source, sha256)));
  const large = deliveries.flatMap((delivery) => delivery.large);
  const ready = [...figures, ...deliveries.flatMap(readyDeliveries)];
  const releases = await store.loadAll([...large.map((table) => table.ready), ...ready]);
  const ofLarge = releases.slice(0, large.length).map(({ id }) => id);
  return {
    releases: [
      ...(await Promise.all(known.map((release) => asKnown(store, release)))),
      ...releases,
    ],
    findings: [...findings, ...(await findingsOfRejects(store, ofLarge))],
  };
}

/** A release that was there before, with how many rows were kept aside then. */
async function asKnown(store: Store, release: Release): Promise<LoadedRelease> {
  const aside = await store.rejects(release.id);
  const rows = new Set(aside.map(({ file, sheet, row }) => JSON.stringify([file, sheet, row])));
  return { ...release, loaded: false, rejected: rows.size };
}
