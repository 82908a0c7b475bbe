import {
  type ComputeResult,
  type Indicator,
  type Language,
  years as yearsBetween,
} from '@eduplan/core';
import { assessmentMessages } from '@eduplan/core/messages';
import { scopeWording } from '@eduplan/reports';

/** A series that a chart is asked to draw. */
export interface WantedSeries {
  readonly indicator: Indicator;
  readonly place: string;
  readonly variant: string;
}

/**
 * What stands in place of a chart: its title, and why not one of its values is there, as the last
 * of them tells. Null where there is a value to draw.
 */
export function notDrawn(
  title: string,
  wanted: readonly WantedSeries[],
  years: readonly [from: number, to: number],
  result: ComputeResult,
  language: Language,
): string | null {
  const found = wanted.flatMap(({ indicator, place, variant }) =>
    yearsBetween(...years).flatMap((year) => result.at(indicator, place, year, variant) ?? []),
  );
  if (found.some(({ value }) => value !== null)) return null;
  const told = found.findLast(({ missing }) => missing !== null)?.missing?.sentence;
  const [first] = wanted;
  const reason =
    told ?? assessmentMessages.nothingReported(first?.indicator.name ?? { zh: title, en: title });
  return scopeWording[language].notDrawn(title, reason[language]);
}
