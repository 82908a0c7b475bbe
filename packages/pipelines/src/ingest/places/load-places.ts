import { basename } from 'node:path';
import { type PlaceRegister, parsePlaces } from '@eduplan/core';
import { readBytes } from '../files/read-bytes.ts';

/**
 * The register of places in a CSV file.
 *
 * @throws {SourceError} if it cannot be read or breaks its contract
 */
export async function loadPlaces(path: string): Promise<PlaceRegister> {
  const file = basename(path);
  return parsePlaces((await readBytes(path, file)).toString('utf8'), file);
}
