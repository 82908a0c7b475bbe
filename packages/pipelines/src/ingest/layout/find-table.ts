import type { Unit } from '@eduplan/core';
import type { Grid } from '../cells/grid.ts';
import { findHeader, type HeaderRows } from './find-header.ts';
import { foldHeader, unitIn } from './fold-header.ts';
import { type HeadColumn, headColumns } from './head-columns.ts';
import type { TableLayout } from './layout-schema.ts';
import { isColumnNumbers, isUnits, startsNotes } from './line-kinds.ts';
import { type MergeAt, mergesOf, textsOf } from './merged-cells.ts';

/** A line above or below a table. */
export interface TableLine {
  readonly row: number;
  readonly text: string;
}

/** Where a table stands on a sheet, and what its parts are. */
export interface FoundTable {
  readonly header: HeaderRows;
  readonly columns: readonly HeadColumn[];
  /** Rows that may hold data, from the top down; blank rows and repeated headers are left out. */
  readonly rows: readonly number[];
  /** The lines above the header: title, 表号, 单位: and the like. */
  readonly preamble: readonly TableLine[];
  /** The lines below: 注：, 数据来源： and the like. */
  readonly notes: readonly TableLine[];
  /** The unit of a line above such as `单位:人`; null where there is none. */
  readonly unit: Unit | null;
  readonly mergeAt: MergeAt;
}

// A header reaches as far as the merged cells that begin in it.
function wholeHeader(grid: Grid, { top, bottom }: HeaderRows): HeaderRows {
  const touching = grid.merges.filter(
    (merge) => merge.top <= bottom && merge.bottom >= top && merge.bottom - merge.top < 8,
  );
  return {
    top: Math.min(top, ...touching.map((merge) => merge.top)),
    bottom: Math.max(bottom, ...touching.map((merge) => merge.bottom)),
  };
}

const folded = (grid: Grid, row: number) =>
  textsOf(grid, row)
    .map(({ text }) => foldHeader(text).text)
    .join('\n');

const line = (grid: Grid, row: number): TableLine => ({
  row,
  text: textsOf(grid, row)
    .map(({ text }) => text)
    .join(' '),
});

function linesBetween(grid: Grid, first: number, last: number): TableLine[] {
  const lines: TableLine[] = [];
  for (let row = first; row <= last; row++) lines.push(line(grid, row));
  return lines.filter(({ text }) => text !== '');
}

function captionUnit(grid: Grid, first: number, last: number): Unit | null {
  for (let row = last; row >= first; row--)
    for (const { text } of textsOf(grid, row)) {
      const [, symbol] =
        /(?:单位|unit)\s*[::]\s*(?:in\s+)?([^\s)]+)/iu.exec(text.normalize('NFKC')) ?? [];
      const unit = symbol === undefined ? null : unitIn(symbol.split('/')[0] ?? '');
      if (unit) return unit;
    }
  return null;
}

/**
 * Find a table by the words of its header, wherever it stands: the header with its merged and
 * stacked cells joined, the rows of column numbers (甲 | 乙 | 1 …) and of units passed over, the lines
 * above and below kept.
 *
 * @param from first row of the sheet that may belong to it
 * @param until first row that belongs to another table
 * @throws {SourceError} if the sheet has no such header
 */
export function findTable(
  grid: Grid,
  layout: TableLayout,
  { from = 1, until = grid.height + 1 }: { from?: number; until?: number } = {},
): FoundTable {
  const header = wholeHeader(grid, findHeader(grid, layout));
  const mergeAt = mergesOf(grid);
  let next = header.bottom + 1;
  let unitRow: number | null = null;
  let numbers: string | null = null;
  const firstColumn = textsOf(grid, header.top)[0]?.column ?? 1;
  for (let extra = 0; extra < 2; extra++) {
    const texts = textsOf(grid, next);
    if (isUnits(texts) && unitRow === null) unitRow = next++;
    else if (isColumnNumbers(texts, firstColumn)) numbers = folded(grid, next++);
  }
  const columns = headColumns(grid, mergeAt, header, unitRow, layout.year?.from === 'headers');
  // A table printed over several pages repeats its header.
  const repeated = [folded(grid, header.bottom), numbers];
  const begins = new Set([header.bottom, next - 1].map((row) => textsOf(grid, row)[0]?.text));
  const rows: number[] = [];
  let notesFrom = until;
  for (let row = next; row < until; row++) {
    const texts = textsOf(grid, row);
    if (startsNotes(texts, layout.notes)) {
      notesFrom = row;
      break;
    }
    const isRepeated = begins.has(texts[0]?.text) && repeated.includes(folded(grid, row));
    if (texts.length > 0 && !isRepeated) rows.push(row);
  }
  return {
    header,
    columns,
    rows,
    preamble: linesBetween(grid, from, header.top - 1),
    notes: linesBetween(grid, notesFrom, Math.min(until, grid.height + 1) - 1),
    unit: captionUnit(grid, from, header.top - 1),
    mergeAt,
  };
}
