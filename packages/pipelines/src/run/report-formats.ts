import { SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';

/** The formats of a report, the page first. */
export const reportFormats = ['html', 'pdf', 'docx', 'xlsx', 'ipynb'] as const;

/** A format of a report. */
export type ReportFormat = (typeof reportFormats)[number];

const isFormat = (name: string): name is ReportFormat =>
  reportFormats.some((format) => format === name);

/**
 * Formats as somebody lists them, each once, in the order of {@link reportFormats}.
 *
 * @throws {SourceError} if one of them is no format of a report
 * @example parseFormats('pdf,html') // => ['html', 'pdf']
 */
export function parseFormats(text: string): ReportFormat[] {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !isFormat(name));
  if (unknown !== undefined)
    throw new SourceError(cliMessages.unknownFormat(unknown, reportFormats));
  return reportFormats.filter((format) => names.includes(format));
}
