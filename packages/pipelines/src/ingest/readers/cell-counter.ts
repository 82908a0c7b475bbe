import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { ReadLimits } from './limits.ts';
import type { PackedGrid } from './packed-grid.ts';

/** Counts the cells of one file while it is read. */
export interface CellCounter {
  /** Count one cell, or so many at once. */
  count(cells?: number): void;
  /** Hand a grid through if one that goes over all its rows and columns would come to an end. */
  checkArea(grid: PackedGrid): PackedGrid;
}

/**
 * A counter for one file.
 *
 * @throws {SourceError} of both methods, if the file is beyond the limits
 */
export function cellCounter(file: string, limits: ReadLimits): CellCounter {
  let counted = 0;
  return {
    count(cells = 1) {
      counted += cells;
      if (counted > limits.cells)
        throw new SourceError(readersMessages.tooManyCells(file, limits.cells));
    },
    checkArea(grid) {
      if (grid.height * grid.width > limits.area)
        throw new SourceError(
          readersMessages.tooWide(file, grid.sheet, grid.height, grid.width, limits.area),
        );
      return grid;
    },
  };
}
