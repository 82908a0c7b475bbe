import { nearNames, SourceError } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { Grid } from '../cells/grid.ts';
import { foldHeader } from './fold-header.ts';
import type { TableLayout } from './layout-schema.ts';
import { textsOf } from './merged-cells.ts';

/** The rows of a header, both included. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** How a grid is named in a sentence. */
export const whereIs = ({ file, sheet }: Pick<Grid, 'file' | 'sheet'>) =>
  sheet === null ? file : `${file}!${sheet}`;

const mostRows = 6;

const joined = (above: string | undefined, text: string) => (above ?? '') + text;

/** Whether every word stands in rows beneath each other, whole or as a column's words in turn. */
function holdsAll(rows: readonly ReadonlyMap<number, string>[], words: readonly string[]): boolean {
  const texts = new Set(rows.flatMap((row) => [...row.values()]));
  const columns = new Map<number, string>();
  for (const row of rows)
    for (const [column, text] of row) columns.set(column, joined(columns.get(column), text));
  const stacked = new Set(columns.values());
  return words.every((word) => texts.has(word) || stacked.has(word));
}

function titleRow(grid: Grid, title: string, from: number): number {
  const wanted = foldHeader(title).text;
  for (let row = from; row <= grid.height; row++)
    if (textsOf(grid, row).some(({ text }) => foldHeader(text).text.includes(wanted))) return row;
  throw new SourceError(layoutMessages.noTitle(whereIs(grid), title));
}

/**
 * The rows of a table's header: the first rows beneath each other, at any height of the sheet, in
 * which every header word of the layout stands; below the layout's title, if it has one.
 *
 * @throws {SourceError} if there are none, naming the words that are nowhere and the near ones
 */
export function findHeader(grid: Grid, { header, title }: TableLayout): HeaderRows {
  const words = header.map((word) => foldHeader(word).text);
  const start = title === undefined ? 1 : titleRow(grid, title, 1);
  const folded = new Map<number, ReadonlyMap<number, string>>();
  const foldedRow = (row: number) => {
    const known = folded.get(row);
    if (known) return known;
    const texts = textsOf(grid, row).map(
      ({ column, text }) => [column, foldHeader(text).text] as const,
    );
    const made = new Map(texts);
    folded.set(row, made);
    if (row > start + mostRows) folded.delete(row - mostRows - 1);
    return made;
  };
  const band = (top: number, bottom: number) =>
    Array.from({ length: bottom - top + 1 }, (_, offset) => foldedRow(top + offset));
  const mayEnd = (row: number) =>
    [...foldedRow(row).values()].some((text) => words.some((word) => word.endsWith(text)));
  for (let bottom = start; bottom <= grid.height; bottom++)
    for (let top = bottom; top >= Math.max(start, bottom - mostRows + 1); top--)
      if (mayEnd(bottom) && holdsAll(band(top, bottom), words)) return { top, bottom };

  const seen: string[] = [];
  for (let row = start; row <= Math.min(grid.height, start + 200); row++)
    seen.push(...textsOf(grid, row).map(({ text }) => foldHeader(text).text));
  const missing = header.filter((_, index) => !seen.includes(words[index] ?? ''));
  const like = nearNames(foldHeader(missing[0] ?? '').text, seen);
  throw new SourceError(layoutMessages.noHeader(whereIs(grid), header, missing, like));
}
