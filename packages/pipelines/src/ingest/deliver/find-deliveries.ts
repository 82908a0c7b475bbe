import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { sourceRecordName } from '../files/source-record-name.ts';
import { listFiles } from './list-files.ts';

/** A folder with a source record. */
export interface DeliveryFolder {
  readonly folder: string;
  /** How it is named in messages and origins: its way from the path that was given. */
  readonly label: string;
  /** The one file asked for, where a file was given. */
  readonly only?: readonly string[];
}

/**
 * The deliveries at a path: the folder itself where it has a source record, the folders below it
 * that have one, or, of a file, the folder that it stands in with that file alone.
 *
 * @throws {SourceError} if there is nothing at the path, or no source record
 */
export async function findDeliveries(path: string): Promise<DeliveryFolder[]> {
  const whole = resolve(path);
  const label = basename(whole);
  const found = await stat(whole).catch(() => null);
  if (!found) throw new SourceError(ingestMessages.nothingThere(label));
  if (found.isFile()) {
    if (label === sourceRecordName) return findDeliveries(dirname(whole));
    const folder = dirname(whole);
    return [{ folder, label: basename(folder), only: [label] }];
  }
  const records = (await listFiles(whole, label)).files.filter(
    (name) => basename(name) === sourceRecordName,
  );
  if (records.length === 0) throw new SourceError(ingestMessages.noSourceRecord(label));
  const folders = records.map((name) => dirname(name));
  // Records below a folder that has one of its own belong to that folder's files.
  return folders
    .filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)))
    .map((folder) => ({
      folder: join(whole, folder),
      label: folder === '.' ? label : `${label}/${folder}`,
    }));
}

const isWithin = (folder: string, other: string) => other === '.' || folder.startsWith(`${other}/`);
