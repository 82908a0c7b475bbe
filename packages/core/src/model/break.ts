import type { Sentence } from '../messages/sentence.ts';
import type { PlaceRegister } from '../register/place-register.ts';
import type { Indicator, Variant } from './define-indicator.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** A year from which a series counts other ground, or by another definition, than before. */
export interface Break {
  /** The first year counted so; it is not comparable with the year before. */
  readonly since: number;
  readonly reason: Sentence;
}

/**
 * Every break of an indicator's series at a place, by year: the editions of its definition, and
 * what the register knows of the place's ground. Of a place that the register does not have, the
 * editions alone.
 */
export function breaksOf(indicator: Indicator, place: string, register?: PlaceRegister): Break[] {
  const editions = (indicator.editions ?? []).map(({ since, note }) => ({ since, reason: note }));
  const ground = register?.all.some(({ code }) => code === place) ? register.breaks(place) : [];
  return [...editions, ...ground].sort((a, b) => a.since - b.since);
}

const lagsOf = (variant: Variant) =>
  Object.values(variant.inputs).map(({ yearsBefore }) => yearsBefore);

/**
 * The breaks that a value of a year carries: those between its earliest input and its year, and
 * one in the year itself, which sets the value apart from the year before.
 */
export function breaksWithin(breaks: readonly Break[], variant: Variant, year: number): Break[] {
  const reach = Math.max(1, ...lagsOf(variant));
  return breaks.filter(({ since }) => year - reach < since && since <= year);
}

/**
 * The breaks that the change from one year to a later one runs across: those that lie between the
 * two years of any of its inputs, each as many years earlier as it is taken.
 */
export function breaksBetween(
  breaks: readonly Break[],
  variant: Variant,
  from: number,
  to: number,
): Break[] {
  const lags = [0, ...lagsOf(variant)];
  return breaks.filter(({ since }) => lags.some((lag) => from - lag < since && since <= to - lag));
}

/** Each break once, by year. */
export function distinctBreaks(breaks: readonly Break[]): Break[] {
  const byText = new Map(breaks.map((one) => [`${one.since} ${one.reason.zh}`, one]));
  return [...byText.values()].sort((a, b) => a.since - b.since);
}

/**
 * Every break known of a series of one indicator and place: those that its values carry, and those
 * in years that have no value, as far as the indicator and the register say.
 */
export function breaksOfSeries(
  series: readonly IndicatorValue[],
  register?: PlaceRegister,
): Break[] {
  return distinctBreaks(
    series.flatMap((value) => [
      ...breaksOf(value.indicator, value.place, register),
      ...value.breaks,
    ]),
  );
}
