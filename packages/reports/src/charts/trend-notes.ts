import type { Language } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { resultWording } from '../wording/result-wording.ts';
import {
  breaksOfLine,
  smallPoints,
  type TrendBreak,
  type TrendPoint,
  type TrendSeries,
  type TrendValues,
} from './trend-values.ts';

type Drawn = Pick<TrendValues, 'series' | 'language'> & { readonly breaks?: TrendValues['breaks'] };

const noteOf = ({ year, label, note }: TrendBreak, language: Language) =>
  note ?? framesMessages.breakNote(year, { zh: label, en: label })[language];

/**
 * Why a point does not compare with the one drawn before it, or mixes years that do not compare;
 * empty of every other point.
 */
export function breaksOfPoint(values: Drawn, line: TrendSeries, point: TrendPoint): string[] {
  const earlier = line.points.filter(({ year, value }) => value !== null && year < point.year);
  const before = Math.max(...earlier.map(({ year }) => year));
  const cuts = breaksOfLine(values.breaks, line.name).filter(
    ({ year }) => earlier.length > 0 && before < year && year <= point.year,
  );
  return [...cuts.map((cut) => noteOf(cut, values.language)), ...(point.breaks ?? [])];
}

/** The small shares drawn, in words. */
function smallShares({ series, language }: Drawn): string[] {
  const wording = resultWording[language];
  return smallPoints(series).map(({ name, year, small }) =>
    wording.smallShare(wording.pointName(name, year), small.of, small.low, small.high),
  );
}

/** What the marks in the table of a trend chart mean; empty where nothing is marked. */
export function trendNotes(values: TrendValues): string[] {
  const wording = resultWording[values.language];
  const small = smallShares(values);
  const breaks = values.series.flatMap((line) =>
    line.points.flatMap((point) =>
      point.value === null ? [] : breaksOfPoint(values, line, point),
    ),
  );
  return [
    ...(small.length > 0 ? [wording.smallNote(small, small.length)] : []),
    ...[...new Set(breaks)].map((note) => wording.breakNote(note)),
  ];
}

/**
 * What the hollow points and the rules of a trend chart mean, in sentences, for people who cannot
 * see it; empty text where there are none.
 */
export function marksDescription(values: Drawn): string {
  const wording = resultWording[values.language];
  const small = smallShares(values);
  const breaks = (values.breaks ?? []).map((one) => noteOf(one, values.language));
  return [
    small.length > 0 ? wording.hollowDescription(small) : '',
    breaks.length > 0 ? wording.breakDescription([...new Set(breaks)]) : '',
  ].join('');
}
