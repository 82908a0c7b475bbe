import type { Form, FormPosition } from '../../ingest/forms/form.ts';
import { headerMerges, headerRows } from '../files/header-merges.ts';
import type { CellValue, SheetCells } from '../files/sample-file.ts';
import type { ReportingPlace } from '../world/reporting-places.ts';

/** The numbers of a form by position, `row column`; a position without one is an empty cell. */
export type FormNumbers = ReadonlyMap<string, number>;

/** The key of a position in {@link FormNumbers}. @example positionKey(['total', 'enrolled']) // => 'total enrolled' */
export function positionKey([row, column]: FormPosition): string {
  return `${row} ${column}`;
}

/** The words that are printed above a column: what stands under a `#` is one column to the right of its whole. */
const printedHeaders = (path: string) => {
  const words = path.split('/');
  const last = words.at(-1) ?? '';
  return last.startsWith('#') ? [last] : words;
};

const headerRow = 3;

/** A code as an office prints it; one that strips zeros has them stored as numbers. */
function printedCode(code: string, style: ReportingPlace['codes']): CellValue {
  if (style === 'as-printed') return code;
  return style === 'bare' ? Number(code) : code.padStart(2, '0');
}

/** What differs from office to office on the same form. */
export interface FormStyle {
  /** The type of school in the sheet's name. */
  readonly type: string;
  readonly codes: ReportingPlace['codes'];
}

/**
 * A filled form as an office sends it: title, block of form number and issuer, merged headers, the
 * row 甲 乙 1 2 …, then a row for each code.
 */
export function formSheet(
  form: Form,
  { type, codes }: FormStyle,
  numbers: FormNumbers,
): SheetCells {
  const headers = [['指标名称'], ['代码'], ...Object.values(form.columns).map(printedHeaders)];
  const columns = Object.keys(form.columns);
  const structural = new Set(form.structural.map(positionKey));
  return {
    name: `教基${form.code}_${type}`,
    rows: [
      [form.title],
      [`表号：教基${form.code}`, null, '模拟数据：不是任何学校的真实报表'],
      ...headerRows(headers),
      ['甲', '乙', ...columns.map((_, index) => `${index + 1}`)],
      ...Object.entries(form.rows).map(([row, { code, label }]) => [
        label,
        printedCode(code, codes),
        ...columns.map((column) => {
          const key = positionKey([row, column]);
          return structural.has(key) ? '-' : (numbers.get(key) ?? null);
        }),
      ]),
    ],
    merges: [
      { top: 1, bottom: 1, left: 1, right: columns.length + 2 },
      ...headerMerges(headers, { row: headerRow, column: 1 }),
    ],
  };
}

/**
 * Where a position of a form stands on the sheet that {@link formSheet} makes, counted from 1.
 *
 * @example formCell(schoolStaff, ['total', 'staff']) // => { row: 5, column: 3 }
 */
export function formCell(
  form: Form,
  [row, column]: FormPosition,
): { readonly row: number; readonly column: number } {
  const headers = Object.values(form.columns).map(printedHeaders);
  const depth = Math.max(...headers.map((words) => words.length));
  return {
    row: headerRow + depth + 1 + Object.keys(form.rows).indexOf(row),
    column: 3 + Object.keys(form.columns).indexOf(column),
  };
}
