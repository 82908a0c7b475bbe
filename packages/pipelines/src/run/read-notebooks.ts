import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '@eduplan/core';
import { cliMessages, ingestMessages } from '@eduplan/core/messages';
import { type Notebook, parseNotebook } from '@eduplan/reports';

async function listNotebooks(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new SourceError(ingestMessages.unreadable(folder, error.code ?? String(error)));
  });
  const notebooks = names.filter((name) => name.endsWith('.md')).sort();
  if (notebooks.length === 0) throw new SourceError(cliMessages.noNotebooks(folder));
  return notebooks;
}

/**
 * The notebooks of a folder, in the order of their names.
 *
 * @throws {SourceError} if there is none, or one cannot be read
 */
export async function readNotebooks(folder: string): Promise<Notebook[]> {
  const notebooks: Notebook[] = [];
  for (const name of await listNotebooks(folder))
    notebooks.push(parseNotebook(await readFile(join(folder, name), 'utf8'), name));
  return notebooks;
}
