import {
  type Exact,
  type IndicatorValue,
  type Language,
  type PlaceRegister,
  SourceError,
  type Target,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { titleOf } from '../tables/reading-name.ts';
import { markNotes, smallShareOf } from '../tables/value-marks.ts';
import { chartWording } from '../wording/chart-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { type DrawnValue, drawnValue, type Share, shareDrawn } from './drawn-value.ts';

/** What a chart of ranked dots is drawn from. */
export interface RankedDots {
  /** Of one indicator, reading and year: a row for each place or school. */
  readonly values: readonly IndicatorValue[];
  /** What codes that are not in the register are called, such as those of schools. */
  readonly names?: ReadonlyMap<string, string>;
  /** The value of the whole that they are part of; none where null. */
  readonly city: IndicatorValue | null;
  readonly target: Target | null;
  /** The code of the place that is told from the others; none unless given. */
  readonly highlight?: string;
  readonly places: PlaceRegister;
  readonly language: Language;
}

/** A place or a school among the others. */
export interface RankedRow {
  readonly name: string;
  readonly drawn: DrawnValue | null;
  /** 1 is the best; equal unrounded values share the best rank; null of a missing value. */
  readonly rank: number | null;
  readonly value: IndicatorValue;
}

/** What a place is called: its own name where one is given, else the register's. */
export function nameIn({ names, places, language }: RankedDots, place: string): string {
  return names?.get(place) ?? places.get(place).name[language];
}

/** What all rows are of: the indicator, in which reading, and the year. */
export function rankedTitle({ values, language }: RankedDots): string {
  const [first] = values;
  return first
    ? chartWording[language].ofYear(
        titleOf(first.indicator, first.variant.id, language),
        first.year,
      )
    : '';
}

function check(dots: RankedDots): void {
  const { values, language } = dots;
  const title = rankedTitle(dots);
  if (values.every(({ value }) => value === null))
    throw new SourceError(notebookMessages.nothingToDraw(title));
  const units = [...new Set(values.map(({ indicator }) => indicator.unit.label[language]))];
  if (units.length > 1) throw new SourceError(notebookMessages.mixedUnits(title, units));
  const codes = values.map(({ place }) => place);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined)
    throw new SourceError(notebookMessages.drawnTwice(title, nameIn(dots, twice)));
}

/**
 * The rows of ranked dots, the best first in the indicator's direction, the greatest first where
 * neither is better, equal ones as given, and those without a value last.
 *
 * @throws {SourceError} if there is no value, there are several units, or a place comes twice
 */
export function rankedRows(dots: RankedDots): RankedRow[] {
  check(dots);
  const { values, places, language } = dots;
  const isLower = values[0]?.indicator.better === 'lower';
  const ahead = (one: Exact, other: Exact) => (isLower ? one.lt(other) : one.gt(other));
  const known = values.flatMap(({ value }) => value ?? []);
  const rankOf = (value: Exact) => 1 + known.filter((other) => ahead(other, value)).length;
  return values
    .map(
      (value): RankedRow => ({
        name: nameIn(dots, value.place),
        drawn: drawnValue(value, places, language),
        rank: value.value && rankOf(value.value),
        value,
      }),
    )
    .sort((a, b) => (a.rank ?? values.length + 1) - (b.rank ?? values.length + 1));
}

/** What the marks behind the values mean, a line each; empty where none is marked. */
export function rankedNotes(rows: readonly RankedRow[], dots: RankedDots): string[] {
  const { city, places, language } = dots;
  const wording = resultWording[language];
  const all = [
    ...rows.map(({ name, value }) => ({ name, value })),
    ...(city ? [{ name: nameIn(dots, city.place), value: city }] : []),
  ];
  const small = all.flatMap(({ name, value }) => {
    const share = value.value && smallShareOf(value, language);
    return share ? [wording.smallShare(name, share.of, share.low, share.high)] : [];
  });
  // The small shares are told above by the names that the rows have.
  const breaks = markNotes(
    all.map(({ value }) => ({ ...value, uncertainty: null })),
    places,
    language,
  );
  return [...(small.length > 0 ? [wording.smallNote(small, small.length)] : []), ...breaks];
}

/** The value of the whole that the rows are part of; null where there is none. */
export function wholeOf({ city, places, language }: RankedDots): DrawnValue | null {
  return drawnValue(city, places, language);
}

/** How many of the values drawn rest on simulated data. */
export function rankedShare(rows: readonly RankedRow[], dots: RankedDots): Share {
  return shareDrawn([...rows.map(({ drawn }) => drawn), wholeOf(dots)]);
}
