import { headerMerges, headerRows } from '../files/header-merges.ts';
import type { CellValue, SheetCells } from '../files/sample-file.ts';

/** A column of a table: how it is headed and filled, and which field of a dataset it feeds. */
export interface TableColumn<Row> {
  /** The words of its header from the top down, joined with `/`. */
  readonly header: string;
  readonly cell: (row: Row, index: number) => CellValue;
  /** Unset: the column is known and not read. */
  readonly field?: string;
  /** Of a sheet that several layouts read: the one that reads this column; unset, each does. */
  readonly of?: string;
  /** What else the source record says of it, such as its unit. */
  readonly layout?: Readonly<Record<string, unknown>>;
  /** Whether a row of totals adds it up. */
  readonly adds?: true;
  /** Whether its header is a year, of which each row has one value. */
  readonly isYear?: true;
}

/** How the source record reads a sheet: once, or once for each group of its columns. */
export interface TableLayoutDraft {
  readonly id: string;
  readonly dataset?: string;
  readonly constants?: Readonly<Record<string, string | number>>;
}

/** A table with its rows, to be written as a sheet and described in a source record. */
export interface TableSpec<Row> {
  readonly sheet: string;
  /** Stands above the table and says its year; the word for simulated data is added. */
  readonly title: string;
  /** Printed above the table as 单位：. */
  readonly unit?: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly layouts: readonly TableLayoutDraft[];
  /** How the record finds the year; unset where a column or the headers have it. */
  readonly year?: unknown;
  readonly key: readonly string[];
  /** Label of a row below that adds up its columns. */
  readonly total?: string;
  /** The field that stands under every year, where years are columns. */
  readonly underYears?: object;
  /** What else the source record says of each layout. */
  readonly further?: Readonly<Record<string, unknown>>;
}

/** A sheet, and the layouts that read it. */
export interface WrittenTable {
  readonly cells: SheetCells;
  readonly layouts: readonly object[];
}

/** Title, the line that tells simulated data, and the line of the unit. */
const preambleRows = ({ unit }: Pick<TableSpec<never>, 'unit'>) => (unit === undefined ? 2 : 3);

const lastWord = (header: string) => header.split('/').at(-1) ?? header;

function totalRow<Row>({ columns, rows, total = '' }: TableSpec<Row>): CellValue[] {
  const labelled = Math.max(
    0,
    columns.findIndex(({ field }) => field === 'place'),
  );
  return columns.map(({ adds, cell }, index) => {
    if (index === labelled) return total;
    if (!adds) return null;
    const sum = rows.reduce((whole, row, at) => {
      const value = cell(row, at);
      return whole + (typeof value === 'number' ? value : 0);
    }, 0);
    // Sums of cents must not show what a computer's fractions leave over.
    return Math.round(sum * 10_000) / 10_000;
  });
}

/** Write a table as a sheet: a title, a line with the unit, headers, rows, and a row of totals. */
export function tableSheet<Row>(spec: TableSpec<Row>): WrittenTable {
  const { sheet, title, unit, columns, rows, layouts, year, key, total, further } = spec;
  const fixed = columns.filter(({ isYear }) => !isYear);
  const headers = columns.map(({ header }) => header.split('/'));
  // Alone in its line, at the right end, where printed tables have it.
  const unitLine = [...columns.slice(1).map(() => null), `单位：${unit}`];
  const isShared = layouts.length > 1;
  const words = [...new Set(fixed.map(({ header }) => lastWord(header)))].slice(0, 3);
  return {
    cells: {
      name: sheet,
      rows: [
        [`${title}（模拟数据）`],
        ['模拟数据，不是任何机构的真实数据'],
        ...(unit === undefined ? [] : [unitLine]),
        ...headerRows(headers),
        ...rows.map((row, index) => columns.map(({ cell }) => cell(row, index))),
        ...(total === undefined ? [] : [totalRow(spec)]),
      ],
      merges: [
        { top: 1, bottom: 1, left: 1, right: columns.length },
        ...headerMerges(headers, { row: preambleRows(spec) + 1, column: 1 }),
      ],
    },
    layouts: layouts.map(({ id, dataset, constants }) => ({
      id,
      ...(dataset && { dataset }),
      header: words,
      columns: [
        ...columns
          .filter(({ field, of }) => field !== undefined && (of === undefined || of === id))
          .map(({ field, header, layout }) => ({ field, header, ...layout })),
        ...(spec.underYears ? [spec.underYears] : []),
      ],
      ignore: isShared
        ? ['*']
        : fixed.filter(({ field }) => field === undefined).map(({ header }) => header),
      ...(year !== undefined && { year }),
      ...(constants && { constants }),
      key,
      ...further,
    })),
  };
}

/** Row of the first line of data on the sheet of a table, counted from 1. */
export function firstDataRow(spec: {
  readonly columns: readonly { readonly header: string }[];
  readonly unit: string;
}): number {
  const depths = spec.columns.map(({ header }) => header.split('/').length);
  return preambleRows(spec) + 1 + Math.max(...depths);
}
