import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A finished publication: its files by name. */
export type Publication = ReadonlyMap<string, string>;

/** Where a publication lies, and whether it was new. */
export interface Published {
  /** The folder that always shows the latest edition. */
  readonly latest: string;
  readonly edition: string;
  readonly isNew: boolean;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The names and hashes of a publication's files, as its manifest lists them. */
export function listOutputs(files: Publication): { file: string; sha256: string }[] {
  return [...files].map(([file, text]) => ({ file, sha256: sha256(text) }));
}

/**
 * Publish files as one edition, named by its content. `latest` points at the old edition until
 * the new one is complete and at the new one from then on: a run killed anywhere leaves one of
 * the two. The same content is published once.
 */
export async function publish(files: Publication, folder: string): Promise<Published> {
  const edition = sha256(JSON.stringify(listOutputs(files))).slice(0, 16);
  const editions = join(folder, 'editions');
  const place = join(editions, edition);
  const latest = join(folder, 'latest');
  const isNew = !existsSync(place);
  if (isNew) {
    const unfinished = join(editions, `.${edition}`);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    for (const [name, text] of files) await writeFile(join(unfinished, name), text);
    await rename(unfinished, place);
  }
  const pointer = join(folder, '.latest');
  await rm(pointer, { force: true });
  await symlink(join('editions', edition), pointer);
  await rename(pointer, latest);
  return { latest, edition, isNew };
}
