import { availableParallelism } from 'node:os';
import {
  type PlaceRegister,
  type ReadyDelivery,
  SourceError,
  type Store,
  schools,
} from '@eduplan/core';
import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { checkAcross } from '../checks/check-across.ts';
import { checkSchools, type RegisteredSchools } from '../checks/check-schools.ts';
import { checkSuperseded } from '../checks/check-superseded.ts';
import { compareWithLast } from '../checks/compare-with-last.ts';
import { readFolderOfFigures } from '../figures/ingest-figures.ts';
import { sourceRecordName } from '../files/source-record-name.ts';
import { fieldOf } from '../layout/mapped-row.ts';
import { openReaders } from '../readers/read-in-parallel.ts';
import { type DeliveryFolder, findDeliveries } from './find-deliveries.ts';
import { isFigures } from './is-figures.ts';
import { type CheckedDelivery, type DeliveryOptions, readDelivery } from './read-delivery.ts';
import { findingOfFile } from './read-files.ts';

/**
 * The schools that the register of these deliveries lists, those of its refused rows among them,
 * and that of the store for other years.
 */
async function registeredSchools(
  deliveries: readonly CheckedDelivery[],
  store: Store | null,
): Promise<RegisteredSchools> {
  const registered = new Map<string, Map<string, string | null>>();
  const add = (year: string, school: string, place: string | null) => {
    const ofYear = registered.get(year) ?? new Map<string, string | null>();
    registered.set(year, ofYear.set(school, place));
  };
  const stored = (await store?.releases())?.some(({ dataset }) => dataset === schools.id);
  if (store && stored)
    for (const { place, year, school } of await store.rows(schools)) add(`${year}`, school, place);
  for (const { refused } of deliveries)
    for (const row of refused.get(schools.id) ?? []) {
      const [year, school] = [fieldOf(row, 'year'), fieldOf(row, 'school')];
      if (year !== '' && school !== '') add(year, school, null);
    }
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
  /** Deliveries of which nothing could be read, such as for a wrong source record. */
  readonly unread: readonly Finding[];
  /** Those of `unread`; the others in the order of the deliveries; then what only all together show. */
  readonly findings: readonly Finding[];
}

/**
 * Read deliveries one after the other, with the same threads. One that is wrong as a whole does
 * not keep the others from being read; where it is the only one, that is all there is to say.
 */
async function readAll(
  folders: readonly DeliveryFolder[],
  places: PlaceRegister,
  isTaken: DeliveryOptions['isTaken'],
): Promise<Omit<CheckedPath, 'findings'>> {
  const deliveries: CheckedDelivery[] = [];
  const figures: ReadyDelivery[] = [];
  const unread: Finding[] = [];
  // This thread maps and checks what the others read.
  const readers = openReaders({ threads: Math.max(1, availableParallelism() - 1) });
  if (!isTaken) readers.prepare();
  const read = async (found: DeliveryFolder) => {
    const { folder, label, only } = found;
    if (await isFigures(found)) figures.push(...(await readFolderOfFigures(folder, places, label)));
    else deliveries.push(await readDelivery(folder, label, places, readers, { only, isTaken }));
  };
  try {
    for (const found of folders)
      try {
        await read(found);
      } catch (error) {
        if (!(error instanceof SourceError) || folders.length === 1) throw error;
        const sentence = checkMessages.deliveryUnread(found.label, error.sentence);
        const file = `${found.label}/${sourceRecordName}`;
        unread.push(findingOfFile(file, { rule: 'delivery', sentence }));
      }
  } finally {
    await readers.close();
  }
  return { deliveries, figures, unread };
}

/**
 * Read every delivery at a path and run all checks: those of each file, then those across
 * deliveries, such as schools that the register lacks, and those against the last release. Nothing
 * is stored.
 *
 * @param store what is stored already; null where there is nothing yet
 * @param isTaken says which deliveries need no reading; every one is read unless given
 * @throws {SourceError} if there is no delivery, or only one and its source record or register of
 *   published figures is wrong; of several, that is told among the findings
 */
export async function checkDeliveries(
  path: string,
  places: PlaceRegister,
  store: Store | null = null,
  isTaken?: DeliveryOptions['isTaken'],
): Promise<CheckedPath> {
  const { deliveries, figures, unread } = await readAll(
    await findDeliveries(path),
    places,
    isTaken,
  );
  const registered = await registeredSchools(deliveries, store);
  const nameOf = (code: string) => places.get(code)?.name ?? null;
  const findings: Finding[] = [...unread, ...deliveries.flatMap((delivery) => delivery.findings)];
  const all = deliveries.flatMap(({ label, sha256, delivered, record: { source, received } }) =>
    delivered.map(({ dataset, rows }) => ({ label, sha256, dataset, source, received, rows })),
  );
  findings.push(...checkAcross(all), ...checkSuperseded(all, (await store?.releases()) ?? []));
  for (const { delivered } of deliveries) {
    // Together, since one workbook feeds several datasets and its school should be told once.
    const ofSchools = delivered.flatMap(({ dataset, rows }) => (dataset.respondents ? rows : []));
    if (registered.size > 0) findings.push(...checkSchools(ofSchools, registered));
    for (const { dataset, rows } of delivered)
      findings.push(...(await compareWithLast(store, dataset, rows, nameOf)));
  }
  return { deliveries, figures, unread, findings };
}
