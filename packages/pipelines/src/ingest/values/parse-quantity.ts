import {
  DefinitionError,
  type Exact,
  exact,
  inUnit,
  type PrintedNumber,
  parsePrinted,
  perMille,
  type Sentence,
  SourceError,
  toBase,
  type Unit,
} from '@eduplan/core';
import { layoutMessages } from '@eduplan/core/messages';
import type { Cell } from '../cells/grid.ts';
import { type MissingValue, missingMark, type OwnMarks } from './missing-mark.ts';
import { type WrittenNumber, writtenNumber } from './written-number.ts';

/**
 * How a column writes a share, said once for the whole column and never guessed from a cell.
 *
 * - `fraction`: `0.951`, without a sign.
 * - `percent`: `95.1`, as so many of the column's unit; a sign may stand.
 * - `sign`: `95.1%`; every cell carries its sign.
 *
 * A spreadsheet number that is shown with a percent sign says itself that it is a fraction, and
 * is understood under each of the three.
 */
export type PercentContract = (typeof percentContracts)[number];

/** Every {@link PercentContract}. */
export const percentContracts = ['fraction', 'percent', 'sign'] as const;

/** What a column of quantities promises. */
export interface QuantityContract {
  /** The unit of a bare number; null where every cell must carry its own. */
  readonly unit: Unit | null;
  /** Required where the unit is % or ‰. */
  readonly percent?: PercentContract | undefined;
  /** Values outside are suspect, in the unit; null is an open end. Of shares 0 to 150 unless told. */
  readonly range?: readonly [string | number | null, string | number | null] | undefined;
  /** Whether a `percent` column may hold values of one percent and less. */
  readonly belowOne?: boolean | undefined;
  readonly missing?: OwnMarks | undefined;
}

/** A number read from a cell; the unit is the printed one. */
export interface QuantityValue
  extends Pick<PrintedNumber, 'value' | 'decimals' | 'unit' | 'qualifier' | 'interval'> {
  readonly kind: 'value';
  /** The cell as its file shows it. */
  readonly printed: string;
  readonly footnotes: readonly string[];
}

/** A number that can be read and hardly be right; a person must look before it counts. */
export interface SuspectValue extends Omit<QuantityValue, 'kind'> {
  readonly kind: 'suspect';
  readonly sentence: Sentence;
}

/** A cell that cannot be read under its column's contract. */
export interface RefusedValue {
  readonly kind: 'refused';
  readonly printed: string;
  readonly sentence: Sentence;
}

/** What one cell of a column of quantities comes to. */
export type ParsedQuantity = QuantityValue | SuspectValue | MissingValue | RefusedValue;

/** Bare fractions: a share whose unit is one. */
const fractionUnit: Unit = {
  symbol: '',
  label: { zh: '比例', en: 'fraction' },
  kind: 'share',
  scale: exact(1),
};

const longest = 100;
const bareMultiple = /[万亿](?:多|余)?(?=(?:以上|以下|左右)?$)/u;
const signed = /[%‰]/u;

const isShare = (unit: Unit | null) => unit?.kind === 'share';

const withUnit = (text: string, unit: Unit | null) =>
  unit && !isShare(unit)
    ? text.replace(bareMultiple, (multiple) => `${multiple}${unit.symbol}`)
    : text;

function unitOfBare({ unit, percent: contract }: QuantityContract): Unit | null {
  return isShare(unit) && contract === 'fraction' ? fractionUnit : unit;
}

function contractFault(
  { text }: WrittenNumber,
  cell: Cell | string,
  { unit, percent: contract }: QuantityContract,
): Sentence | null {
  // 1.2万 in a column of 人 is 1.2万人; in a column of 万人 nobody can tell.
  if (unit && !unit.scale.equals(1) && bareMultiple.test(text))
    return layoutMessages.multipleTwice(text, unit.symbol);
  if (!isShare(unit)) return null;
  const hasSign = signed.test(text);
  if (contract === 'sign' && !hasSign) return layoutMessages.bareInSignColumn(text);
  const storedFraction = typeof cell !== 'string' && cell.kind === 'number';
  if (contract === 'fraction' && hasSign && !storedFraction)
    return layoutMessages.signInFractionColumn(text);
  return null;
}

