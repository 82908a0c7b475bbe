import { readersMessages, SourceError } from '@eduplan/core/messages';
import { decodeText } from './decode-text.ts';
import { type FileFormat, fileFormat } from './file-format.ts';
import type { ReadLimits } from './limits.ts';
import type { PackedGrid } from './packed-grid.ts';
import { type ArchiveMember, openArchive } from './read-archive.ts';
import { readBinaryWorkbook } from './read-binary-workbook.ts';
import { readDelimited } from './read-delimited.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readParquet } from './read-parquet.ts';
import { readWorkbook } from './read-workbook.ts';
import { isXmlWorkbook, readXmlWorkbook } from './read-xml-workbook.ts';

/** What came of one file, or of one member of an archive: its grids, or why it was refused. */
export interface PackedFile {
  readonly file: string;
  readonly grids: readonly PackedGrid[];
  readonly refusal: SourceError | null;
}

const json = /^\s*(?:\[\s*[[{\]]|\{\s*["}])/;
const page = /^\s*<(?:[a-z]|!doctype|!--|\?xml)/i;

function readText(bytes: Uint8Array, file: string, limits: ReadLimits): PackedGrid[] {
  if (bytes.length > limits.textBytes)
    throw new SourceError(readersMessages.tooLarge(file, limits.textBytes));
  const text = decodeText(bytes, file);
  if (text.trim() === '') throw new SourceError(readersMessages.fileEmpty(file));
  if (json.test(text)) return [readJson(text, file, limits)];
  if (isXmlWorkbook(text)) return readXmlWorkbook(text, file, limits);
  if (page.test(text)) return readHtml(text, file, limits);
  return [readDelimited(text, file, limits)];
}

async function readAs(
  format: Exclude<FileFormat, 'archive'>,
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
): Promise<PackedGrid[]> {
  switch (format) {
    case 'workbook':
      return readWorkbook(bytes, file, limits);
    case 'binary-workbook':
      return readBinaryWorkbook(bytes, file, limits);
    case 'parquet':
      return [await readParquet(bytes, file, limits)];
    case 'text':
      return readText(bytes, file, limits);
  }
}

async function attempt(
  file: string,
  read: () => PackedGrid[] | Promise<PackedGrid[]>,
): Promise<PackedFile> {
  try {
    return { file, grids: await read(), refusal: null };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { file, grids: [], refusal: error };
  }
}

const readMember = (archive: string, { file, read }: ArchiveMember, limits: ReadLimits) =>
  attempt(file, () => {
    const content = read();
    const format = fileFormat(content, file, limits);
    if (format !== 'archive') return readAs(format, content, file, limits);
    const name = file.slice(archive.length + 1);
    throw new SourceError(readersMessages.archiveInArchive(archive, name));
  });

/**
 * Read a file of any format: one result, or one for each member of an archive, one after another.
 * What is refused comes as a result too, so that one bad member does not hide the others.
 */
export async function* readPacked(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
): AsyncGenerator<PackedFile> {
  let members: ArchiveMember[] = [];
  const whole = await attempt(file, () => {
    if (bytes.length > limits.fileBytes)
      throw new SourceError(readersMessages.tooLarge(file, limits.fileBytes));
    const format = fileFormat(bytes, file, limits);
    if (format !== 'archive') return readAs(format, bytes, file, limits);
    members = openArchive(bytes, file, limits);
    return [];
  });
  if (members.length === 0) yield whole;
  for (const member of members) yield readMember(file, member, limits);
}
