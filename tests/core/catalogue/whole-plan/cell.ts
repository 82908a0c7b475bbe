import type { Dataset } from '@eduplan/core';

/** A place and a year that report. */
export interface Cell {
  readonly place: string;
  readonly year: number;
}

/** One row of a return. */
export type Row = Readonly<Record<string, unknown>>;

/** Datasets with the rows that a place returns in a year. */
export type Returns = readonly (readonly [Dataset, (cell: Cell) => Row[]])[];
