import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { ReadLimits } from './limits.ts';
import { listZip } from './zip-directory.ts';

/** What a file is by its content, whatever its name says. */
export type FileFormat = 'workbook' | 'binary-workbook' | 'archive' | 'parquet' | 'text';

const starts: readonly (readonly [string, FileFormat | { readonly name: string }])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'binary-workbook'],
  ['\x09\x08', 'binary-workbook'],
  ['\x09\x04', 'binary-workbook'],
  ['\x09\x02', 'binary-workbook'],
  ['\x09\x00', 'binary-workbook'],
  ['PAR1', 'parquet'],
  ['%PDF', { name: 'PDF' }],
  ['Rar!', { name: 'RAR' }],
  ['7z\xbc\xaf', { name: '7z' }],
  ['\x1f\x8b', { name: 'gzip' }],
  ['\x89PNG', { name: 'PNG' }],
  ['\xff\xd8\xff', { name: 'JPEG' }],
  ['GIF8', { name: 'GIF' }],
  ['{\\rtf', { name: 'RTF' }],
  ['SQLite format 3', { name: 'SQLite' }],
];

// Formats that are zip archives inside, told by a member that each has.
const packed: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^word\/document\.xml$/i, 'docx'],
  [/^ppt\/presentation\.xml$/i, 'pptx'],
  [/^content\.xml$/i, 'OpenDocument'],
  [/^Index\/Document\.iwa$/i, 'Numbers'],
];

const isZip = (start: string) => start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06');

function zipFormat(bytes: Uint8Array, file: string, limits: ReadLimits): FileFormat {
  const names = listZip(bytes, file, limits).map(({ name }) => name.replaceAll('\\', '/'));
  for (const [member, format] of packed)
    if (names.some((name) => member.test(name)))
      throw new SourceError(readersMessages.otherFormat(file, format));
  return names.some((name) => name.toLowerCase() === '[content_types].xml')
    ? 'workbook'
    : 'archive';
}

/**
 * Tell what a file is by its first bytes and, of a zip archive, by its members.
 *
 * @throws {SourceError} if it is empty, or of a format that is not read
 */
export function fileFormat(bytes: Uint8Array, file: string, limits: ReadLimits): FileFormat {
  if (bytes.length === 0) throw new SourceError(readersMessages.fileEmpty(file));
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (isZip(start)) return zipFormat(bytes, file, limits);
  const format = starts.find(([sign]) => start.startsWith(sign))?.[1] ?? 'text';
  if (typeof format === 'object')
    throw new SourceError(readersMessages.otherFormat(file, format.name));
  return format;
}
