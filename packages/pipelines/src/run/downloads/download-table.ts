import type { Sentence } from '@eduplan/core';
import { type SimulatedShare, simulatedShare } from '@eduplan/reports';

/**
 * What a column holds: `printed` are decimal numbers as text, as they were printed; `decimals` are
 * exact decimal numbers of that many places, as text too.
 */
export type ColumnKind = 'text' | 'integer' | 'float' | 'printed' | { readonly decimals: number };

/** A column of a table to download. */
export interface DownloadColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What it holds, for the sheet of notes; unset where its name says it. */
  readonly note?: Sentence;
}

/** A row by the names of its columns; null where a value is missing. */
export type DownloadRow = Readonly<Record<string, string | number | null>>;

/** A table to download, the same in every format. Each has a column `simulated`, yes or no. */
export interface DownloadTable {
  /** Its path in the folder of data, without an ending. */
  readonly name: string;
  /** What it holds, as the first page names it. */
  readonly title: Sentence;
  readonly columns: readonly DownloadColumn[];
  readonly rows: readonly DownloadRow[];
}

/** How many rows of a table rest on simulated data; nothing where none does. */
export function simulatedRows({ rows }: Pick<DownloadTable, 'rows'>): {
  readonly simulated?: SimulatedShare;
} {
  return simulatedShare(rows.map(({ simulated }) => simulated === 'yes'));
}
