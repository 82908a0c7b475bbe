import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { writing } from './writing.ts';

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

/** Whether a folder holds exactly these files, byte for byte. */
async function holds(folder: string, files: Publication): Promise<boolean> {
  const found = await readdir(folder).catch(() => []);
  if (found.length !== files.size) return false;
  for (const [name, text] of files) {
    const held = await readFile(join(folder, name)).catch(() => null);
    if (!held?.equals(Buffer.from(text))) return false;
  }
  return true;
}

/** Let `latest` show an edition; whoever looks finds the old one or this one. */
async function pointAt(folder: string, edition: string): Promise<void> {
  const [latest, pointer] = [join(folder, 'latest'), join(folder, '.latest')];
  const target = join('editions', edition);
  if ((await readlink(latest).catch(() => null)) === target) return;
  await rm(pointer, { recursive: true, force: true });
  await symlink(target, pointer);
  await rename(pointer, latest);
}

/**
 * Publish files as one edition, named by its content. `latest` points at the old edition until
 * the new one is complete and at the new one from then on: a run killed anywhere leaves one of
 * the two. The same content is published once; an edition that somebody changed or that lacks a
 * file is made anew.
 *
 * @throws {SourceError} if the folder cannot be written
 */
export async function publish(files: Publication, folder: string): Promise<Published> {
  const edition = sha256(JSON.stringify(listOutputs(files))).slice(0, 16);
  const editions = join(folder, 'editions');
  const place = join(editions, edition);
  const latest = join(folder, 'latest');
  const isNew = !(await holds(place, files));
  await writing(folder, async () => {
    if (isNew) {
      const unfinished = join(editions, `.${edition}`);
      await rm(unfinished, { recursive: true, force: true });
      await mkdir(unfinished, { recursive: true });
      for (const [name, text] of files) await writeFile(join(unfinished, name), text);
      // `latest` may point at the damaged edition: it shows the repair until that is in place.
      if (existsSync(place)) {
        await pointAt(folder, `.${edition}`);
        await rm(place, { recursive: true, force: true });
        await cp(unfinished, place, { recursive: true });
      } else await rename(unfinished, place);
    }
    await pointAt(folder, edition);
    await rm(join(editions, `.${edition}`), { recursive: true, force: true });
  });
  return { latest, edition, isNew };
}
