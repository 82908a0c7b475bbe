import type { Unit } from '@eduplan/core';
import type { Grid } from '../cells/grid.ts';
import type { HeaderRows } from './find-header.ts';
import { foldHeader, unitIn } from './fold-header.ts';
import { isBlank, type MergeAt, shownAt } from './merged-cells.ts';
import { yearIn } from './year-text.ts';

/** One column of a table, by its header. */
export interface HeadColumn {
  readonly column: number;
  /** The row of its lowest words; of a merged cell the top one, where a file keeps its text. */
  readonly row: number;
  /** The words of the header from the top down, folded, without a year. */
  readonly words: readonly string[];
  /** The words joined with `/`; a repeated one behind the last header that is not repeated. */
  readonly path: string;
  /** The header as it stands, for sentences. */
  readonly shown: string;
  /** From brackets in the header, or from a row of units below it. */
  readonly unit: Unit | null;
  /** The year that stands among the words, of a table whose years are columns. */
  readonly year: number | null;
}

/** The texts of a column's header cells, from the top down, and the row of the last. */
function stack(
  grid: Grid,
  mergeAt: MergeAt,
  { top, bottom }: HeaderRows,
  column: number,
  hasMerges: boolean,
): { readonly texts: readonly string[]; readonly last: number } {
  const texts: string[] = [];
  let last = bottom;
  for (let row = top; row <= bottom; row++) {
    let cell = shownAt(grid, mergeAt, row, column);
    // Without merged cells a group's name stands over its first column alone.
    if (!hasMerges && isBlank(cell) && row < bottom && !isBlank(grid.at(bottom, column)))
      for (let left = column - 1; left > 0 && isBlank(cell); left--) cell = grid.at(row, left);
    const merge = mergeAt(row, column);
    if (!isBlank(cell) && (merge === null || merge.top === row || row === top)) {
      texts.push(cell.shown);
      last = merge?.top ?? row;
    }
  }
  return { texts, last };
}

type Bare = Omit<HeadColumn, 'path'>;

function withPaths(columns: readonly Bare[]): HeadColumn[] {
  const pathOf = ({ words, year }: Bare) => `${words.join('/')}${year === null ? '' : `@${year}`}`;
  const counts = new Map<string, number>();
  for (const column of columns) counts.set(pathOf(column), (counts.get(pathOf(column)) ?? 0) + 1);
  let event = '';
  return columns.map((column) => {
    const path = column.words.join('/');
    const isRepeated = (counts.get(pathOf(column)) ?? 0) > 1;
    if (!isRepeated) event = path;
    return { ...column, path: isRepeated && event !== '' ? `${event}/${path}` : path };
  });
}

/**
 * The columns of a header that are named: merged and stacked cells joined from the top down, units
 * taken out, and of a table whose years are columns the year as well.
 *
 * @param unitRow the row of units under the header, if there is one
 */
export function headColumns(
  grid: Grid,
  mergeAt: MergeAt,
  header: HeaderRows,
  unitRow: number | null,
  yearsAreColumns: boolean,
): HeadColumn[] {
  const hasMerges = grid.merges.some(
    ({ top, bottom }) => top <= header.bottom && bottom >= header.top,
  );
  const columns: Bare[] = [];
  for (let column = 1; column <= grid.width; column++) {
    const { texts, last: row } = stack(grid, mergeAt, header, column, hasMerges);
    const folded = texts.map(foldHeader);
    const year = yearsAreColumns
      ? (folded.map(({ text }) => yearIn(text)).find((found) => found !== null) ?? null)
      : null;
    const words = folded
      .map(({ text }) => text)
      .filter((text) => text !== '' && (year === null || yearIn(text) !== year));
    const under = unitRow === null ? null : unitIn(grid.at(unitRow, column).shown);
    const unit = under ?? folded.findLast((part) => part.unit)?.unit ?? null;
    const shown = texts.join('/').replaceAll(/\s+/gu, '');
    if (words.length > 0 || year !== null) columns.push({ column, row, words, shown, unit, year });
  }
  return withPaths(columns);
}
