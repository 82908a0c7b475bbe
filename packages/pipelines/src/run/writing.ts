import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';

/**
 * Write something, and say in a sentence where that cannot be done.
 *
 * @param path what is written, as the user named it
 * @throws {SourceError} if the system refuses, with its reason
 */
export async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof SourceError || code === undefined) throw error;
    throw new SourceError(cliMessages.unwritable(path, code));
  }
}
