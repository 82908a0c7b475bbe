import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';

/**
 * The files of a folder and of the folders in it, by their way from it with `/`, in the order of
 * their names. Links are passed over: they may lead out of the folder.
 *
 * @param label how the folder is named in messages
 * @throws {SourceError} if there is no such folder
 */
export async function listFiles(folder: string, label: string): Promise<string[]> {
  const names: string[] = [];
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile()) names.push(name);
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
  return names.sort();
}
