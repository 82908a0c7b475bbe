import {
  defaultVariant,
  type IndicatorValue,
  inputColumn,
  type Language,
  type ResultRow,
  resultColumns,
  type Sentence,
  toRows,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { resultWording } from '@eduplan/reports';
import type { Workbook } from 'exceljs';
import { decimalFormat, fitsCell } from './printed-cell.ts';
import { emptyWorkbook, workbookBytes } from './workbook-file.ts';

type Cell = string | number | null;

const decimalColumns = /^(value|low|high|denominator|wilson_low|wilson_high|input_.*)$/;

function cellOf(column: string, value: Cell): Cell {
  return typeof value === 'string' && decimalColumns.test(column) && fitsCell(value)
    ? Number(value)
    : value;
}

function addValues(
  workbook: Workbook,
  rows: readonly ResultRow[],
  columns: readonly string[],
  language: Language,
): void {
  const sheet = workbook.addWorksheet(framesMessages.valuesSheet()[language], {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.addRow(columns).font = { bold: true };
  for (const row of rows) {
    const cells: Readonly<Record<string, Cell>> = row;
    const added = sheet.addRow(columns.map((column) => cellOf(column, cells[column] ?? null)));
    columns.forEach((column, index) => {
      const cell = added.getCell(index + 1);
      if (decimalColumns.test(column) && typeof cell.value === 'number')
        cell.numFmt = decimalFormat(cells[column] ?? null);
      else if (typeof cell.value === 'string') cell.numFmt = '@';
    });
  }
}

const joined = (sentences: readonly (Sentence | undefined)[], language: Language) =>
  sentences.flatMap((sentence) => sentence?.[language] ?? []).join(language === 'zh' ? '；' : '; ');

/** The notes: what each indicator, reading and column of the values is. */
function noteRows(
  values: readonly IndicatorValue[],
  columns: readonly string[],
  language: Language,
): Cell[][] {
  const kinds = framesMessages.noteKinds();
  const indicators = new Map(values.map(({ indicator }) => [indicator.id, indicator]));
  const readings = new Map(
    values.map((value) => [`${value.indicator.id}/${value.variant.id}`, value]),
  );
  const plain = (text: string): Sentence => ({ zh: text, en: text });
  const readingName = ({ indicator, variant }: IndicatorValue) =>
    variant.id === defaultVariant && indicator.readings.length === 1
      ? resultWording[language].computed
      : variant.name[language];
  return [
    ...[...indicators.values()].map(({ id, name, unit, definition, source, caution }) => [
      kinds.indicator[language],
      id,
      name[language],
      unit.label[language],
      joined(
        [
          definition,
          plain([source.document, source.clause, source.edition].filter(Boolean).join(', ')),
          caution,
        ],
        language,
      ),
    ]),
    ...[...readings].map(([id, value]) => [
      kinds.reading[language],
      id,
      readingName(value),
      value.indicator.unit.label[language],
      joined(
        Object.entries(value.variant.inputs).map(([name, { measure, yearsBefore }]) =>
          framesMessages.inputNote(
            `input_${inputColumn(value.variant.id, name)}`,
            measure.name,
            yearsBefore,
          ),
        ),
        language,
      ),
    ]),
    ...columns.map((column) => [
      kinds.column[language],
      column,
      null,
      null,
      framesMessages.columnNote(column)[language],
    ]),
  ];
}

function addNotes(workbook: Workbook, notes: readonly Cell[][], language: Language): void {
  const sheet = workbook.addWorksheet(framesMessages.notesSheet()[language]);
  sheet.addRow(framesMessages.noteHeads().map((head) => head[language])).font = { bold: true };
  for (const note of notes) sheet.addRow(note);
}

/**
 * Values as an Excel workbook: a sheet with the rows of `toRows`, codes as text cells and numbers
 * of up to fifteen digits as number cells with the decimals of their print, and a sheet of notes
 * with units, definitions and sources. Text is never a formula. The same values give the same
 * bytes.
 */
export async function renderWorkbook(
  values: readonly IndicatorValue[],
  language: Language,
): Promise<Uint8Array> {
  const workbook = await emptyWorkbook();
  const rows = toRows(values, { language });
  const columns = rows[0] ? Object.keys(rows[0]) : resultColumns;
  addValues(workbook, rows, columns, language);
  addNotes(workbook, noteRows(values, columns, language), language);
  return workbookBytes(workbook);
}
