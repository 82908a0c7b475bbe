import { nearNames, SourceError, unitOf } from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import { type Cell, emptyCell, type Grid } from '../cells/grid.ts';
import { foldCell } from '../values/fold-cell.ts';
import { type MissingValue, missingMark } from '../values/missing-mark.ts';
import { parseDate } from '../values/parse-date.ts';
import { parseMinutesSeconds } from '../values/parse-minutes-seconds.ts';
import {
  parseQuantity,
  type QuantityContract,
  type RefusedValue,
  type SuspectValue,
} from '../values/parse-quantity.ts';
import type { FoundTable } from './find-table.ts';
import { foldHeader, unitIn } from './fold-header.ts';
import type { FieldValue } from './mapped-row.ts';
import { isBlank, shownAt } from './merged-cells.ts';
import type { PlannedField } from './plan-columns.ts';
import { periodFamilyOf, readPeriod } from './read-period.ts';
import { levelColumns, readPlace } from './read-place.ts';
import type { TableContext } from './table-context.ts';
import { readYear } from './year-text.ts';

/** The sheet that fields are read from. */
export interface Sheet {
  readonly grid: Grid;
  readonly found: FoundTable;
}

const empty: MissingValue = { kind: 'missing', reason: 'empty', mark: '' };

/** A cell of words: of a merged range the one that shows, and with fillDown the one above. */
export function wordCell(
  { grid, found }: Sheet,
  row: number,
  column: number,
  fillDown = false,
): Cell {
  for (let at = row; at > found.header.bottom; at--) {
    const cell = shownAt(grid, found.mergeAt, at, column);
    if (!isBlank(cell) || !fillDown) return cell;
  }
  return emptyCell;
}

const shownText = (cell: Cell) => foldCell(cell.kind === 'date' ? cell.text : cell.shown).text;

/** A code without the zeros in front, since one sheet prints `01` and `4`. */
const plainCode = (text: string) => text.replace(/^0+(?=\d)/u, '');

function readWords(cell: Cell, { layout, kind }: PlannedField): FieldValue {
  const text = kind === 'code' ? plainCode(shownText(cell)) : shownText(cell);
  if (text === '') return empty;
  if (/\uFFFD/u.test(text)) throw new SourceError(layoutMessages.damagedText(text));
  const { values } = layout;
  if (!values) return { kind: 'text', text };
  const bare = foldHeader(text).text;
  const known = Object.entries(values).find(
    ([name]) => name === text || foldHeader(name).text === bare,
  );
  if (!known)
    throw new SourceError(layoutMessages.unknownValue(text, nearNames(text, Object.keys(values))));
  return { kind: 'text', text: String(known[1]) };
}

function readYearCell(
  sheet: Sheet,
  row: number,
  cell: Cell,
  { beside }: PlannedField,
  { periods = [] }: TableContext,
): FieldValue {
  const text = shownText(cell.kind === 'number' ? { ...cell, shown: cell.text } : cell);
  if (text === '') throw new SourceError(layoutMessages.emptyKey());
  if (!beside) return { kind: 'year', year: readYear(text) };
  const identifier = shownText(wordCell(sheet, row, beside.column));
  const family = periodFamilyOf(identifier, periods);
  return { kind: 'year', year: readPeriod(text, identifier, family) };
}

function readPlaceCell(
  sheet: Sheet,
  row: number,
  year: number | null,
  { layout, source, beside, levels }: PlannedField,
  context: TableContext,
): FieldValue {
  const textAt = (column: number) => shownText(wordCell(sheet, row, column, layout.fillDown));
  if (layout.columns && beside) {
    const { name, code } = levelColumns(textAt(beside.column), levels);
    const written = { name: textAt(name.column), code: code && (textAt(code.column) || null) };
    return readPlace(written, year, context);
  }
  const code = beside && (textAt(beside.column) || null);
  return readPlace({ name: source ? textAt(source.column) : '', code }, year, context);
}

/**
 * The column that a field is read from in one row: of places by level, the one of the row's level;
 * null where it stands in none.
 */
export function columnOf(
  sheet: Sheet,
  row: number,
  year: number | null,
  { kind, layout, source, byYear, beside, levels }: PlannedField,
): number | null {
  const own = (year === null ? undefined : byYear.get(year)) ?? source;
  if (own || kind !== 'place' || !beside) return own?.column ?? null;
  const level = shownText(wordCell(sheet, row, beside.column, layout.fillDown));
  return levels.get(level)?.name.column ?? beside.column;
}

function quantityContract(
  sheet: Sheet,
  row: number,
  contract: QuantityContract,
  { layout, beside }: PlannedField,
): QuantityContract {
  if (layout.unit?.from !== 'column' || !beside) return contract;
  const text = shownText(wordCell(sheet, row, beside.column, layout.fillDown));
  return { ...contract, unit: unitIn(text) ?? foldHeader(text).unit ?? unitOf(text) };
}

/**
 * The value of one field in one row, under the year that the row is of; of a number that cannot
 * be read, or hardly be right, what is wrong with it.
 *
 * @throws {SourceError} if the place, year, word or unit of the row cannot be read
 */
export function readField(
  sheet: Sheet,
  row: number,
  year: number | null,
  planned: PlannedField,
  context: TableContext,
): FieldValue | RefusedValue | SuspectValue {
  const { kind, layout } = planned;
  if (kind === 'place') return readPlaceCell(sheet, row, year, planned, context);
  const source = (year === null ? undefined : planned.byYear.get(year)) ?? planned.source;
  if (!source) return empty;
  const marks = { ...context.missing, ...layout.missing };
  if (kind === 'quantity') {
    const cell = sheet.grid.at(row, source.column);
    const stated = source.contract ?? { unit: null };
    const contract = quantityContract(sheet, row, stated, planned);
    if (contract.unit?.kind === 'share' && !contract.percent)
      throw new SourceError(layoutMessages.percentContractMissing(contract.unit.symbol));
    return parseQuantity(cell, contract);
  }
  const cell = wordCell(sheet, row, source.column, layout.fillDown);
  if (kind === 'year') return readYearCell(sheet, row, cell, planned, context);
  if (kind === 'date' || kind === 'time') {
    const { epoch } = layout;
    return kind === 'date' ? parseDate(cell, { epoch, missing: marks }) : parseMinutesSeconds(cell);
  }
  const missing = missingMark(cell, marks);
  const isMark =
    missing && (missing.reason !== 'not-available' || Object.hasOwn(marks, missing.mark));
  return isMark ? missing : readWords(cell, planned);
}
