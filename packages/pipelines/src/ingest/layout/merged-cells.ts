import type { Cell, Grid, Merge } from '../cells/grid.ts';

/** The merged range that a cell lies in; null of a cell on its own. */
export type MergeAt = (row: number, column: number) => Merge | null;

/**
 * Finds the merged range of any cell of a grid.
 *
 * @example mergesOf({ merges: [{ top: 1, left: 1, bottom: 2, right: 1 }], height: 2 })(3, 1) // => null
 */
export function mergesOf({ merges, height }: Pick<Grid, 'merges' | 'height'>): MergeAt {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, height); row++) {
      const others = byRow.get(row);
      if (others) others.push(merge);
      else byRow.set(row, [merge]);
    }
  return (row, column) =>
    byRow.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? null;
}

/** The cell that shows at a position: of a merged range the one at its top left. */
export function shownAt(grid: Grid, mergeAt: MergeAt, row: number, column: number): Cell {
  const merge = mergeAt(row, column);
  return merge ? grid.at(merge.top, merge.left) : grid.at(row, column);
}

/** Whether nothing but white space stands in a cell. */
export const isBlank = (cell: Cell) => cell.kind === 'empty' || cell.text.trim() === '';

/** The texts of a row that are not blank, with their columns. */
export function textsOf(grid: Grid, row: number): { column: number; text: string }[] {
  const texts: { column: number; text: string }[] = [];
  for (let column = 1; column <= grid.width; column++) {
    const cell = grid.at(row, column);
    if (!isBlank(cell)) texts.push({ column, text: cell.shown.trim() || cell.text.trim() });
  }
  return texts;
}
