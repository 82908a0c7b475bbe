import {
  type Break,
  breaksOf,
  breaksWithin,
  type IndicatorValue,
  inUnit,
  type Language,
  type PlaceRegister,
  printDecimal,
  type Uncertainty,
} from '@eduplan/core';
import { breakText } from '../charts/break-text.ts';
import { breakMark, smallMark } from '../wording/marks.ts';
import { resultWording } from '../wording/result-wording.ts';
import { withUnit } from './printed-value.ts';

/** A share of few counted things, in words: how many, and its 95 % Wilson interval with the unit. */
export interface SmallShare {
  readonly of: string;
  readonly low: string;
  readonly high: string;
}

/** A share of few counted things in words; undefined of every other value. */
export function smallShareOf(
  { uncertainty, indicator }: IndicatorValue,
  language: Language,
): SmallShare | undefined {
  if (!uncertainty?.small) return undefined;
  const { unit, decimals, rounding } = indicator;
  const printed = (end: Uncertainty['low']) =>
    withUnit(printDecimal(inUnit(end, unit), decimals, rounding), unit, language);
  const { of, low, high } = uncertainty;
  return { of: of.toString(), low: printed(low), high: printed(high) };
}

/**
 * The breaks that a value reaches across, those of its place's ground among them also where the
 * values were computed without a register of places.
 */
export function breaksAcross(value: IndicatorValue, places: PlaceRegister): Break[] {
  const { indicator, place, variant, year } = value;
  return breaksWithin(breaksOf(indicator, place, places), variant, year);
}

/**
 * The marks behind a printed value: `*` where its denominator is small, `†` where it reaches
 * across a break. Empty of a value that needs none, or is missing.
 */
export function marksOf(value: IndicatorValue, places: PlaceRegister): string {
  if (value.value === null) return '';
  const broken = breaksAcross(value, places).length > 0;
  return `${value.uncertainty?.small ? smallMark : ''}${broken ? breakMark : ''}`;
}

/**
 * What the marks behind values mean, a line for the small denominators and one for each break;
 * empty where no value is marked.
 *
 * @param named how many small shares are named; the others are counted
 */
export function markNotes(
  values: readonly IndicatorValue[],
  places: PlaceRegister,
  language: Language,
  named = Number.POSITIVE_INFINITY,
): string[] {
  const wording = resultWording[language];
  const shown = values.filter(({ value }) => value !== null);
  const small = shown.flatMap((value) => {
    const share = smallShareOf(value, language);
    if (!share) return [];
    const { indicator, place, year } = value;
    const name = wording.valueName(
      indicator.name[language],
      places.get(place).name[language],
      year,
    );
    return [wording.smallShare(name, share.of, share.low, share.high)];
  });
  const breaks = shown.flatMap((value) =>
    breaksAcross(value, places).map((one) => ({
      since: one.since,
      note: breakText(value.indicator, one, language),
    })),
  );
  const ordered = breaks.sort((a, b) => b.since - a.since).map(({ note }) => note);
  return [
    ...(small.length > 0 ? [wording.smallNote(small.slice(0, named), small.length)] : []),
    ...[...new Set(ordered)].map((note) => wording.breakNote(note)),
  ];
}
