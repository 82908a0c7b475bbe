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
import { dirname, join, relative } from 'node:path';
import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { writing } from './writing.ts';

/** A finished publication: its files by their paths in it, parted by `/`. */
export type Publication = ReadonlyMap<string, string | Uint8Array>;

/** Where a publication lies, and whether it was new. */
export interface Published {
  /** The folder that always shows the latest edition. */
  readonly latest: string;
  readonly edition: string;
  readonly isNew: boolean;
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

// Paths are data: none may lead out of the edition, hide in it, or be two things on two systems.
const ownName = /^(?!\.)[^/\\:\p{Cc}\p{Cf}\p{Cs}]{1,200}(?<![. ])$/u;

/**
 * Refuse a path that is not one of names of files below the edition, or that names a folder of
 * another.
 */
function requireOwnPaths(files: Publication): void {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    const names = path.split('/');
    if (!names.every((name) => ownName.test(name)))
      throw new SourceError(cliMessages.notAFileName(path));
    for (let depth = 1; depth < names.length; depth += 1)
      folders.add(names.slice(0, depth).join('/'));
  }
  const both = [...files.keys()].find((path) => folders.has(path));
  if (both !== undefined) throw new SourceError(cliMessages.notAFileName(both));
}

/** The names and hashes of a publication's files, as its manifest lists them. */
export function listOutputs(files: Publication): { file: string; sha256: string }[] {
  return [...files].map(([file, content]) => ({ file, sha256: sha256(content) }));
}

/** The files below a folder, by their paths in it; empty where it is not there. */
async function listPaths(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Whether a folder holds exactly these files, byte for byte. */
async function holds(folder: string, files: Publication): Promise<boolean> {
  if ((await listPaths(folder)).length !== files.size) return false;
  for (const [path, content] of files) {
    const held = await readFile(join(folder, path)).catch(() => null);
    if (!held?.equals(Buffer.from(content))) return false;
  }
  return true;
}

/** Write files below a folder that is empty. */
async function writeFiles(folder: string, files: Publication): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of files) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
  }
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
 * @throws {SourceError} if the folder cannot be written, or a path is not one of a file below it
 */
export async function publish(files: Publication, folder: string): Promise<Published> {
  requireOwnPaths(files);
  const edition = sha256(JSON.stringify(listOutputs(files))).slice(0, 16);
  const editions = join(folder, 'editions');
  const place = join(editions, edition);
  const latest = join(folder, 'latest');
  const isNew = !(await holds(place, files));
  await writing(folder, async () => {
    if (isNew) {
      const unfinished = join(editions, `.${edition}`);
      await rm(unfinished, { recursive: true, force: true });
      await writeFiles(unfinished, files);
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
