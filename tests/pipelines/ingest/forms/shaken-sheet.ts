import type { Form } from '../../../../packages/pipelines/src/ingest/forms/form.ts';
import type {
  CellValue,
  SheetCells,
} from '../../../../packages/pipelines/src/sample/files/sample-file.ts';

/** The same form with its columns in another order; what stands under a `#` stays behind its whole. */
export function withColumnOrder(form: Form, order: readonly number[]): Form {
  const groups: [string, string][][] = [];
  for (const entry of Object.entries(form.columns)) {
    const [, header] = entry;
    const isPart = header.includes('/');
    const before = groups.at(-1)?.[0]?.[1] ?? '';
    if (isPart && before.split('/')[0] === header.split('/')[0]) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  const ranked = groups.map((group, index) => ({ group, rank: order[index % order.length] ?? 0 }));
  ranked.sort((a, b) => a.rank - b.rank);
  return { ...form, columns: Object.fromEntries(ranked.flatMap(({ group }) => group)) };
}

/** A sheet with one more empty row in front of a row. */
export function withBlankRow({ rows, merges, ...sheet }: SheetCells, before: number): SheetCells {
  const down = (row: number) => (row >= before ? row + 1 : row);
  return {
    ...sheet,
    rows: [...rows.slice(0, before - 1), [], ...rows.slice(before - 1)],
    merges: merges.map((merge) => ({
      ...merge,
      top: down(merge.top),
      bottom: down(merge.bottom),
    })),
  };
}

/** A sheet with one more empty column in front of a column. */
export function withBlankColumn(
  { rows, merges, ...sheet }: SheetCells,
  before: number,
): SheetCells {
  const right = (column: number) => (column >= before ? column + 1 : column);
  return {
    ...sheet,
    rows: rows.map((cells) => [...cells.slice(0, before - 1), null, ...cells.slice(before - 1)]),
    merges: merges.map((merge) => ({
      ...merge,
      left: right(merge.left),
      right: right(merge.right),
    })),
  };
}

const wide = (text: string) =>
  text.replaceAll(/[#:()\d]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Words with white space inside, or with full-width signs; numbers and dashes are left alone. */
export function withSpelling(sheet: SheetCells, how: 'spaces' | 'wide' | 'lines'): SheetCells {
  const spell = (value: CellValue): CellValue => {
    if (typeof value !== 'string' || /^[-\d]*$/u.test(value)) return value;
    if (how === 'wide') return wide(value);
    return [...value].join(how === 'spaces' ? ' ' : '\n');
  };
  return { ...sheet, rows: sheet.rows.map((cells) => cells.map(spell)) };
}
