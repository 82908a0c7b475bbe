import {
  exact,
  type PlaceRegister,
  parsePrinted,
  printDecimal,
  type publishedFigures,
  type RowOf,
  round,
  SourceError,
  toBase,
  unitOf,
} from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';
import { derive } from './derivation.ts';
import { readTable, type TableRow } from './read-table.ts';

/** The columns of a register file, in order. */
export const figureColumns = [
  'place',
  'place_name',
  'year',
  'series',
  'vintage',
  'status',
  'printed',
  'value',
  'unit',
  'as_printed',
  'derivation',
  'evidence',
  'document',
  'link',
  'note',
] as const;

type FigureColumn = (typeof figureColumns)[number];
/** A figure as text, field by field, for the dataset's contract to check. */
export type FigureText = Readonly<Record<keyof RowOf<typeof publishedFigures>, string | null>>;
type Amount = Pick<FigureText, 'value' | 'low' | 'high' | 'qualifier' | 'printed'>;

const nothing: Amount = { value: null, low: null, high: null, qualifier: null, printed: null };
// Statements: a grade given, an event that took place. They have no unit of measure.
const statementUnits: ReadonlySet<string> = new Set(['grade', 'yes/no']);
// What was derived or is remembered was not seen in print.
const withoutPrint: ReadonlySet<string> = new Set(['derived', 'recalled']);
const storedDecimals = 10;

/** The amount of a text as printed. */
function printedAmount(text: string): Amount {
  const { value, unit, qualifier, interval } = parsePrinted(text);
  const stored = (bound: typeof interval.low) => bound && printDecimal(bound.value, storedDecimals);
  return {
    value: printDecimal(toBase({ value, unit }), storedDecimals),
    low: stored(interval.low),
    high: stored(interval.high),
    qualifier,
    printed: text,
  };
}

function derivedAmount(derivation: string, value: string, unitSymbol: string): Amount {
  const derived = derive(derivation);
  const decimals = value.split('.')[1]?.length ?? 0;
  const isQuotient = derivation.includes('/');
  const given = isQuotient ? round(derived.value, decimals, 'half-up') : derived.value;
  if (!given.equals(exact(value)))
    throw new SourceError(
      ingestMessages.derivationDisagrees(
        derivation,
        value,
        isQuotient ? printDecimal(given, decimals) : given.toString(),
      ),
    );
  const unit = unitOf(unitSymbol);
  const stored = (amount: typeof derived.value) =>
    printDecimal(toBase({ value: amount, unit }), storedDecimals);
  return {
    // Of a quotient the register shows some decimals; the value is the quotient itself.
    value: stored(derived.value),
    low: stored(derived.low),
    high: stored(derived.high),
    qualifier: null,
    printed: null,
  };
}

function requireAgreement(printed: string, value: string, unit: string) {
  const print = parsePrinted(printed);
  if (!toBase(print).equals(toBase({ value: exact(value), unit: unitOf(unit) })))
    throw new SourceError(ingestMessages.printDisagrees(printed, `${value} ${unit}`));
}

/** Reads one cell, and says which cell it was if that fails. */
type Read = <T>(column: FigureColumn, take: (text: string) => T) => T;

function readAmount(read: Read, cell: (column: FigureColumn) => string): Amount {
  const [printed, value, unit, derivation] = [
    cell('printed'),
    cell('value'),
    cell('unit'),
    cell('derivation'),
  ];
  if (statementUnits.has(unit)) return nothing;
  read('unit', unitOf);
  read('value', exact);
  const evidence = cell('evidence');
  if (printed !== '' && withoutPrint.has(evidence))
    return read('printed', () => {
      throw new SourceError(ingestMessages.evidenceNeedsPrint(evidence));
    });
  if (printed !== '') {
    read('printed', (text) => requireAgreement(text, value, unit));
    return read('printed', printedAmount);
  }
  if (derivation !== '') return read('derivation', (text) => derivedAmount(text, value, unit));
  // A copy without a print is cut off or says "at least": its value is not known.
  return evidence === 'recalled'
    ? { ...read('value', (text) => printedAmount(`${text}${unit}`)), printed: null }
    : nothing;
}

function readFigure({ line, cells }: TableRow, file: string, places: PlaceRegister): FigureText {
  const cell = (column: FigureColumn) => cells[column] ?? '';
  const orNull = (column: FigureColumn) => cell(column) || null;
  const read: Read = (column, take) => {
    try {
      return take(cell(column));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      throw new SourceError(ingestMessages.badCell(file, line, column, error.sentence));
    }
  };
  const place = read('place', (code) => places.get(code).code);
  read('place_name', (name) => {
    // A year that is none is refused by the contract; the name is then looked up in any year.
    const year = /^\d{4}$/.test(cell('year')) ? Number(cell('year')) : undefined;
    if (places.resolve(name, { year }).code !== place)
      throw new SourceError(ingestMessages.placesDisagree(place, name));
  });
  return {
    ...readAmount(read, cell),
    place,
    year: cell('year'),
    series: cell('series'),
    vintage: orNull('vintage'),
    status: cell('status'),
    unit: orNull('unit'),
    asPrinted: orNull('as_printed'),
    derivation: orNull('derivation'),
    evidence: cell('evidence'),
    document: cell('document'),
    link: orNull('link'),
    note: orNull('note'),
  };
}

/** The rows of a register file, and the line of each. */
export interface FigureTable {
  readonly rows: readonly FigureText[];
  readonly lines: readonly number[];
}

const problemsShown = 10;

/**
 * Read a file of the register of published figures. Places, units, prints and derivations are
 * checked here; the dataset's contract checks the rest when the rows are loaded.
 *
 * @throws {SourceError} naming every cell that is wrong, up to ten
 */
export function readFigures(
  bytes: Uint8Array,
  file: string,
  places: PlaceRegister,
  expectedRows: number | null = null,
): FigureTable {
  const table = readTable(bytes, file, figureColumns, expectedRows);
  const rows: FigureText[] = [];
  const problems: SourceError[] = [];
  for (const row of table) {
    try {
      rows.push(readFigure(row, file, places));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      problems.push(error);
    }
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, problemsShown).map((problem) => problem.sentence);
    throw new SourceError(ingestMessages.manyProblems(file, shown, problems.length - shown.length));
  }
  return { rows, lines: table.map(({ line }) => line) };
}
