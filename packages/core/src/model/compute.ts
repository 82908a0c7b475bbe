import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError, SourceError } from '../messages/sentence.ts';
import type { Exact, ExactInput } from '../number/exact.ts';
import { type Interval, isPoint, point } from '../number/interval.ts';
import { parsePrinted } from '../number/printed.ts';
import { printDecimal, round } from '../number/rounding.ts';
import { inUnit } from '../number/unit.ts';
import { type Indicator, reportedVariant, type Variant } from './define-indicator.ts';
import type { Measure, MeasureInput } from './define-measure.ts';
import type { MeasureSource, MeasureValue } from './measure-source.ts';
import type { Missing } from './missing.ts';

/** What to compute. */
export interface ComputeRequest {
  readonly indicators: readonly Indicator[];
  /** Codes of places; unset means every place that reports an input. */
  readonly places?: readonly string[];
  /** Years of the indicator; unset means every year that an input reports. */
  readonly years?: readonly number[];
  /** Only releases received on or before this date, written 2024-03-01. */
  readonly asOf?: string;
}

/** One reading of one indicator for one place and year. */
export interface IndicatorValue {
  readonly indicator: Indicator;
  readonly variant: Variant;
  readonly place: string;
  readonly year: number;
  /** In base units: nine tenths for 90 %. Null exactly where `missing` says why. */
  readonly value: Exact | null;
  /** The results that the inputs' print leaves possible; null where the value is missing. */
  readonly interval: Interval | null;
  readonly missing: Missing | null;
  readonly inputs: Readonly<Record<string, MeasureValue>>;
}

/**
 * The values computed, in the order of indicator, reading, place, year: indicators and places as
 * the request lists them, places by code where it lists none, years ascending.
 */
export interface ComputeResult {
  readonly values: readonly IndicatorValue[];
  /** The value of a cell; undefined if the place and year were not computed. */
  at(
    indicator: Indicator,
    place: string,
    year: number,
    variant?: string,
  ): IndicatorValue | undefined;
}

/**
 * A value printed in its indicator's unit and rounding rule, without the unit's sign; null where
 * it is missing. A published value keeps the decimals of its print, every other the indicator's.
 */
export function printValue({ indicator, variant, value, inputs }: IndicatorValue): string | null {
  if (!value) return null;
  const print = variant.id === reportedVariant ? inputs[indicator.id]?.carried.printed : undefined;
  const decimals = print === undefined ? indicator.decimals : parsePrinted(print).decimals;
  return printDecimal(inUnit(value, indicator.unit), decimals, indicator.rounding);
}

const readingsOf = (indicator: Indicator): Variant[] =>
  indicator.reported
    ? [...indicator.readings, reportedReading(indicator, indicator.reported)]
    : [...indicator.readings];

function reportedReading(indicator: Indicator, measure: Measure): Variant {
  return {
    id: reportedVariant,
    name: { zh: '公布值', en: 'as published' },
    inputs: { [indicator.id]: { measure, yearsBefore: 0 } },
    formula: (inputs) => inputs[indicator.id] as Exact,
  };
}

// Zero, too, where a range holds it: a ratio to it has no bound, which the two ends do not show.
function endsOf({ value, interval }: MeasureValue): ExactInput[] {
  const ends = [interval?.low?.value ?? value, interval?.high?.value ?? value].flatMap(
    (end) => end ?? [],
  );
  const [low, high] = ends;
  return low?.lt(0) && high?.gt(0) ? [...ends, 0] : ends;
}

/** The ends of every input's range, each combined with each. */
function corners(
  inputs: readonly (readonly [string, MeasureValue])[],
): Record<string, ExactInput>[] {
  let combined: Record<string, ExactInput>[] = [{}];
  for (const [name, input] of inputs)
    combined = combined.flatMap((chosen) =>
      endsOf(input).map((end) => ({ ...chosen, [name]: end })),
    );
  return combined;
}

function possibleResults(
  variant: Variant,
  inputs: Readonly<Record<string, MeasureValue>>,
  value: Exact,
): Interval {
  const entries = Object.entries(inputs);
  if (entries.every(([, input]) => !input.interval || isPoint(input.interval))) return point(value);
  const unbounded = entries.some(
    ([, { interval }]) => interval && (!interval.low || !interval.high),
  );
  if (unbounded) return { low: null, high: null };
  try {
    const results = corners(entries).map((corner) => variant.formula(corner));
    const low = results.reduce((least, result) => (result.lt(least) ? result : least), value);
    const high = results.reduce((most, result) => (result.gt(most) ? result : most), value);
    return { low: { value: low, included: true }, high: { value: high, included: true } };
  } catch (error) {
    if (error instanceof SourceError) return { low: null, high: null };
    throw error;
  }
}

type Outcome = Pick<IndicatorValue, 'value' | 'interval' | 'missing'>;

/** A value beyond its range, with as many decimals as show that it is beyond. */
function printOutside(value: Exact, { decimals, rounding, range: [low, high] }: Indicator): string {
  const shows = (places: number) => {
    const printed = round(value, places, rounding);
    return printed.lt(low) || printed.gt(high);
  };
  let places = decimals;
  while (places < 30 && !shows(places)) places++;
  return printDecimal(value, places, rounding);
}

const absent = (missing: Missing): Outcome => ({ value: null, interval: null, missing });

