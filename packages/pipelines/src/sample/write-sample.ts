import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { writing } from '../run/writing.ts';
import { answerKeyName } from './plants/answer-key.ts';
import { type SampleChoice, sampleFiles } from './sample-files.ts';

/** What was written. */
export interface WrittenSample {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** The key to the planted errors; null where none are planted. */
  readonly answerKey: string | null;
}

/**
 * Write simulated returns into a folder that is not there or empty.
 *
 * @throws {SourceError} if the folder holds anything, or cannot be written
 */
export async function writeSample(folder: string, choice: SampleChoice): Promise<WrittenSample> {
  await writing(folder, () => mkdir(folder, { recursive: true }));
  if ((await readdir(folder)).length > 0) throw new SourceError(cliMessages.folderNotEmpty(folder));
  const made = new Set<string>();
  const written = { files: 0, bytes: 0 };
  for (const { path, bytes } of sampleFiles(choice)) {
    const file = join(folder, path);
    await writing(file, async () => {
      const parent = dirname(file);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(file, bytes);
    });
    written.files += 1;
    written.bytes += bytes.length;
  }
  return {
    folder,
    ...written,
    answerKey: choice.plantErrors ? join(folder, answerKeyName) : null,
  };
}
