import { layoutMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin, type Grid } from '../cells/grid.ts';
import { foldCell } from '../values/fold-cell.ts';
import { parseQuantity } from '../values/parse-quantity.ts';
import type { FoundTable } from './find-table.ts';
import { isBlank } from './merged-cells.ts';
import type { TablePlan } from './plan-columns.ts';
import { wordCell } from './read-field.ts';
import { findingAt } from './table-context.ts';

const isHeading = /:/u;

/**
 * Rows below the notes of a table that look like its data: a word stands in a column of words and
 * a number in one of numbers. They are not read, and each is an error, so that a note in the midst
 * of a table does not make the rest of it disappear.
 */
export function checkBelowNotes(grid: Grid, found: FoundTable, { fields }: TablePlan): Finding[] {
  const [notes] = found.notes;
  const sources = fields.flatMap(({ kind, source, byYear }) =>
    [...(source ? [source] : []), ...byYear.values()].map((each) => ({ ...each, kind })),
  );
  const words = sources.filter(
    ({ kind }) => kind === 'place' || kind === 'text' || kind === 'code',
  );
  const counts = sources.filter(({ kind }) => kind === 'quantity');
  const isWord = (row: number, column: number) => {
    const { text } = foldCell(wordCell({ grid, found }, row, column).shown);
    return text !== '' && !isHeading.test(text);
  };
  const isCount = (row: number, column: number) => {
    const cell = grid.at(row, column);
    if (isBlank(cell) || cell.kind === 'date') return false;
    return parseQuantity(cell, { unit: null }).kind !== 'missing' && /\d/u.test(cell.shown);
  };
  return found.notes.flatMap(({ row }) => {
    const word = words.find(({ column }) => isWord(row, column));
    const count = counts.find(({ column }) => isCount(row, column));
    if (!notes || !word || !count) return [];
    const sentence = layoutMessages.belowNotes(
      cellOrigin(grid, row, word.column),
      cellOrigin(grid, notes.row, 1),
    );
    return [findingAt(grid, { rule: 'below-notes', row, column: word.column, sentence })];
  });
}
