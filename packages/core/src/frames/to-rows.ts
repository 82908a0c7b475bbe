import { framesMessages } from '../messages/frames.ts';
import type { Language } from '../messages/sentence.ts';
import type { Break } from '../model/break.ts';
import type { ComputeResult } from '../model/compute.ts';
import type { Basis } from '../model/define-measure.ts';
import { type IndicatorValue, printValue } from '../model/indicator-value.ts';
import type { MeasureValue } from '../model/measure-source.ts';
import type { Exact } from '../number/exact.ts';
import type { Bound } from '../number/interval.ts';
import { printDecimal } from '../number/rounding.ts';
import { inUnit, type Unit } from '../number/unit.ts';
import { namedInputs } from './input-columns.ts';

/** What becomes a table: the result of `compute`, or any of its values. */
export type Results = ComputeResult | readonly IndicatorValue[];

/** How rows are worded. */
export interface ResultOptions {
  /** The language of `missing`, `notice` and `breaks`; Chinese unless given. */
  readonly language?: Language;
}

/** The columns that every table of results has, before those of the inputs. */
export const resultColumns = [
  'indicator',
  'variant',
  'place',
  'year',
  'value',
  'number',
  'unit',
  'exact',
  'low',
  'high',
  'denominator',
  'wilson_low',
  'wilson_high',
  'small',
  'missing',
  'basis',
  'notice',
  'breaks',
  'counties_absent',
  'schools_reporting',
  'schools_expected',
] as const;

/**
 * One value of an indicator as a flat row.
 *
 * Grain: indicator, variant, place, year. `value` is decimal text as printed and `number` the
 * unrounded value as a float, for charts only, both in `unit`, like `low` and `high`, the ends of
 * the results that the inputs' print leaves possible, to ten decimals. `exact` is a fraction in
 * base units, and so is each `input_…`, as decimal text: the formula over the inputs gives it.
 * All of these but the inputs are null where the value is missing; `missing` says why, and is
 * null elsewhere. `low` or `high` is null also where that side is open. `notice` says where a
 * value rests on simulated data, and is null elsewhere.
 *
 * `denominator` is how many things a share is of, as decimal text; `wilson_low` and `wilson_high`
 * are the ends of its 95 % Wilson score interval, in `unit`, to ten decimals; `small` says whether
 * the denominator is below thirty. All four are null where the value is missing, or is no share of
 * counted things whose reading names its denominator. `breaks` are the years from which the series
 * counts other ground, or by another definition, and which the value or the step to it from the
 * year before reaches across, each with its reason, the latest first: `2016: …; 2002: …`. It is
 * null without any; a missing value can have some.
 *
 * `counties_absent` are the codes of the counties that an input lacks, joined by spaces: empty
 * text where none does, and null where nobody knows. `schools_reporting` of `schools_expected`
 * stand behind the value; both are null where no input comes from schools that are listed.
 *
 * Every row of a table has every column, in one order: after the fixed ones, two for each input
 * of any of the rows. `origin_…` says where the input stood, `file!sheet:row`, with the further
 * rows that were counted. Both are null where a row's indicator takes no such input. The input
 * of a published value, itself, is called `reported`.
 */
export type ResultRow = {
  readonly indicator: string;
  readonly variant: string;
  readonly place: string;
  readonly year: number;
  readonly value: string | null;
  readonly number: number | null;
  readonly unit: string;
  readonly exact: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly denominator: string | null;
  readonly wilson_low: string | null;
  readonly wilson_high: string | null;
  readonly small: 'yes' | 'no' | null;
  readonly missing: string | null;
  readonly basis: Basis | 'mixed';
  readonly notice: string | null;
  readonly breaks: string | null;
  readonly counties_absent: string | null;
  readonly schools_reporting: number | null;
  readonly schools_expected: number | null;
} & {
  readonly [input: `input_${string}` | `origin_${string}`]: string | null;
};

const shownDecimals = 10;
const mostDecimals = 30;

const printEnd = (end: Bound | null | undefined, unit: Unit) =>
  end ? printDecimal(inUnit(end.value, unit), shownDecimals) : null;

function uncertaintyCells({ uncertainty, indicator }: IndicatorValue) {
  const end = (value: Exact) => printDecimal(inUnit(value, indicator.unit), shownDecimals);
  return {
    denominator: uncertainty && exactText(uncertainty.of),
    wilson_low: uncertainty && end(uncertainty.low),
    wilson_high: uncertainty && end(uncertainty.high),
    small: uncertainty && (uncertainty.small ? ('yes' as const) : ('no' as const)),
  };
}

function breaksText(breaks: readonly Break[], language: Language): string | null {
  const texts = [...breaks]
    .sort((a, b) => b.since - a.since)
    .map(({ since, reason }) => framesMessages.breakNote(since, reason)[language]);
  return texts.length === 0 ? null : texts.join(language === 'zh' ? '；' : '; ');
}

function exactText(value: Exact): string {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1)
    if (10n ** BigInt(decimals) % value.d === 0n) return printDecimal(value, decimals);
  return value.toFraction();
}

function originText({ origin, rows }: MeasureValue): string | null {
  if (!origin) return null;
  const sheet = origin.sheet === null ? '' : `!${origin.sheet}`;
  return `${origin.file}${sheet}:${origin.row}${rows > 1 ? ` +${rows - 1}` : ''}`;
}

function basisOf(inputs: Iterable<MeasureValue>): Basis | 'mixed' {
  const [basis, ...others] = new Set([...inputs].map(({ measure }) => measure.basis));
  return basis === undefined || others.length > 0 ? 'mixed' : basis;
}

/** The values of a result, or the values given. */
export function valuesOf(results: Results): readonly IndicatorValue[] {
  return Symbol.iterator in results ? results : results.values;
}

/**
 * Results as plain rows, one for each value, in their order; `ResultRow` says what the columns are.
 *
 * @throws {DefinitionError} if two inputs of an indicator would share a column
 * @example toRows([]) // => []
 */
export function toRows(results: Results, { language = 'zh' }: ResultOptions = {}): ResultRow[] {
  const values = valuesOf(results).map((value) => ({ value, inputs: namedInputs(value) }));
  const names = [...new Set(values.flatMap(({ inputs }) => [...inputs.keys()]))];
  return values.map(({ value, inputs }): ResultRow => {
    const { unit } = value.indicator;
    return {
      indicator: value.indicator.id,
      variant: value.variant.id,
      place: value.place,
      year: value.year,
      value: printValue(value),
      number: value.value && inUnit(value.value, unit).valueOf(),
      unit: unit.symbol,
      exact: value.value?.toFraction() ?? null,
      low: printEnd(value.interval?.low, unit),
      high: printEnd(value.interval?.high, unit),
      ...uncertaintyCells(value),
      missing: value.missing?.sentence[language] ?? null,
      basis: basisOf(inputs.values()),
      notice: value.simulated ? framesMessages.simulated()[language] : null,
      breaks: breaksText(value.breaks, language),
      counties_absent: value.coverage?.absent?.join(' ') ?? null,
      schools_reporting: value.coverage?.schools?.reporting ?? null,
      schools_expected: value.coverage?.schools?.expected ?? null,
      ...Object.fromEntries(
        names.flatMap((name) => {
          const input = inputs.get(name);
          return [
            [`input_${name}`, input?.value ? exactText(input.value) : null],
            [`origin_${name}`, input ? originText(input) : null],
          ];
        }),
      ),
    };
  });
}
