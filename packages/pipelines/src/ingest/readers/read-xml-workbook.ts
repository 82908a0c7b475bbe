import { readersMessages, SourceError } from '@eduplan/core/messages';
import { type Cell, cellAddress, type Merge } from '../cells/grid.ts';
import { cellCounter } from './cell-counter.ts';
import { lastColumn, lastRow } from './cell-range.ts';
import { isoDateTime } from './iso-date-time.ts';
import type { ReadLimits } from './limits.ts';
import { general, numberCell } from './number-formats.ts';
import { type PackedGrid, packGrid } from './packed-grid.ts';
import { storedDecimal } from './plain-decimal.ts';
import { attributeOf, scanXml, XmlFault, type XmlHandler } from './scan-xml.ts';
import { superscript } from './superscript.ts';

const namedFormats: Readonly<Record<string, string>> = {
  Percent: '0.00%',
  Fixed: '0.00',
  Standard: '#,##0.00',
};

/** The open cell. */
interface Draft {
  readonly formula: string | null;
  readonly format: string;
  type: string;
  value: string;
}

function cellOf({ formula, format, type, value }: Draft): Cell | undefined {
  const plain = (kind: Cell['kind'], text: string): Cell => ({ kind, text, shown: text, formula });
  if (value === '') return formula === null ? undefined : plain('empty', '');
  if (type === 'Number') {
    const text = storedDecimal(value.trim());
    return text === null ? plain('text', value) : numberCell(text, format, false, formula);
  }
  if (type === 'DateTime') return plain('date', isoDateTime(value));
  if (type === 'Boolean') return plain('boolean', value.trim() === '1' ? 'TRUE' : 'FALSE');
  return plain(type === 'Error' ? 'error' : 'text', value);
}

/** A sheet while it is read. */
interface OpenSheet {
  readonly name: string;
  readonly rows: (Cell | undefined)[][];
  readonly merges: Merge[];
  hidden: boolean;
}

function workbookHandler(file: string, sheets: OpenSheet[], count: () => void): XmlHandler {
  const formats = new Map<string, string>();
  let style = '';
  let [row, column, across] = [0, 0, 0];
  let draft: Draft | null = null;
  let [inData, inComment, inVisible, isRaised] = [false, false, false, false];

  function openCell(sheet: OpenSheet, tag: string) {
    column = Number(attributeOf(tag, 'Index') ?? column + across + 1);
    across = Number(attributeOf(tag, 'MergeAcross') ?? 0);
    const [right, bottom] = [column + across, row + Number(attributeOf(tag, 'MergeDown') ?? 0)];
    if (!(row >= 1 && column >= 1 && right <= lastColumn && bottom <= lastRow))
      throw new SourceError(readersMessages.badCell(file, sheet.name, cellAddress(row, column)));
    if (right > column || bottom > row)
      sheet.merges.push({ top: row, left: column, bottom, right });
    draft = {
      formula: attributeOf(tag, 'Formula')?.replace(/^=/, '') ?? null,
      format: formats.get(attributeOf(tag, 'StyleID') ?? '') ?? general,
      type: 'String',
      value: '',
    };
  }
  function closeCell(sheet: OpenSheet) {
    const cell = draft === null ? undefined : cellOf(draft);
    draft = null;
    if (cell === undefined) return;
    count();
    sheet.rows[row] ??= [];
    (sheet.rows[row] ?? [])[column] = cell;
  }

  return {
    open(element, tag) {
      const sheet = sheets.at(-1);
      if (element === 'Style') style = attributeOf(tag, 'ID') ?? '';
      else if (element === 'NumberFormat') {
        const format = attributeOf(tag, 'Format') ?? general;
        formats.set(style, namedFormats[format] ?? (/[0#?]/.test(format) ? format : general));
      } else if (element === 'Worksheet') {
        sheets.push({ name: attributeOf(tag, 'Name') ?? '', rows: [], merges: [], hidden: false });
        row = 0;
      } else if (element === 'Row') {
        row = Number(attributeOf(tag, 'Index') ?? row + 1);
        [column, across] = [0, 0];
      } else if (element === 'Cell' && sheet !== undefined) openCell(sheet, tag);
      else if (element === 'Comment') inComment = true;
      else if (element === 'Data' && draft !== null && !inComment) {
        draft.type = attributeOf(tag, 'Type') ?? 'String';
        inData = true;
      } else if (element === 'Visible') inVisible = true;
      else if (element === 'Sup') isRaised = true;
    },
    close(element) {
      const sheet = sheets.at(-1);
      if (element === 'Cell' && sheet !== undefined) closeCell(sheet);
      else if (element === 'Comment') inComment = false;
      else if (element === 'Data') inData = false;
      else if (element === 'Visible') inVisible = false;
      else if (element === 'Sup') isRaised = false;
    },
    text(text) {
      const sheet = sheets.at(-1);
      if (inVisible && sheet !== undefined) sheet.hidden = text.trim() !== 'SheetVisible';
      else if (inData && draft !== null) draft.value += isRaised ? superscript(text) : text;
    },
  };
}

/** Whether a text is a workbook in the XML of Excel 2003, which some systems export as .xls. */
export function isXmlWorkbook(text: string): boolean {
  return /^\s*<\?xml/.test(text) && /<(?:\w+:)?Workbook[\s>]/.test(text.slice(0, 5_000));
}

/**
 * Read a workbook in the XML of Excel 2003: a grid for each sheet, hidden ones too. Formulas are
 * kept as text, in the notation of the file.
 *
 * @throws {SourceError} if it is cut off, declares entities, or is beyond the limits
 */
export function readXmlWorkbook(text: string, file: string, limits: ReadLimits): PackedGrid[] {
  const counter = cellCounter(file, limits);
  const sheets: OpenSheet[] = [];
  try {
    scanXml(
      text,
      workbookHandler(file, sheets, () => counter.count()),
    );
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    throw new SourceError(
      error.kind === 'doctype'
        ? readersMessages.declaresEntities(file, file)
        : readersMessages.workbookDamaged(file, 'XML'),
    );
  }
  if (sheets.length === 0) throw new SourceError(readersMessages.noSheets(file));
  return sheets.map(({ name, hidden, rows, merges }) =>
    counter.checkArea(packGrid({ file, sheet: name, hidden }, rows, merges)),
  );
}
