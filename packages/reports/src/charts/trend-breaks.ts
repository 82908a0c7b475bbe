import { breaksOf, type IndicatorValue, type Language, type PlaceRegister } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { resultWording } from '../wording/result-wording.ts';
import type { TrendBreak } from './trend-values.ts';

/** A year before which a line of an indicator is cut, and why. */
export interface LineCut {
  readonly year: number;
  readonly place: string;
  readonly line: string;
  readonly note: string;
}

/**
 * Where a line is cut between its first and its last value: at each break of its indicator and
 * place, and as many years later as an input is taken before, when that input passes the break.
 */
export function cutsOfLine(
  line: string,
  first: IndicatorValue,
  last: IndicatorValue,
  places: PlaceRegister,
  language: Language,
): LineCut[] {
  const { indicator, place, variant } = first;
  const inputs = Object.values(variant.inputs);
  const lags = [...new Set([0, ...inputs.map(({ yearsBefore }) => yearsBefore)])];
  return breaksOf(indicator, place, places)
    .flatMap(({ since, reason }) =>
      lags.map((lag): LineCut => {
        const year = since + lag;
        const note = framesMessages.breakNote(year, reason)[language];
        const said = lag === 0 ? note : resultWording[language].laggedBreak(lag, note);
        return { year, place, line, note: said };
      }),
    )
    .filter(({ year }) => first.year < year && year <= last.year)
    .sort((a, b) => a.year - b.year);
}

/**
 * The breaks of a chart from the cuts of its lines, by year: one for each reason. A break's label
 * names the places whose lines are cut in its year, unless every line is.
 *
 * @param lines how many lines the chart has
 */
export function trendBreaks(
  cuts: readonly LineCut[],
  lines: number,
  places: PlaceRegister,
  language: Language,
): TrendBreak[] {
  const years = [...new Set(cuts.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const here = cuts.filter((cut) => cut.year === year);
    const every = new Set(here.map(({ line }) => line)).size === lines;
    const names = [...new Set(here.map(({ place }) => places.get(place).name[language]))];
    const label = resultWording[language].breakLabel(year, every ? [] : names);
    return [...new Set(here.map(({ note }) => note))].map(
      (note): TrendBreak => ({
        year,
        label,
        lines: here.filter((cut) => cut.note === note).map(({ line }) => line),
        note,
      }),
    );
  });
}
