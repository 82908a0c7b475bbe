import { nearNames } from '@eduplan/core';
import { checkMessages, layoutMessages } from '@eduplan/core/messages';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import { isPersonalHeader } from '../values/personal-header.ts';
import { whereIs } from './find-header.ts';
import { foldHeader } from './fold-header.ts';
import type { HeadColumn } from './head-columns.ts';
import type { TableLayout } from './layout-schema.ts';
import type { Said } from './table-context.ts';

const foldPath = (header: string) =>
  header
    .split('/')
    .map((part) => foldHeader(part).text)
    .join('/');

const withoutBrackets = (path: string) => path.replaceAll(/\([^()]*\)(?=\/|$)/gu, '');

/** How closely a wanted header names a column: 3 in full, 2 by its last words, 1 without brackets. */
function closeness({ path, words }: HeadColumn, wanted: string): number {
  if (path === wanted || words.join('/') === wanted || words.join('') === wanted) return 3;
  if (path.endsWith(`/${wanted}`)) return 2;
  return withoutBrackets(path) === wanted || words.map(withoutBrackets).at(-1) === wanted ? 1 : 0;
}

/** The columns that one of several spellings names best. */
export function columnsNamed(
  columns: readonly HeadColumn[],
  header: readonly string[],
): HeadColumn[] {
  const wanted = header.map(foldPath);
  const scored = columns.map((column) => ({
    column,
    score: Math.max(...wanted.map((name) => closeness(column, name))),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const named = scored
    .filter(({ score }) => best > 0 && score === best)
    .map(({ column }) => column);
  const inFull = named.filter(({ path }) => wanted.includes(path));
  return named.length > 1 && inFull.length === 1 ? inFull : named;
}

/** The columns under one heading, of which a table whose years are columns has one for each year. */
export function columnsOfYears(
  columns: readonly HeadColumn[],
  header: readonly string[] | undefined,
): HeadColumn[] {
  const dated = columns.filter(({ year }) => year !== null);
  return header ? columnsNamed(dated, header) : dated.filter(({ words }) => words.length === 0);
}

const isPersonal = ({ words }: Pick<HeadColumn, 'words'>) => words.some(isPersonalHeader);

/** What is said of a header: at its cell, or of one that is nowhere, of the whole table. */
export type HeaderProblem = Pick<Said, 'sentence' | 'row' | 'column'>;

/** Finds the one column of a header, and remembers which columns were asked for. */
export interface ColumnFinder {
  /** Null, with a problem noted, where no column or more than one has the header: that of a repeated one at the second. */
  find(header: readonly string[], optional?: boolean): HeadColumn | null;
  /** The columns under years of a header. */
  findYears(header: readonly string[] | undefined, optional?: boolean): readonly HeadColumn[];
  /** Headers that nothing asked for and the layout does not ignore. */
  unasked(): readonly HeaderProblem[];
  /** Columns of personal data, which are never read, asked for or not. */
  personal(): readonly HeaderProblem[];
  readonly problems: readonly HeaderProblem[];
}

/** A finder over the columns of one table. */
export function columnFinder(
  grid: Grid,
  columns: readonly HeadColumn[],
  { ignore, columns: layouts }: TableLayout,
): ColumnFinder {
  const asked = new Set<number>();
  const readable = columns.filter((column) => !isPersonal(column));
  const closed = columns.filter(isPersonal);
  const problems: HeaderProblem[] = [];
  const where = whereIs(grid);
  const originOf = ({ row, column }: HeadColumn) => cellOrigin(grid, row, column);
  const notFound = (header: readonly string[]) => {
    const name = header[0] ?? '';
    const known = columns.map(({ path }) => path);
    const sentence = layoutMessages.headerNotFound(where, name, nearNames(foldPath(name), known));
    problems.push({ sentence });
  };
  return {
    problems,
    find: (header, optional = false) => {
      const named = columnsNamed(readable, header);
      const [found, second] = named;
      for (const { column } of named) asked.add(column);
      if (second) {
        const names = named.map((column) => `${originOf(column)} ${column.path}`);
        const sentence = layoutMessages.headerAmbiguous(where, header[0] ?? '', names);
        problems.push({ sentence, row: second.row, column: second.column });
        return null;
      }
      // A column of personal data is told as such, whoever maps it.
      if (!found && !optional && columnsNamed(closed, header).length === 0) notFound(header);
      return found ?? null;
    },
    findYears: (header, optional = false) => {
      const found = columnsOfYears(readable, header);
      for (const { column } of found) asked.add(column);
      if (found.length === 0 && !optional) notFound(header ?? ['2023年']);
      const repeated = found.find(
        ({ year }, index) => found.findIndex((other) => other.year === year) < index,
      );
      if (repeated) {
        const same = found.filter(({ year }) => year === repeated.year);
        const names = same.map((column) => `${originOf(column)} ${column.shown}`);
        const sentence = layoutMessages.yearTwice(where, repeated.year ?? 0, names);
        problems.push({ sentence, row: repeated.row, column: repeated.column });
      }
      return found;
    },
    unasked: () => {
      if (ignore.includes('*')) return [];
      const ignored = new Set(ignore.map(foldPath));
      const known = layouts.flatMap(({ header = [] }) => header);
      return columns
        .filter(
          ({ column, path, words }) =>
            !asked.has(column) &&
            !ignored.has(path) &&
            !ignored.has(words.join('/')) &&
            !isPersonal({ words }),
        )
        .map((column) => ({
          row: column.row,
          column: column.column,
          sentence: layoutMessages.headerNotMapped(
            originOf(column),
            column.shown,
            nearNames(column.path, known),
          ),
        }));
    },
    personal: () =>
      closed.map((column) => ({
        row: column.row,
        column: column.column,
        sentence: checkMessages.personalData(originOf(column), [column.shown]),
      })),
  };
}
