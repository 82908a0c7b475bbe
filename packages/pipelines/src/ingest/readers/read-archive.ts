import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { ReadLimits } from './limits.ts';
import { type InflateBudget, inflateEntry, listZip, type ZipEntry } from './zip-directory.ts';

/** A file in an archive. */
export interface ArchiveMember {
  /** The archive and the path inside it, such as `returns.zip/school.xlsx`. */
  readonly file: string;
  /** Inflate it. */
  read(): Uint8Array;
}

// What systems leave in archives by themselves: no one sent these.
const leftover = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

const climbsOut = (name: string) =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

function checkName(file: string, { name }: ZipEntry): void {
  if (climbsOut(name)) throw new SourceError(readersMessages.pathClimbsOut(file, name));
}

/**
 * The files in a zip archive, in the order of their names. Nothing is written to disk, and a
 * member is inflated only when it is read, so that they can be gone through one by one.
 *
 * @throws {SourceError} if the archive is damaged, empty, or has a member whose path leads out of
 * it; and, of `read`, if the member is damaged, protected or inflates beyond the limits
 */
export function openArchive(bytes: Uint8Array, file: string, limits: ReadLimits): ArchiveMember[] {
  const entries = listZip(bytes, file, limits);
  for (const entry of entries) checkName(file, entry);
  const wanted = entries.filter(({ name }) => !leftover.test(name));
  if (wanted.length === 0) throw new SourceError(readersMessages.archiveEmpty(file));
  const budget: InflateBudget = { left: limits.archiveBytes, limit: limits.archiveBytes };
  const named = (name: string) => `${file}/${name.replaceAll('\\', '/')}`;
  return wanted
    .sort((first, second) => (first.name < second.name ? -1 : Number(first.name > second.name)))
    .map((entry) => ({
      file: named(entry.name),
      read() {
        if (entry.promised > limits.fileBytes)
          throw new SourceError(readersMessages.tooLarge(named(entry.name), limits.fileBytes));
        return inflateEntry(bytes, file, entry, budget);
      },
    }));
}
