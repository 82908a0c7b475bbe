import { availableParallelism } from 'node:os';
import { type PlaceRegister, type ReadyDelivery, type Store, schools } from '@eduplan/core';
import type { Finding } from '../cells/finding.ts';
import { checkAcross } from '../checks/check-across.ts';
import { checkSchools, type RegisteredSchools } from '../checks/check-schools.ts';
import { compareWithLast } from '../checks/compare-with-last.ts';
import { readFolderOfFigures } from '../ingest-folder.ts';
import { fieldOf } from '../layout/mapped-row.ts';
import { openReaders } from '../readers/read-in-parallel.ts';
import { type DeliveryFolder, findDeliveries } from './find-deliveries.ts';
import { isFigures } from './is-figures.ts';
import { type CheckedDelivery, type DeliveryOptions, readDelivery } from './read-delivery.ts';

/** The schools that the register of these deliveries lists, and that of the store for other years. */
async function registeredSchools(
  deliveries: readonly CheckedDelivery[],
  store: Store | null,
): Promise<RegisteredSchools> {
  const registered = new Map<string, Map<string, string>>();
  const add = (year: string, school: string, place: string) => {
    const ofYear = registered.get(year) ?? new Map<string, string>();
    registered.set(year, ofYear.set(school, place));
  };
  const stored = (await store?.releases())?.some(({ dataset }) => dataset === schools.id);
  if (store && stored)
    for (const { place, year, school } of await store.rows(schools)) add(`${year}`, school, place);
  for (const { delivered } of deliveries)
    for (const { dataset, rows } of delivered)
      if (dataset.id === schools.id)
        for (const row of rows)
          add(fieldOf(row, 'year'), fieldOf(row, 'school'), fieldOf(row, 'place'));
  return registered;
}

/** What was read at a path, with everything that was found in it. */
export interface CheckedPath {
  readonly deliveries: readonly CheckedDelivery[];
  /** Registers of published figures, which have a reader of their own: each kept its contract. */
  readonly figures: readonly ReadyDelivery[];
  /** In the order of the deliveries; then what only all of them together show. */
  readonly findings: readonly Finding[];
}

/** Read deliveries one after the other, with the same threads. */
async function readAll(
  folders: readonly DeliveryFolder[],
  places: PlaceRegister,
  isTaken: DeliveryOptions['isTaken'],
): Promise<Pick<CheckedPath, 'deliveries' | 'figures'>> {
  const deliveries: CheckedDelivery[] = [];
  const figures: ReadyDelivery[] = [];
  // This thread maps and checks what the others read.
  const readers = openReaders({ threads: Math.max(1, availableParallelism() - 1) });
  if (!isTaken) readers.prepare();
  try {
    for (const found of folders) {
      const { folder, label, only } = found;
      if (await isFigures(found))
        figures.push(...(await readFolderOfFigures(folder, places, label)));
      else deliveries.push(await readDelivery(folder, label, places, readers, { only, isTaken }));
    }
  } finally {
    await readers.close();
  }
  return { deliveries, figures };
}

/**
 * Read every delivery at a path and run all checks: those of each file, then those across
 * deliveries, such as schools that the register lacks, and those against the last release. Nothing
 * is stored.
 *
 * @param store what is stored already; null where there is nothing yet
 * @param isTaken says which deliveries need no reading; every one is read unless given
 * @throws {SourceError} if there is no delivery, a source record is wrong, or a register of
 *   published figures is
 */
export async function checkDeliveries(
  path: string,
  places: PlaceRegister,
  store: Store | null = null,
  isTaken?: DeliveryOptions['isTaken'],
): Promise<CheckedPath> {
  const { deliveries, figures } = await readAll(await findDeliveries(path), places, isTaken);
  const registered = await registeredSchools(deliveries, store);
  const findings: Finding[] = deliveries.flatMap((delivery) => delivery.findings);
  findings.push(
    ...checkAcross(
      deliveries.flatMap(({ delivered, record: { source, received } }) =>
        delivered.map(({ dataset, rows }) => ({ dataset, source, received, rows })),
      ),
    ),
  );
  for (const { delivered } of deliveries)
    for (const { dataset, rows } of delivered) {
      if (dataset.respondents && registered.size > 0)
        findings.push(...checkSchools(rows, registered));
      findings.push(...(await compareWithLast(store, dataset, rows)));
    }
  return { deliveries, figures, findings };
}