function evaluate(
  indicator: Indicator,
  variant: Variant,
  place: string,
  year: number,
  inputs: Readonly<Record<string, MeasureValue>>,
): Outcome {
  const gaps = Object.values(inputs).flatMap(({ missing }) => (missing ? [missing.sentence] : []));
  if (gaps.length > 0)
    return absent({ code: 'missing-input', sentence: indicatorMessages.bothReasons(gaps) });
  const amounts = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, input.value as Exact]),
  );
  let value: Exact;
  try {
    value = variant.formula(amounts);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return absent({
      code: 'undefined',
      sentence: indicatorMessages.undefinedThere(indicator.name, place, year, error.sentence),
    });
  }
  const printed = inUnit(value, indicator.unit);
  const [low, high] = indicator.range;
  if (printed.lt(low) || printed.gt(high))
    return absent({
      code: 'out-of-range',
      sentence: indicatorMessages.outOfRange(
        indicator.name,
        place,
        year,
        printOutside(printed, indicator),
        indicator.range,
      ),
    });
  return { value, interval: possibleResults(variant, inputs, value), missing: null };
}

const keyOf = (measure: Measure, place: string, year: number) =>
  `${measure.id}\u0000${place}\u0000${year}`;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function noRow({ measure, yearsBefore }: MeasureInput, place: string, year: number): MeasureValue {
  return {
    measure,
    place,
    year: year - yearsBefore,
    value: null,
    interval: null,
    missing: {
      code: 'no-row',
      sentence: indicatorMessages.noRow(measure.name, place, year - yearsBefore),
    },
    rows: 0,
    origin: null,
    carried: {},
  };
}

function distinct<T extends { readonly id: string }>(definitions: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const definition of definitions) {
    const known = byId.get(definition.id) ?? definition;
    if (known !== definition)
      throw new DefinitionError(indicatorMessages.duplicateId(definition.id));
    byId.set(definition.id, definition);
  }
  return [...byId.values()];
}

/**
 * The places and years for which an indicator has at least one input of the year itself; or of
 * its latest year, where every input lies before. A count of zero is an input that is there.
 */
function cellsOf(
  readings: readonly Variant[],
  found: readonly MeasureValue[],
  request: ComputeRequest,
): { place: string; year: number }[] {
  const inputs = readings.flatMap((reading) => Object.values(reading.inputs));
  const lag = Math.min(...inputs.map((input) => input.yearsBefore));
  const current = new Set(
    inputs.flatMap((input) => (input.yearsBefore === lag ? [input.measure.id] : [])),
  );
  const present = found.filter(
    (value) => current.has(value.measure.id) && (value.rows > 0 || !value.missing),
  );
  const places = new Set(request.places ?? present.map(({ place }) => place).sort(byText));
  const chosen = new Map<string, number[]>();
  for (const { place, year } of present)
    if (!request.years) chosen.set(place, [...(chosen.get(place) ?? []), year + lag]);
  return [...places].flatMap((place) =>
    [...new Set(request.years ?? chosen.get(place) ?? [])]
      .sort((a, b) => a - b)
      .map((year) => ({ place, year })),
  );
}

/**
 * Compute indicators from what a store holds: every reading, and the published value where the
 * indicator has one. One query per dataset; exact to the end. Where places and years are given,
 * each of their cells has a row, with the reason where the value is missing.
 *
 * @throws {DefinitionError} if two different measures, or two different indicators, share an id
 */
export async function compute(
  source: MeasureSource,
  request: ComputeRequest,
): Promise<ComputeResult> {
  const readings = new Map(
    distinct(request.indicators).map((indicator) => [indicator, readingsOf(indicator)]),
  );
  const all = [...readings.values()].flat();
  const years =
    request.years &&
    [
      ...new Set(
        all.flatMap((reading) =>
          Object.values(reading.inputs).flatMap((input) =>
            (request.years ?? []).map((year) => year - input.yearsBefore),
          ),
        ),
      ),
    ].sort((a, b) => a - b);
  const found = await source.gather({
    measures: distinct(
      all.flatMap((reading) => Object.values(reading.inputs).map(({ measure }) => measure)),
    ),
    ...(request.places && { places: request.places }),
    ...(years && { years }),
    ...(request.asOf !== undefined && { asOf: request.asOf }),
  });
  const values = new Map(
    found.map((value) => [keyOf(value.measure, value.place, value.year), value]),
  );
  const take = (input: MeasureInput, place: string, year: number) =>
    values.get(keyOf(input.measure, place, year - input.yearsBefore)) ?? noRow(input, place, year);

  const computed = [...readings].flatMap(([indicator, variants]) => {
    const cells = cellsOf(variants, found, request);
    return variants.flatMap((variant) =>
      cells.map(({ place, year }): IndicatorValue => {
        const inputs = Object.fromEntries(
          Object.entries(variant.inputs).map(([name, input]) => [name, take(input, place, year)]),
        );
        return {
          indicator,
          variant,
          place,
          year,
          inputs,
          ...evaluate(indicator, variant, place, year, inputs),
        };
      }),
    );
  });
  const cellKey = (indicator: string, variant: string, place: string, year: number) =>
    [indicator, variant, place, year].join('\u0000');
  const index = new Map(
    computed.map((value) => [
      cellKey(value.indicator.id, value.variant.id, value.place, value.year),
      value,
    ]),
  );
  return {
    values: computed,
    at: (indicator, place, year, variant = 'default') =>
      index.get(cellKey(indicator.id, variant, place, year)),
  };
}
