import { readFile } from 'node:fs/promises';
import { SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';

/**
 * The bytes of a file.
 *
 * @throws {SourceError} if it cannot be read
 */
export async function readBytes(path: string, file: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new SourceError(ingestMessages.unreadable(file, code));
  }
}
