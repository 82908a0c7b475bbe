import { extname } from 'node:path';
import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import { type PictureFormat, pictureFormats } from '../run/chart-pictures.ts';
import { type ReportFormat, reportFormats } from '../run/report-formats.ts';

/** What `eduplan report` can write: a report, or pictures of its charts. */
export const writtenFormats = [...reportFormats, ...pictureFormats] as const;

/** A format that `eduplan report` can write. */
export type WrittenFormat = ReportFormat | PictureFormat;

/** What was asked for of the format; all of it may be left out. */
export interface AskedFormat {
  readonly format?: WrittenFormat;
  readonly out?: string;
  readonly chart?: string;
}

/** Whether a format is that of a picture. @example isPicture('png') // => true */
export function isPicture(format: WrittenFormat): format is PictureFormat {
  return pictureFormats.some((picture) => picture === format);
}

/** The format that the ending of a file's name tells; null where it tells none. */
export function formatOfEnding(file: string): WrittenFormat | null {
  const ending = extname(file).slice(1).toLowerCase();
  return writtenFormats.find((format) => format === ending) ?? null;
}

/**
 * The format to write in: the one named, or that of the file's ending, or else a page; SVG where a
 * chart is asked for.
 *
 * @throws {SourceError} if the file ends in another format than the one named, or a chart is asked
 *   for in a format that is none of pictures
 * @example chooseFormat({ out: 'a.pdf' }) // => 'pdf'
 */
export function chooseFormat({ format, out, chart }: AskedFormat): WrittenFormat {
  const ending = out === undefined ? null : formatOfEnding(out);
  if (out !== undefined && format && ending && format !== ending)
    throw new SourceError(cliMessages.formatAgainstEnding(out, format));
  const chosen = format ?? ending ?? (chart === undefined ? 'html' : 'svg');
  if (chart !== undefined && !isPicture(chosen))
    throw new SourceError(cliMessages.chartNotPicture(chosen, pictureFormats));
  return chosen;
}
