import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';

const name = '@eduplan/core';

/** Whether this package runs from its source. */
export const fromSource = extname(fileURLToPath(import.meta.url)) === '.ts';

/**
 * The file of the types of `@eduplan/core`, in the same form as this package: source or what was
 * made of it.
 *
 * @throws {SourceError} if it is not there
 */
export function coreTypes(): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const file = fromSource ? 'src/index.ts' : 'dist/index.d.ts';
  const found = folders.map((folder) => join(folder, name, file)).find(existsSync);
  if (found === undefined) throw new SourceError(notebookMessages.compilerFailed(name));
  return found;
}
