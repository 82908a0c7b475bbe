import type { Severity } from '../../ingest/cells/finding.ts';
import { cellAddress } from '../../ingest/cells/grid.ts';
import { toCsv } from '../files/to-csv.ts';

/** What is planted where, and by which rule it must be found. */
export interface KeyEntry {
  /**
   * Within the folder of the sample. A finding names a file from the folder that was checked, whose
   * own name comes first: of a sample in `returns`, what the key has as `2025/a.csv` is
   * `returns/2025/a.csv` to a check of the whole sample.
   */
  readonly file: string;
  /** Null where the format has no sheets, or the error is about the whole file. */
  readonly sheet: string | null;
  /** Null where the error is about more than one cell, and then its finding names none. */
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly rule: string;
  readonly severity: Severity;
  readonly planted: string;
  readonly original: string;
}

/** Name of the key in the folder of the sample. */
export const answerKeyName = 'answer-key.csv';

const header = ['file', 'sheet', 'cell', 'rule', 'severity', 'planted', 'original'];

/** The key as a CSV file: a line for each planted error, by file. */
export function answerKey(entries: readonly KeyEntry[]): { path: string; bytes: Uint8Array } {
  const rows = [...entries]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .map(({ file, sheet, at, rule, severity, planted, original }) => [
      ...[file, sheet, at && cellAddress(at.row, at.column)],
      ...[rule, severity, planted, original],
    ]);
  const text = toCsv({ name: '', rows: [header, ...rows], merges: [] });
  return { path: answerKeyName, bytes: new TextEncoder().encode(text) };
}
