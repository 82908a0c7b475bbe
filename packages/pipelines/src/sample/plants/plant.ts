import type { Severity } from '../../ingest/cells/finding.ts';
import {
  type CellValue,
  cellAt,
  cellText,
  type SampleFile,
  type SheetCells,
  withCell,
} from '../files/sample-file.ts';
import type { KeyEntry } from './answer-key.ts';

/** A cell, counted from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A file after an error was planted in it. */
export interface PlantedFile {
  readonly file: SampleFile;
  /** The line of the key; null of harmless dirt, which no rule may tell. */
  readonly entry: KeyEntry | null;
  /** The share of the bytes that is left of a file that was cut off; 0 where it was not sent at all. */
  readonly keepBytes?: number;
}

/** An error to plant: by which rule it must be found, and how a file comes to have it. */
export interface Plant {
  readonly rule: string;
  readonly severity: Severity;
  /** Null where the file has nowhere for it. */
  readonly into: (file: SampleFile, plant: Plant) => PlantedFile | null;
}

/** Plant one error into a file. */
export function plantInto(file: SampleFile, plant: Plant): PlantedFile | null {
  return plant.into(file, plant);
}

/** Name of a sheet in the key; null where the format has none. */
export const keySheet = ({ format }: SampleFile, { name }: SheetCells) =>
  format === 'xlsx' || format === 'xls' ? name : null;

/** The same file with one sheet changed. */
export const withSheet = (file: SampleFile, changed: SheetCells): SampleFile => ({
  ...file,
  sheets: file.sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet)),
});

/** One cell of one sheet is written otherwise. */
export function plantCell(
  file: SampleFile,
  { rule, severity }: Plant,
  sheet: SheetCells,
  at: CellPosition,
  value: CellValue,
): PlantedFile {
  return {
    file: withSheet(file, withCell(sheet, at.row, at.column, value)),
    entry: {
      file: file.path,
      sheet: keySheet(file, sheet),
      at,
      rule,
      severity,
      planted: cellText(value),
      original: cellText(cellAt(sheet, at.row, at.column)),
    },
  };
}
