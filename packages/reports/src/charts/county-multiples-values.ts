import {
  breaksBetween,
  breaksOf,
  type ComputeResult,
  defaultVariant,
  type Indicator,
  type IndicatorValue,
  type Language,
  type PlaceRegister,
  SourceError,
  type Target,
  years as yearsBetween,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { breakText } from './break-text.ts';
import { type DrawnValue, drawnValue } from './drawn-value.ts';

/** What small multiples of one indicator are drawn from. */
export interface CountyMultiples {
  readonly result: ComputeResult;
  readonly indicator: Indicator;
  /** The default reading unless told. */
  readonly variant?: string;
  /** Codes of the places, a panel each in this order. */
  readonly counties: readonly string[];
  /** Drawn faintly in every panel; none where null. */
  readonly city: string | null;
  readonly years: readonly [from: number, to: number];
  readonly target: Target | null;
  readonly places: PlaceRegister;
  readonly language: Language;
}

/** The years of one place. */
export interface PlaceYears {
  readonly name: string;
  /** A value for each year of the axis; null where it is missing. */
  readonly values: readonly (DrawnValue | null)[];
  /** The first years that do not compare with the value before, and why. */
  readonly breaks: readonly { readonly year: number; readonly note: string }[];
  readonly found: readonly IndicatorValue[];
}

/** The first year of each value that does not compare with the value before it. */
function cutsOf(present: readonly IndicatorValue[], { places, language }: CountyMultiples) {
  return present.flatMap((value, index) => {
    const before = present[index - 1];
    if (!before) return [];
    const { indicator, place, variant, year } = value;
    const known = breaksOf(indicator, place, places);
    return breaksBetween(known, variant, before.year, year).map((one) => ({
      year,
      note: breakText(indicator, one, language),
    }));
  });
}

/** The years of one place, as a panel draws them. */
export function placeYears(place: string, multiples: CountyMultiples): PlaceYears {
  const { result, indicator, variant = defaultVariant, years, places, language } = multiples;
  const values = yearsBetween(...years).map((year) => result.at(indicator, place, year, variant));
  const found = values.flatMap((value) => value ?? []);
  return {
    name: places.get(place).name[language],
    values: values.map((value) => drawnValue(value, places, language)),
    breaks: cutsOf(
      found.filter(({ value }) => value !== null),
      multiples,
    ),
    found,
  };
}

/**
 * The panels of small multiples, and the city behind them.
 *
 * @throws {SourceError} if no place has a value, one comes twice, or the years are not in order
 */
export function panelsOf(multiples: CountyMultiples): {
  readonly panels: readonly PlaceYears[];
  readonly city: PlaceYears | null;
} {
  const { counties, city, years, indicator, places, language } = multiples;
  const [from, to] = years;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to)
    throw new SourceError(notebookMessages.invalidYears(from, to));
  const title = indicator.name[language];
  const twice = counties.find((place, index) => counties.indexOf(place) < index);
  if (twice !== undefined)
    throw new SourceError(notebookMessages.drawnTwice(title, places.get(twice).name[language]));
  const panels = counties.map((place) => placeYears(place, multiples));
  if (panels.every(({ values }) => values.every((value) => value === null)))
    throw new SourceError(notebookMessages.nothingToDraw(title));
  return { panels, city: city === null ? null : placeYears(city, multiples) };
}
