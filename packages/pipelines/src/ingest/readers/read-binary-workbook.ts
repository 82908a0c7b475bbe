import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { Cell, Merge } from '../cells/grid.ts';
import { cellCounter } from './cell-counter.ts';
import { checkRecords } from './check-records.ts';
import { knowCodePages } from './code-pages.ts';
import { CompoundFault, openCompoundFile } from './compound-file.ts';
import type { ReadLimits } from './limits.ts';
import { doubleCell, general } from './number-formats.ts';
import { type PackedGrid, packGrid } from './packed-grid.ts';

/** A cell as the parser leaves it. */
interface ParsedCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
  readonly z?: string | number;
}

/** The errors of a spreadsheet by their codes in the file. */
const errorTexts: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

const plain = (kind: Cell['kind'], text: string, formula: string | null): Cell => ({
  kind,
  text,
  shown: text,
  formula,
});

function cellOf({ t, v, w, f, z }: ParsedCell, from1904: boolean): Cell | undefined {
  const formula = f ?? null;
  switch (t) {
    case 'n':
      if (typeof v !== 'number') return undefined;
      return doubleCell(v, typeof z === 'string' ? z : general, from1904, formula);
    case 'b':
      return plain('boolean', v === true ? 'TRUE' : 'FALSE', formula);
    case 'e':
      return plain('error', w ?? errorTexts.get(Number(v)) ?? '#N/A', formula);
    default: {
      const text = typeof v === 'string' ? v : '';
      if (text === '') return formula === null ? undefined : plain('empty', '', formula);
      return plain('text', text, formula);
    }
  }
}

function rowsOf(sheet: WorkSheet, from1904: boolean): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  const parsed: readonly (readonly ParsedCell[])[] = sheet['!data'] ?? [];
  // Not for … of: rows far apart leave holes, and only what is there is gone over.
  parsed.forEach((cells, row) => {
    cells.forEach((parsedCell, column) => {
      const cell = cellOf(parsedCell, from1904);
      if (cell === undefined) return;
      rows[row + 1] ??= [];
      (rows[row + 1] ?? [])[column + 1] = cell;
    });
  });
  return rows;
}

const mergesOf = (sheet: WorkSheet): Merge[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));

function workbookStream(bytes: Uint8Array, file: string): Uint8Array {
  // A workbook from before Excel 5 is not wrapped in a compound file.
  if (bytes[0] === 0x09) return bytes;
  try {
    const streams = openCompoundFile(bytes);
    const named = (...names: string[]) => streams.find(({ name }) => names.includes(name));
    if (named('EncryptedPackage')) throw new SourceError(readersMessages.passwordProtected(file));
    const workbook = named('Workbook', 'WORKBOOK') ?? named('Book', 'BOOK');
    if (workbook === undefined) throw new SourceError(readersMessages.unknownFormat(file));
    return workbook.read();
  } catch (error) {
    if (error instanceof CompoundFault)
      throw new SourceError(readersMessages.workbookDamaged(file, error.message));
    throw error;
  }
}

/** Keep a parser quiet that prints a line for every record it does not know. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = error;
  }
}

const options = {
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
} as const;

function parse(stream: Uint8Array, file: string): WorkBook {
  try {
    return quietly(() => read(Buffer.from(stream), options));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(readersMessages.workbookDamaged(file, reason));
  }
}

/**
 * Read an .xls workbook: a grid for each sheet, hidden ones too, in the order of the tabs. Stored
 * results are read and formulas kept as text; nothing is calculated, and no link followed.
 *
 * @throws {SourceError} if it is damaged, cut off or protected, or is beyond the limits
 */
export function readBinaryWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
): PackedGrid[] {
  const stream = workbookStream(bytes, file);
  const records = checkRecords(stream);
  if (records.encrypted) throw new SourceError(readersMessages.passwordProtected(file));
  if (!records.whole) throw new SourceError(readersMessages.workbookDamaged(file, 'cut off'));
  const counter = cellCounter(file, limits);
  counter.count(records.cells);
  if (records.inCodePage) knowCodePages();
  const workbook = parse(stream, file);
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  if (workbook.SheetNames.length === 0) throw new SourceError(readersMessages.noSheets(file));
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) throw new SourceError(readersMessages.sheetMissing(file, name));
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const head = { file, sheet: name, hidden };
    return counter.checkArea(packGrid(head, rowsOf(sheet, from1904), mergesOf(sheet)));
  });
}
