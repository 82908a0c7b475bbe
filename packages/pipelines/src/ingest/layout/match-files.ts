import { nearNames, type Sentence } from '@eduplan/core';
import { ingestMessages, layoutMessages } from '@eduplan/core/messages';
import { fitsOneOf, fitsPattern } from './file-pattern.ts';
import type { LayoutRecord, TableLayout } from './layout-schema.ts';

/** Which files of a folder a record reads, in the order of their names. */
export interface MatchedFiles {
  readonly files: readonly { readonly name: string; readonly rows: number | null }[];
  /** Errors: paths of the record that no file has. */
  readonly problems: readonly Sentence[];
  /** Warnings: files that the record does not list. */
  readonly unlisted: readonly Sentence[];
}

const leavesFolder = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/iu;

/** The place list of a record, which stands in the same folder and is no delivery. */
const listOf = ({ places }: LayoutRecord) => (typeof places === 'object' ? [places.file] : []);

/**
 * The files of a folder that a source record lists, by path or by pattern.
 *
 * @param record how the record itself is named in the folder
 * @param names every file of the folder, with `/` between folders
 * @param label how the folder is named in messages; not at all unless given
 */
export function matchFiles(
  layout: LayoutRecord,
  record: string,
  names: readonly string[],
  label = '',
): MatchedFiles {
  const shown = (name: string) => (label === '' ? name : `${label}/${name}`);
  const own = new Set([record, ...listOf(layout)]);
  const others = names.filter((name) => !own.has(name)).sort();
  const rowsOf = (name: string) => layout.files.find(({ path }) => fitsPattern(name, path));
  return {
    files: others.flatMap((name) => {
      const listed = rowsOf(name);
      return listed ? [{ name, rows: listed.rows ?? null }] : [];
    }),
    problems: layout.files
      .filter(({ path }) => !others.some((name) => fitsPattern(name, path)))
      .map(({ path }) =>
        leavesFolder.test(path)
          ? ingestMessages.pathLeavesFolder(shown(record), path)
          : layoutMessages.fileNotThere(shown(record), path, nearNames(path, others)),
      ),
    unlisted: others
      .filter((name) => !rowsOf(name))
      .map((name) => layoutMessages.fileNotListed(shown(record), shown(name))),
  };
}

/** Whether a table of a record may stand on a sheet of a file. */
export function isOnSheet(
  { files, sheet }: TableLayout,
  grid: { readonly file: string; readonly sheet: string | null },
): boolean {
  const base = grid.file.slice(grid.file.lastIndexOf('/') + 1);
  const fits = (patterns: readonly string[] | undefined, ...names: string[]) =>
    !patterns || names.some((name) => fitsOneOf(name, patterns));
  return fits(files, grid.file, base) && (grid.sheet === null || fits(sheet, grid.sheet));
}
