import {
  exact,
  type IndicatorValue,
  inUnit,
  type Language,
  type MeasureValue,
  parsePrinted,
  printDecimal,
} from '@eduplan/core';
import { resultWording } from '../wording/result-wording.ts';

const enoughDecimals = 6;

/**
 * An input printed in its measure's unit, without the unit's sign; null where it is missing. A
 * published figure keeps the decimals of its print, every other has as many as it needs, up to six.
 */
export function printedInput({ measure, value, carried }: MeasureValue): string | null {
  if (!value) return null;
  const amount = inUnit(value, measure.unit);
  const printed = carried.printed === undefined ? [] : [parsePrinted(carried.printed).decimals];
  const decimals = [...printed, ...Array(enoughDecimals).keys()].find((count) =>
    exact(printDecimal(amount, count)).equals(amount),
  );
  return printDecimal(amount, decimals ?? enoughDecimals);
}

/** Versions of an accounting that a later one replaces. */
const firstVintages: readonly unknown[] = ['preliminary', 'flash'];

/** Whether an input is of a version that a later one replaces: preliminary accounts, flash reports. */
export function isFirstVintage({ measure }: Pick<MeasureValue, 'measure'>): boolean {
  return firstVintages.includes(measure.where.vintage);
}

/** Whether a value rests on an input that a later version replaces. */
export function isProvisional({ inputs }: Pick<IndicatorValue, 'inputs'>): boolean {
  return Object.values(inputs).some(isFirstVintage);
}

const documentsNamed = 3;

/**
 * The documents that inputs were printed in, the one behind most of them first, as they read below a
 * chart; nothing where all come from returns.
 */
export function sourceOf(
  inputs: readonly MeasureValue[],
  language: Language,
): { readonly source?: string } {
  const counts = new Map<string, number>();
  for (const { document } of inputs.map(({ carried }) => carried))
    if (document !== undefined) counts.set(document, (counts.get(document) ?? 0) + 1);
  const documents = [...counts].sort(([, a], [, b]) => b - a).map(([document]) => document);
  if (documents.length === 0) return {};
  const named = documents.slice(0, documentsNamed);
  return { source: resultWording[language].documents(named, documents.length) };
}
