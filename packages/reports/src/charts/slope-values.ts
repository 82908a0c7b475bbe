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
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { resultWording } from '../wording/result-wording.ts';
import { breakText } from './break-text.ts';
import { type DrawnValue, drawnValue, type Share, shareDrawn } from './drawn-value.ts';

/** One line of a slope chart: an indicator at a place, in its default reading unless told. */
export interface SlopeLine {
  readonly indicator: Indicator;
  readonly place: string;
  readonly variant?: string;
}

/** What a slope chart is drawn from. */
export interface SlopeChart {
  readonly title: string;
  readonly result: ComputeResult;
  /** All in one unit. */
  readonly lines: readonly SlopeLine[];
  readonly years: readonly [from: number, to: number];
  readonly places: PlaceRegister;
  readonly language: Language;
}

/** A line from its first to its last value. */
export interface Slope {
  readonly name: string;
  readonly first: DrawnValue | null;
  readonly last: DrawnValue | null;
  /** Of the printed values; null where one is missing, or a break lies between them. */
  readonly move: 'rose' | 'fell' | 'same' | null;
  /** Whether the move is to the better; null where there is none, or neither is better. */
  readonly better: boolean | null;
  /** Why the two years do not compare, in sentences. */
  readonly breaks: readonly string[];
  readonly values: readonly IndicatorValue[];
}

function nameOf({ indicator, place }: SlopeLine, { lines, places, language }: SlopeChart): string {
  const [indicatorName, placeName] = [indicator.name[language], places.get(place).name[language]];
  if (lines.every((line) => line.indicator.id === indicator.id)) return placeName;
  if (lines.every((line) => line.place === place)) return indicatorName;
  return resultWording[language].nameReading(indicatorName, placeName);
}

function slopeOf(line: SlopeLine, slopes: SlopeChart): Slope {
  const { indicator, place, variant = defaultVariant } = line;
  const { result, years, places, language } = slopes;
  const [from, to] = years;
  const values = years.map((year) => result.at(indicator, place, year, variant));
  const [before, after] = values;
  const breaks =
    before?.value && after?.value
      ? breaksBetween(breaksOf(indicator, place, places), after.variant, from, to)
      : [];
  const change =
    breaks.length === 0 && before?.value && after?.value ? after.value.compare(before.value) : null;
  const [first = null, last = null] = values.map((value) => drawnValue(value, places, language));
  const isSame = first?.printed === last?.printed;
  const move = change === null ? null : isSame ? 'same' : change > 0 ? 'rose' : 'fell';
  const isUp = indicator.better === 'higher';
  return {
    name: nameOf(line, slopes),
    first,
    last,
    move,
    better: !change || isSame || indicator.better === 'neither' ? null : change > 0 === isUp,
    breaks: breaks.map((one) => breakText(indicator, one, language)),
    values: values.flatMap((value) => value ?? []),
  };
}

/**
 * The lines of a slope chart, in the order given.
 *
 * @throws {SourceError} if the years are not two in order, there are several units or no value, or
 *   a line comes twice
 */
export function slopesOf(slopes: SlopeChart): Slope[] {
  const { title, lines, years, language } = slopes;
  const [from, to] = years;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from >= to)
    throw new SourceError(notebookMessages.invalidYears(from, to));
  const units = [...new Set(lines.map(({ indicator }) => indicator.unit.label[language]))];
  if (units.length > 1) throw new SourceError(notebookMessages.mixedUnits(title, units));
  const keys = lines.map(({ indicator, place, variant }) =>
    [indicator.id, place, variant ?? defaultVariant].join(' '),
  );
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) throw new SourceError(notebookMessages.drawnTwice(title, twice));
  const found = lines.map((line) => slopeOf(line, slopes));
  if (found.every(({ first, last }) => !first && !last))
    throw new SourceError(notebookMessages.nothingToDraw(title));
  return found;
}

/** How many of the values drawn rest on simulated data. */
export function slopeShare(slopes: readonly Slope[]): Share {
  return shareDrawn(slopes.flatMap(({ first, last }) => [first, last]));
}
