import { readersMessages, SourceError } from '@eduplan/core/messages';
import { type Cell, cellAddress, type Merge } from '../cells/grid.ts';
import { lastColumn, lastRow, parseAddress, parseRange } from './cell-range.ts';
import { isoDateTime } from './iso-date-time.ts';
import { general, numberCell } from './number-formats.ts';
import { storedDecimal } from './plain-decimal.ts';
import { attributeOf } from './scan-xml.ts';
import { shiftFormula } from './shift-formula.ts';
import { superscript } from './superscript.ts';
import type { SheetEntry, WorkbookParts } from './workbook-parts.ts';
import { resolveEscapes } from './workbook-tables.ts';

/** What all sheets of a workbook share. */
export interface WorkbookTables {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** The cells of a sheet by row and column, from 1. */
export interface SheetCells {
  readonly rows: (Cell | undefined)[][];
  readonly merges: Merge[];
}

/** The open cell: where it stands and what was read of it so far. */
interface Draft {
  row: number;
  column: number;
  type: string;
  style: string;
  value: string;
  formula: string | null;
}

const asText = (text: string, formula: string | null): Cell | undefined => {
  if (text === '' && formula === null) return undefined;
  return { kind: text === '' ? 'empty' : 'text', text, shown: text, formula };
};

const asDate = (value: string, formula: string | null): Cell | undefined => {
  const text = isoDateTime(value);
  return text === '' ? asText('', formula) : { kind: 'date', text, shown: text, formula };
};

const asNumber = (draft: Draft, tables: WorkbookTables): Cell | undefined => {
  // A formula that was never calculated has no result: that is not zero.
  if (draft.value === '') return asText('', draft.formula);
  const text = storedDecimal(draft.value.trim());
  if (text === null) return asText(draft.value, draft.formula);
  const format = tables.formats[Number(draft.style)] ?? general;
  return numberCell(text, format, tables.from1904, draft.formula);
};

function cellOf(draft: Draft, tables: WorkbookTables): Cell | undefined | null {
  const { type, value, formula } = draft;
  switch (type) {
    case 's': {
      if (value === '') return asText('', formula);
      const text = tables.strings[Number(value)];
      return text === undefined ? null : asText(text, formula);
    }
    case 'str':
    case 'inlineStr':
      return asText(resolveEscapes(value), formula);
    case 'b': {
      if (value === '') return asText('', formula);
      const text = value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      return { kind: 'boolean', text, shown: text, formula };
    }
    case 'e':
      return value === ''
        ? asText('', formula)
        : { kind: 'error', text: value, shown: value, formula };
    case 'd':
      return asDate(value, formula);
    default:
      return asNumber(draft, tables);
  }
}

function openCell(tag: string, row: number, column: number): Draft | null {
  const address = attributeOf(tag, 'r');
  const place = address === undefined ? { row, column } : parseAddress(address);
  if (place === null || place.row > lastRow || place.column > lastColumn) return null;
  return {
    row: place.row,
    column: place.column,
    style: attributeOf(tag, 's') ?? '',
    type: attributeOf(tag, 't') ?? 'n',
    value: '',
    formula: null,
  };
}

/**
 * Read the cells of one sheet.
 *
 * @param count called for every cell that is not empty, to stop where there are too many
 * @throws {SourceError} if the part is damaged, or has a cell that no spreadsheet can have
 */
export function readSheet(
  parts: WorkbookParts,
  sheet: SheetEntry,
  tables: WorkbookTables,
  count: () => void,
): SheetCells {
  const rows: (Cell | undefined)[][] = [];
  const merges: Merge[] = [];
  const shared = new Map<string, Draft & { formula: string }>();
  let [row, column, inAid, isRaised] = [0, 0, false, false];
  let draft: Draft | null = null;
  let reading: 'value' | 'formula' | null = null;
  let sharing: string | undefined;

  const refuse = (address: string) =>
    new SourceError(readersMessages.badCell(parts.file, sheet.name, address));

  function endFormula(cell: Draft) {
    const master = sharing === undefined ? undefined : shared.get(sharing);
    if (cell.formula === '')
      cell.formula = master
        ? shiftFormula(master.formula, cell.row - master.row, cell.column - master.column)
        : null;
    else if (cell.formula !== null && sharing !== undefined)
      shared.set(sharing, { ...cell, formula: cell.formula });
    sharing = undefined;
  }

  function endCell(written: Draft) {
    const cell = cellOf(written, tables);
    if (cell === null) throw refuse(cellAddress(written.row, written.column));
    if (cell === undefined) return;
    count();
    rows[written.row] ??= [];
    (rows[written.row] ?? [])[written.column] = cell;
  }

  parts.scan(sheet.part, {
    open(element, tag) {
      if (element === 'row') {
        row = Number(attributeOf(tag, 'r') ?? row + 1);
        column = 0;
      } else if (element === 'c') {
        draft = openCell(tag, row, column + 1);
        if (draft === null) throw refuse(attributeOf(tag, 'r') ?? cellAddress(row, column + 1));
        ({ row, column } = draft);
      } else if (draft !== null) {
        if (element === 'v' || (element === 't' && !inAid)) reading = 'value';
        else if (element === 'rPh') inAid = true;
        else if (element === 'vertAlign') isRaised = attributeOf(tag, 'val') === 'superscript';
        else if (element === 'f') {
          reading = 'formula';
          draft.formula = '';
          sharing = attributeOf(tag, 't') === 'shared' ? attributeOf(tag, 'si') : undefined;
        }
      } else if (element === 'mergeCell') {
        const range = parseRange(attributeOf(tag, 'ref') ?? '');
        if (range === null) throw refuse(attributeOf(tag, 'ref') ?? '');
        merges.push(range);
      }
    },
    close(element) {
      if (draft === null) return;
      if (element === 'c') {
        endCell(draft);
        draft = null;
      } else if (element === 'rPh') inAid = false;
      else if (element === 'r') isRaised = false;
      else if (element === 'f') {
        endFormula(draft);
        reading = null;
      } else if (element === 'v' || element === 't') reading = null;
    },
    text(text) {
      if (draft === null || reading === null) return;
      if (reading === 'value') draft.value += isRaised ? superscript(text) : text;
      else draft.formula = (draft.formula ?? '') + text;
    },
  });
  return { rows, merges };
}