/** The footnote that may be glued to the front of a share, with the share behind it. */
function gluedFootnote(text: string, high: Exact): readonly [string, string] | null {
  const [, mark = '', rest = ''] = /^(\d)(\d{1,3}(?:\.\d+)?)[%‰]?$/u.exec(text) ?? [];
  return mark !== '' && !exact(rest).gt(high) ? [mark, rest] : null;
}

function suspicion(
  { value, unit }: PrintedNumber,
  { text, printed }: WrittenNumber,
  contract: QuantityContract,
): Sentence | null {
  const measured = contract.unit ?? unit;
  const amount = inUnit(toBase({ value, unit }), measured);
  const standard = measured.symbol === perMille.symbol ? ([0, 1500] as const) : ([0, 150] as const);
  const [low, high] = contract.range ?? (isShare(measured) ? standard : [null, null]);
  const isBare = !signed.test(text) && contract.percent === 'percent' && isShare(contract.unit);
  if (isBare && !contract.belowOne && !amount.equals(0) && amount.abs().lte(1))
    return layoutMessages.fractionInPercentColumn(printed);
  if (high !== null && amount.gt(exact(high))) {
    if (contract.percent === 'fraction' && isShare(contract.unit))
      return layoutMessages.percentInFractionColumn(printed);
    const glued = isShare(measured) ? gluedFootnote(text, exact(high)) : null;
    return glued
      ? layoutMessages.gluedFootnote(printed, ...glued, measured.symbol)
      : layoutMessages.aboveRange(printed, String(high), measured.symbol);
  }
  if (low !== null && amount.lt(exact(low)))
    return layoutMessages.belowRange(printed, String(low), measured.symbol);
  return null;
}

// Of `十二` nothing but an unknown unit would be told.
const withText = (printed: string, sentence: Sentence): Sentence =>
  sentence.zh.includes(`“${printed}”`) ? sentence : layoutMessages.inText(printed, sentence);

/**
 * The number in one cell, under the contract of its column.
 *
 * Full-width signs, `。` as a decimal point, thousands separators, 万 and 亿, a unit of its own, one
 * qualifier (近, 约, 超过, 以上 …), footnote marks and the apostrophe of numbers kept as text are
 * understood. Nothing is repaired: what cannot be read is `refused`, what can hardly be right is
 * `suspect`, each with its sentence; an empty cell, a dash and a zero are three different things.
 *
 * @throws {DefinitionError} if the unit is a share and the contract does not say how it is written
 * @example parseQuantity('９５．１％', { unit: percent, percent: 'sign' }).value.toString() // => '95.1'
 * @example parseQuantity('1，234', { unit: persons }).value.toString() // => '1234'
 * @example parseQuantity('-', { unit: persons }).reason // => 'not-applicable'
 */
export function parseQuantity(cell: Cell | string, contract: QuantityContract): ParsedQuantity {
  if (isShare(contract.unit) && contract.percent === undefined)
    throw new DefinitionError(layoutMessages.percentContractMissing(contract.unit?.symbol ?? '%'));
  const missing = missingMark(cell, contract.missing);
  if (missing) return missing;
  const given = writtenNumber(cell);
  const refused = (sentence: Sentence): RefusedValue => ({
    kind: 'refused',
    printed: given.printed,
    sentence,
  });
  if (typeof cell !== 'string' && (cell.kind === 'date' || cell.kind === 'boolean'))
    return refused(layoutMessages.notAQuantity(cell.shown, cell.kind));
  if (given.text.length > longest) return refused(layoutMessages.tooLong(given.text.length));
  const fault = contractFault(given, cell, contract);
  if (fault) return refused(fault);
  const bare = unitOfBare(contract);
  try {
    const read = parsePrinted(withUnit(given.text, contract.unit), {
      ...(bare ? { unit: bare } : {}),
      ...(given.decimals === null ? {} : { decimals: given.decimals }),
    });
    const { value, decimals, unit, qualifier, interval } = read;
    if (contract.unit && unit.kind !== contract.unit.kind)
      return refused(layoutMessages.otherUnit(given.printed, unit.symbol, contract.unit.symbol));
    const { printed, footnotes } = given;
    const found = { printed, value, decimals, unit, qualifier, interval, footnotes };
    const sentence = suspicion(read, given, contract);
    return sentence ? { kind: 'suspect', ...found, sentence } : { kind: 'value', ...found };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return refused(withText(given.printed, error.sentence));
  }
}
