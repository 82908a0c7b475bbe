import type { Severity } from '../../ingest/cells/finding.ts';
import type { Form, FormPosition } from '../../ingest/forms/form.ts';
import {
  type CellValue,
  cellAt,
  cellText,
  type SampleFile,
  type SheetCells,
  withCell,
} from '../files/sample-file.ts';
import { formCell } from '../forms/form-sheet.ts';
import { keySheet, type Plant, type PlantedFile, plantCell, withSheet } from './plant.ts';

/** An error of a school's workbook, and the form that a school must have to be given it. */
export interface FormPlant extends Plant {
  /** Code of the form; null where any workbook will do. */
  readonly form: string | null;
}

/** The sheet of a form by its code. */
export const sheetOf = ({ sheets }: SampleFile, code: string) =>
  sheets.find(({ name }) => name.startsWith(`教基${code}_`));

/** The number at a position of a form; 0 where there is none. */
export const numberAt = (sheet: SheetCells, form: Form, position: FormPosition) => {
  const { row, column } = formCell(form, position);
  const value = cellAt(sheet, row, column);
  return typeof value === 'number' ? value : 0;
};

type Change = (number: number, sheet: SheetCells) => CellValue;

/** One number of a form is written otherwise. */
export const inCell = (
  rule: string,
  severity: Severity,
  form: Form,
  position: FormPosition,
  change: Change,
): FormPlant => ({
  rule,
  severity,
  form: form.code,
  into: (file, plant) => {
    const sheet = sheetOf(file, form.code);
    if (!sheet) return null;
    const value = change(numberAt(sheet, form, position), sheet);
    return plantCell(file, plant, sheet, formCell(form, position), value);
  },
});

/** A sheet is changed as a whole; the key tells the cell that the error is about, if there is one. */
const inSheet = (
  rule: string,
  severity: Severity,
  form: Form,
  change: (sheet: SheetCells) => {
    readonly sheet: SheetCells;
    readonly at: KeyCell | null;
    readonly planted: string;
    readonly original: string;
  },
): FormPlant => ({
  rule,
  severity,
  form: form.code,
  into: (file): PlantedFile | null => {
    const sheet = sheetOf(file, form.code);
    if (!sheet) return null;
    const { sheet: changed, at, planted, original } = change(sheet);
    const entry = {
      ...{ file: file.path, sheet: keySheet(file, sheet), at },
      ...{ rule, severity, planted, original },
    };
    return { file: withSheet(file, changed), entry };
  },
});

interface KeyCell {
  readonly row: number;
  readonly column: number;
}

/** One more column at the right end of a form. */
export const addColumn = (rule: string, form: Form, header: string) =>
  inSheet(rule, 'warning', form, (sheet) => {
    const top = 3;
    const column = 3 + Object.keys(form.columns).length;
    const first = formCell(form, ['total', Object.keys(form.columns)[0] ?? '']).row;
    const numbered = withCell(
      withCell(sheet, top, column, header),
      first - 1,
      column,
      `${column - 2}`,
    );
    const filled = Object.keys(form.rows).reduce(
      (cells, _, index) => withCell(cells, first + index, column, 0),
      numbered,
    );
    return { sheet: filled, at: { row: top, column }, planted: header, original: '' };
  });

/** One more row below a form. */
export const addRow = (rule: string, severity: Severity, form: Form, label: string, code: string) =>
  inSheet(rule, severity, form, (sheet) => ({
    sheet: {
      ...sheet,
      rows: [...sheet.rows, [label, code, ...Object.keys(form.columns).map(() => 0)]],
    },
    at: { row: sheet.rows.length + 1, column: 2 },
    planted: code,
    original: '',
  }));

/** A row of a form is not there. */
export const withoutRow = (rule: string, form: Form, row: string) =>
  inSheet(rule, 'error', form, (sheet) => {
    const index = formCell(form, [row, Object.keys(form.columns)[0] ?? '']).row - 1;
    const cells = sheet.rows[index] ?? [];
    return {
      sheet: { ...sheet, rows: sheet.rows.filter((_, at) => at !== index) },
      at: null,
      planted: '',
      original: `${cellText(cells[0] ?? null)} ${cellText(cells[1] ?? null)}`,
    };
  });

/** The last column of a form is not there. */
export const withoutLastColumn = (rule: string, form: Form) =>
  inSheet(rule, 'error', form, (sheet) => {
    const last = 2 + Object.keys(form.columns).length;
    return {
      sheet: {
        ...sheet,
        rows: sheet.rows.map((row) => row.slice(0, last - 1)),
        merges: sheet.merges.map((merge) => ({ ...merge, right: Math.min(merge.right, last - 1) })),
      },
      at: null,
      planted: '',
      original: Object.values(form.columns).at(-1) ?? '',
    };
  });

/** The numbers of two rows stand in each other's place; the error is told at the first of them. */
export const swapRows = (
  rule: string,
  form: Form,
  [first, second]: readonly [string, string],
  column: string,
) =>
  inSheet(rule, 'warning', form, (sheet) => {
    const at = formCell(form, [first, column]);
    const other = formCell(form, [second, column]);
    const [upper = [], lower = []] = [sheet.rows[at.row - 1], sheet.rows[other.row - 1]];
    const labels = 2;
    const rows = sheet.rows.map((cells, index) => {
      if (index === at.row - 1) return [...upper.slice(0, labels), ...lower.slice(labels)];
      if (index === other.row - 1) return [...lower.slice(0, labels), ...upper.slice(labels)];
      return cells;
    });
    return {
      ...{ sheet: { ...sheet, rows }, at },
      planted: cellText(cellAt(sheet, other.row, other.column)),
      original: cellText(cellAt(sheet, at.row, at.column)),
    };
  });

/** The column of codes has another header, so that the table is not found. */
export const withoutCodes = (rule: string, form: Form) =>
  inSheet(rule, 'error', form, (sheet) => {
    const planted = '序号';
    const original = '代码';
    const row = sheet.rows.findIndex((cells) => cells.includes(original));
    const column = sheet.rows[row]?.indexOf(original) ?? 0;
    return {
      ...{ sheet: withCell(sheet, row + 1, column + 1, planted), at: null },
      ...{ planted, original },
    };
  });
