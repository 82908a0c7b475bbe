import { indicatorMessages } from '../messages/indicator.ts';
import { DefinitionError } from '../messages/sentence.ts';
import type { Exact } from '../number/exact.ts';
import type { PlaceRegister } from '../register/place-register.ts';
import { breaksOf, breaksWithin } from './break.ts';
import { cellsOf } from './cells-of.ts';
import { coverageOf } from './coverage.ts';
import type { Dataset } from './define-dataset.ts';
import { type Indicator, reportedVariant, type Variant } from './define-indicator.ts';
import type { Measure, MeasureInput } from './define-measure.ts';
import { evaluate } from './evaluate.ts';
import type { IndicatorValue } from './indicator-value.ts';
import type { MeasureSource, MeasureValue } from './measure-source.ts';
import { respondentFinder } from './school-coverage.ts';

/** What to compute. */
export interface ComputeRequest {
  readonly indicators: readonly Indicator[];
  /** Codes of places; unset means every place that reports an input. */
  readonly places?: readonly string[];
  /** Years of the indicator; unset means every year that an input reports. */
  readonly years?: readonly number[];
  /**
   * The register of places. With it the rows of counties, 市直属 and functional zones add up to
   * the places asked for that contain them, and each value says which counties reported and
   * across which changes of its place's ground it reaches.
   */
  readonly register?: PlaceRegister;
  /** Only releases received on or before this date, written 2024-03-01. */
  readonly asOf?: string;
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

const keyOf = (measure: Measure, place: string, year: number) =>
  `${measure.id}\u0000${place}\u0000${year}`;

function noRow({ measure, yearsBefore }: MeasureInput, place: string, year: number): MeasureValue {
  return {
    measure,
    place,
    year: year - yearsBefore,
    value: null,
    interval: null,
    missing: {
      code: 'no-row',
      sentence: indicatorMessages.noRow(measure.name, year - yearsBefore),
    },
    rows: 0,
    reporting: [],
    origin: null,
    simulated: false,
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

const membersOf = (places: readonly string[], register: PlaceRegister) =>
  new Map(places.map((place) => [place, register.within(place)]));

/** The datasets of measures that say which schools should have rows in them. */
const bySchool = (measures: readonly Measure[]): Dataset[] => [
  ...new Set(measures.flatMap(({ dataset }) => (dataset.respondents ? [dataset] : []))),
];

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
  const measures = distinct(
    all.flatMap((reading) =>
      Object.values(reading.inputs).flatMap(({ measure }) => [
        measure,
        ...(measure.reported ? [measure.reported] : []),
      ]),
    ),
  );
  const cells = {
    ...(request.places && { places: request.places }),
    ...(request.places &&
      request.register && { members: membersOf(request.places, request.register) }),
    ...(years && { years }),
    ...(request.asOf !== undefined && { asOf: request.asOf }),
  };
  const found = await source.gather({ measures, ...cells });
  const schools = respondentFinder(
    (await source.respondents?.({ datasets: bySchool(measures), ...cells })) ?? [],
  );
  const values = new Map(
    found.map((value) => [keyOf(value.measure, value.place, value.year), value]),
  );
  const take = (
    { measure, yearsBefore }: MeasureInput,
    place: string,
    year: number,
  ): MeasureValue => {
    const at = (taken: Measure) => values.get(keyOf(taken, place, year - yearsBefore));
    const returned = at(measure);
    const printed = measure.reported && at(measure.reported);
    if (returned && !returned.missing)
      return printed ? { ...returned, reported: printed } : returned;
    // Returns that are there but incomplete are not replaced by a print: their reason is told.
    return returned ?? printed ?? noRow({ measure, yearsBefore }, place, year);
  };

  const computed = [...readings].flatMap(([indicator, variants]) => {
    const shown = cellsOf(variants, found, request);
    const breaks = new Map(
      [...new Set(shown.map(({ place }) => place))].map((place) => [
        place,
        breaksOf(indicator, place, request.register),
      ]),
    );
    return variants.flatMap((variant) =>
      shown.map(({ place, year }): IndicatorValue => {
        const inputs = Object.fromEntries(
          Object.entries(variant.inputs).map(([name, input]) => [name, take(input, place, year)]),
        );
        return {
          indicator,
          variant,
          place,
          year,
          inputs,
          breaks: breaksWithin(breaks.get(place) ?? [], variant, year),
          coverage: coverageOf(place, year, inputs, request.register ?? null, schools),
          simulated: Object.values(inputs).some((input) => input.simulated),
          ...evaluate(indicator, variant, year, inputs),
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
