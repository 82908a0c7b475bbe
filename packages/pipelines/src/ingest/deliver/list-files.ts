import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';

/** What a folder holds, by the way from it with `/`, in the order of the names. */
export interface FolderContent {
  readonly files: readonly string[];
  /** Links, which are not followed: they may lead out of the folder. */
  readonly links: readonly string[];
}

/**
 * The files of a folder and of the folders in it. Hidden files and the locks of open workbooks
 * (`~$…`) are passed over.
 *
 * @param label how the folder is named in messages
 * @throws {SourceError} if there is no such folder, or it may not be read
 */
export async function listFiles(folder: string, label: string): Promise<FolderContent> {
  const files: string[] = [];
  const links: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile()) files.push(name);
      else if (entry.isSymbolicLink()) links.push(name);
    }
  };
  try {
    await walk('');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new SourceError(ingestMessages.noFolder(label));
    throw new SourceError(ingestMessages.unreadable(label, code ?? String(error)));
  }
  return { files: files.sort(), links: links.sort() };
}
