import { type Language, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { type SimulatedShare, simulatedShare } from '../notebook/simulated-share.ts';
import type { SmallShare } from '../tables/value-marks.ts';
import { lineTones } from './palette.ts';

/** One value of a line. */
export interface TrendPoint {
  readonly year: number;
  /** For drawing only; null where the value is missing. */
  readonly value: number | null;
  /** The value as printed, which is what people read. */
  readonly printed: string;
  /** Drawn hollow. */
  readonly provisional?: boolean;
  /** Rests on simulated data: drawn as a square where other points of the chart do not. */
  readonly simulated?: boolean;
  /** The ends of its uncertainty interval; drawn where both are given. */
  readonly low?: number;
  readonly high?: number;
  /** Set of a share with a small denominator: drawn hollow, marked in the table. */
  readonly small?: SmallShare;
  /** Breaks that the value itself reaches across, as the note to the table says them. */
  readonly breaks?: readonly string[];
}

/** One line of a trend chart. A year without a point is missing. */
export interface TrendSeries {
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

/** A year from which values are no longer comparable with those before. */
export interface TrendBreak {
  readonly year: number;
  /** How the chart names it, in a few words. */
  readonly label: string;
  /** The names of the lines that it cuts; every line unless given. */
  readonly lines?: readonly string[];
  /** Why, as the notes below the chart say it; the label unless given. */
  readonly note?: string;
}

/** What a trend chart shows. */
export interface TrendValues {
  readonly title: string;
  /** What the chart shows, in a sentence, for people who cannot see it. */
  readonly description: string;
  readonly unit: { readonly label: string };
  /** How many decimals the indicator is printed with; the axis shows no more. */
  readonly decimals: number;
  readonly series: readonly TrendSeries[];
  /** The value to be reached in `year`; `label` is how the chart names it. */
  readonly target?: { readonly value: number; readonly label: string; readonly year: number };
  /** The first and the last year of the axis. */
  readonly years: readonly [from: number, to: number];
  readonly language: Language;
  readonly breaks?: readonly TrendBreak[];
  /** Who published the numbers, as it should read below the chart. */
  readonly source?: string;
}

/** How many of the values drawn rest on simulated data. */
export function shareOf({ series }: TrendValues): { readonly simulated?: SimulatedShare } {
  const drawn = series.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  return simulatedShare(drawn.map(({ simulated = false }) => simulated));
}

/** The breaks that cut a line. */
export function breaksOfLine(breaks: readonly TrendBreak[] = [], name: string): TrendBreak[] {
  return breaks.filter(({ lines }) => lines === undefined || lines.includes(name));
}

/** The points drawn that are shares with a small denominator, each with the name of its line. */
export function smallPoints(series: readonly TrendSeries[]) {
  return series.flatMap(({ name, points }) =>
    points.flatMap(({ year, value, small }) =>
      value !== null && small ? { name, year, small } : [],
    ),
  );
}

const isDrawable = (value: number | null | undefined) =>
  value === null || value === undefined || Number.isFinite(value);

function checkSeries({ name, points }: TrendSeries, [from, to]: TrendValues['years']): void {
  const seen = new Set<number>();
  for (const { year, value, low, high } of points) {
    const sound = Number.isInteger(year) && year >= from && year <= to && !seen.has(year);
    if (!sound || ![value, low, high].every(isDrawable))
      throw new SourceError(notebookMessages.invalidPoint(name, year));
    seen.add(year);
  }
}

/**
 * Refuse values that a trend chart would have to draw wrongly or leave out.
 *
 * @throws {SourceError} naming the line, the mark or the year
 */
export function checkTrendValues({ title, series, target, years, breaks }: TrendValues): void {
  const [from, to] = years;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to)
    throw new SourceError(notebookMessages.invalidYears(from, to));
  if (series.length > lineTones.length)
    throw new SourceError(notebookMessages.tooManySeries(lineTones.length, series.length));
  for (const one of series) checkSeries(one, years);
  if (!series.some(({ points }) => points.some(({ value }) => value !== null)))
    throw new SourceError(notebookMessages.nothingToDraw(title));
  if (target && !(Number.isInteger(target.year) && Number.isFinite(target.value)))
    throw new SourceError(notebookMessages.invalidMark(target.label, target.year));
  for (const { year, label } of breaks ?? [])
    if (!Number.isInteger(year) || year < from || year > to)
      throw new SourceError(notebookMessages.invalidMark(label, year));
}
