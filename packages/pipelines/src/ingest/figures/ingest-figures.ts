import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import {
  type Dataset,
  fromRows,
  type LoadedRelease,
  type PlaceRegister,
  publishedFigures,
  type ReadyDelivery,
  SourceError,
  type Store,
} from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { readBytes } from '../files/read-bytes.ts';
import { sourceRecordName } from '../files/source-record-name.ts';
import { readFigures } from './published-figures.ts';
import { readSourceRecord } from './source-record.ts';

/**
 * Read a folder of published figures that a source record describes, and check every file of it.
 *
 * @throws {SourceError} naming file and cell if anything is wrong
 */
export async function readFolderOfFigures(
  folder: string,
  places: PlaceRegister,
  label = basename(resolve(folder)),
): Promise<ReadyDelivery[]> {
  const record = await readSourceRecord(folder, label);
  if (record.dataset !== publishedFigures.id)
    throw new SourceError(
      ingestMessages.unknownDataset(`${label}/${sourceRecordName}`, record.dataset, [
        publishedFigures.id,
      ]),
    );
  const ready: ReadyDelivery[] = [];
  for (const { path, rows: expectedRows } of record.files) {
    const file = `${label}/${path}`;
    const bytes = await readBytes(join(folder, path), file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { rows, lines } = readFigures(bytes, file, places, expectedRows);
    ready.push({
      dataset: publishedFigures as unknown as Dataset,
      input: fromRows(rows, { file, sha256, rowNumber: (index) => lines[index] ?? 0 }),
      delivery: { source: record.source, received: record.received, covers: path },
    });
  }
  return ready;
}

/**
 * Load a folder of published figures that a source record describes. Every file is read and checked
 * before the first is loaded, and all are loaded together; the same files again change nothing.
 *
 * @throws {SourceError} naming file and cell if anything is wrong; then nothing is loaded
 */
export async function ingestFigures(
  store: Store,
  folder: string,
  places: PlaceRegister,
): Promise<LoadedRelease[]> {
  return store.loadAll(await readFolderOfFigures(folder, places));
}
