import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type MadeFile,
  type SampleChoice,
  sampleFiles,
} from '../../../packages/pipelines/src/sample/sample-files.ts';

/** The files of a sample by their way from its folder. */
export const madeFiles = (choice: SampleChoice): Map<string, Uint8Array> =>
  new Map([...sampleFiles(choice)].map(({ path, bytes }) => [path, bytes]));

/** A sum over the names and bytes of files. */
export function sumOf(files: Iterable<readonly [string, Uint8Array]>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\n`).update(bytes);
  return hash.digest('hex');
}

/** Write files below a folder. */
export async function writeFiles(folder: string, files: Iterable<MadeFile>): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
