import type { LoadedRelease, PlaceRegister, Store } from '@eduplan/core';
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
 * of published figures is loaded whole or not at all. The same bytes again change nothing.
 *
 * @throws {SourceError} if there is no delivery, a source record is wrong, or a key stands in two
 *   deliveries; then nothing is loaded
 */
export async function ingestPath(
  store: Store,
  path: string,
  places: PlaceRegister,
): Promise<IngestedPath> {
  const { deliveries, figures, findings } = await checkDeliveries(path, places, store);
  const large = deliveries.flatMap((delivery) => delivery.large);
  const ready = [...figures, ...deliveries.flatMap(readyDeliveries)];
  const releases = await store.loadAll([...large.map((table) => table.ready), ...ready]);
  const ofLarge = releases.slice(0, large.length).map(({ id }) => id);
  return { releases, findings: [...findings, ...(await findingsOfRejects(store, ofLarge))] };
}
