import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import type { ChartPicture, PictureFormat } from '../run/chart-pictures.ts';
import { writing } from '../run/writing.ts';
import { formatOfEnding } from './report-format.ts';

/** Where pictures go, and what they are called unless that is told. */
export interface PicturePlace {
  readonly format: PictureFormat;
  /** A file for one picture, a folder for any number; beside the caller unless given. */
  readonly out?: string | undefined;
  /** Whether one chart was asked for. */
  readonly isOne: boolean;
  /** The name of the report without its ending. */
  readonly report: string;
}

/** A picture that was written. */
export interface WrittenPicture {
  readonly chart: string;
  readonly title: string;
  readonly file: string;
}

const isFolder = async (path: string) =>
  /[/\\]$/u.test(path) || ((await stat(path).catch(() => null))?.isDirectory() ?? false);

/** The file for one picture; null where pictures go into a folder. */
async function fileFor(
  pictures: readonly ChartPicture[],
  { format, out, isOne, report }: PicturePlace,
): Promise<string | null> {
  const [only] = pictures;
  if (out === undefined) return isOne && only ? `${report}-${only.name}.${format}` : null;
  if (await isFolder(out)) return null;
  if (isOne) return out;
  if (formatOfEnding(out) === null) return null;
  if (pictures.length === 1) return out;
  throw new SourceError(cliMessages.chartNeeded(out, pictures.length));
}

/**
 * Write pictures: one to a file, or each to a file of its name in a folder, which is made where it
 * is not there.
 *
 * @throws {SourceError} if several would have to go into one file, or the system refuses
 */
export async function writePictures(
  pictures: readonly ChartPicture[],
  place: PicturePlace,
): Promise<WrittenPicture[]> {
  const { format, out, report } = place;
  const file = await fileFor(pictures, place);
  const folder = out ?? `${report}-charts`;
  if (file === null) await writing(folder, () => mkdir(folder, { recursive: true }));
  const written: WrittenPicture[] = [];
  for (const { name, title, content } of pictures) {
    const path = file ?? join(folder, `${name}.${format}`);
    await writing(path, () => writeFile(path, content));
    written.push({ chart: name, title, file: path });
  }
  return written;
}
