import { type PlaceRegister, type Sentence, SourceError } from '@eduplan/core';
import type { Finding, Severity } from '../cells/finding.ts';
import type { Grid } from '../cells/grid.ts';
import type { OwnMarks } from '../values/missing-mark.ts';
import type { PeriodFamily } from './layout-schema.ts';

/** What a table is read with, beside its layout. */
export interface TableContext {
  /** Null where places stay as they are written. */
  readonly places: PlaceRegister | null;
  /** Code of a place that all of them lie in. */
  readonly within?: string | undefined;
  readonly periods?: readonly PeriodFamily[];
  readonly missing?: OwnMarks;
  /** The date received, which no year may follow; unset, every year may stand. */
  readonly received?: string;
}

/** What a finding says beside where it stands. */
export interface Said {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly severity?: Severity;
  readonly row?: number | null;
  readonly column?: number | null;
}

/** A finding about a cell, a row, or with neither about the whole table. */
export function findingAt(
  grid: Pick<Grid, 'file' | 'sheet'> & Partial<Pick<Grid, 'at'>>,
  { rule, sentence, severity = 'error', row = null, column = null }: Said,
): Finding {
  const text = row !== null && column !== null ? (grid.at?.(row, column).shown ?? null) : null;
  return { file: grid.file, sheet: grid.sheet, row, column, severity, rule, text, sentence };
}

/** What a piece of work gives, or the sentence that it is refused with. */
export function attempt<T>(work: () => T): { value: T } | { refused: Sentence } {
  try {
    return { value: work() };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { refused: error.sentence };
  }
}
