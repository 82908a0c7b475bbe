import { createRequire } from 'node:module';

/** A cell as the writer takes it. */
export interface WrittenCell {
  readonly t: 's' | 'n' | 'b' | 'e';
  readonly v: string | number | boolean;
  readonly z?: string;
  readonly f?: string;
}

interface Sheet {
  [key: string]: unknown;
}

/** What the tests use of the writer, from the package that depends on it. */
const sheetJs: {
  write(workbook: object, options: object): Buffer;
  utils: { encode_cell(at: { r: number; c: number }): string };
} = createRequire(new URL('../../../../packages/pipelines/package.json', import.meta.url))(
  '@e965/xlsx',
);

/** A sheet to write: its cells by row and column, and what is merged. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[];
  readonly merges?: readonly { top: number; left: number; bottom: number; right: number }[];
  readonly hidden?: boolean;
}

/** Write sheets by another hand than the one that reads them. */
export function writeSheets(
  sheets: readonly WrittenSheet[],
  bookType: 'xlsx' | 'biff8' | 'html' | 'xlml',
  { date1904 = false } = {},
): Buffer {
  const content: Record<string, Sheet> = {};
  for (const { name, rows, merges = [] } of sheets) {
    const sheet: Sheet = {};
    const width = Math.max(1, ...rows.map((row) => row.length));
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell) sheet[sheetJs.utils.encode_cell({ r, c })] = { ...cell };
      });
    });
    sheet['!ref'] =
      `A1:${sheetJs.utils.encode_cell({ r: Math.max(0, rows.length - 1), c: width - 1 })}`;
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top - 1, c: left - 1 },
      e: { r: bottom - 1, c: right - 1 },
    }));
    content[name] = sheet;
  }
  const workbook = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: content,
    Workbook: {
      WBProps: { date1904 },
      Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
    },
  };
  const written = sheetJs.write(workbook, { type: 'buffer', bookType, compression: true });
  return Buffer.from(written);
}
