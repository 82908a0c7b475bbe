import {
  type ComputeResult,
  defaultVariant,
  type Exact,
  type Indicator,
  type IndicatorValue,
  inUnit,
  type Language,
  type PlaceRegister,
  printValue,
  reportedVariant,
  type Target,
  years,
} from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import { valueWithUnit, withUnit } from '../tables/printed-value.ts';
import { basisName, readingName } from '../tables/reading-name.ts';
import { breaksAcross, smallShareOf } from '../tables/value-marks.ts';
import { resultWording } from '../wording/result-wording.ts';
import { cutsOfLine, trendBreaks } from './trend-breaks.ts';
import { marksDescription } from './trend-notes.ts';
import type { TrendPoint, TrendSeries, TrendValues } from './trend-values.ts';

/** One line of the chart: a place, and which reading of the indicator. */
export interface TrendLine {
  readonly place: string;
  readonly variant: string;
}

/** What the trend of an indicator is drawn from. */
export interface IndicatorTrend {
  readonly result: ComputeResult;
  readonly indicator: Indicator;
  readonly places: PlaceRegister;
  readonly lines: readonly TrendLine[];
  readonly years: readonly [from: number, to: number];
  readonly target: Target | null;
  readonly language: Language;
}

type Input = IndicatorValue['inputs'][string];

const isFromReturns = ({ measure, carried }: Input) =>
  measure.basis === 'returns' && !carried.document;

/**
 * The name of a line: the place with its reading where there are several, else whether it is
 * published or recomputed; of what was added up from returns, where nothing is recomputed, the
 * place alone.
 */
function lineName(
  { place, variant }: TrendLine,
  present: readonly IndicatorValue[],
  { indicator, places, language }: IndicatorTrend,
): string {
  const { lineName: withWords } = resultWording[language];
  const name = places.get(place).name[language];
  const reading = readingName(indicator, variant, language);
  if (reading !== null && variant !== reportedVariant) return withWords(name, reading);
  const inputs = present.flatMap((value) => Object.values(value.inputs));
  const isReturns = variant !== reportedVariant && inputs.every(isFromReturns);
  return isReturns ? name : withWords(name, basisName(indicator, variant, language));
}

function pointOf(
  value: IndicatorValue,
  { indicator, places, language }: IndicatorTrend,
): TrendPoint {
  const { year, uncertainty } = value;
  const printed = printValue(value);
  if (printed === null || value.value === null) return { year, value: null, printed: '' };
  const drawn = (amount: Exact) => inUnit(amount, indicator.unit).valueOf();
  const small = smallShareOf(value, language);
  const breaks = breaksAcross(value, places).map(
    ({ since, reason }) => framesMessages.breakNote(since, reason)[language],
  );
  return {
    year,
    value: drawn(value.value),
    printed,
    ...(value.simulated && { simulated: true }),
    ...(small &&
      uncertainty && { small, low: drawn(uncertainty.low), high: drawn(uncertainty.high) }),
    ...(breaks.length > 0 && { breaks }),
  };
}

function targetLabel(target: Target, language: Language): string {
  const wording = resultWording[language];
  const label = wording.targetLine(
    wording.comparator[target.comparator],
    withUnit(target.printed, target.unit, language),
    target.year,
  );
  const reading =
    target.variant === defaultVariant
      ? null
      : readingName(target.indicator, target.variant, language);
  return reading === null ? label : wording.nameReading(label, reading);
}

const documentsNamed = 3;

/** The documents that the values were printed in, the one behind most of them first. */
function documentsOf(values: readonly IndicatorValue[]): string[] {
  const counts = new Map<string, number>();
  for (const { carried } of values.flatMap(({ inputs }) => Object.values(inputs)))
    if (carried.document !== undefined)
      counts.set(carried.document, (counts.get(carried.document) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left).map(([document]) => document);
}

/** The documents behind the values, and the returns that they were added up from. */
function sourceOf(values: readonly IndicatorValue[], language: Language): string {
  const wording = resultWording[language];
  const documents = documentsOf(values);
  const returns = new Set(
    values
      .flatMap(({ inputs }) => Object.values(inputs))
      .filter(isFromReturns)
      .map(({ measure }) => measure.dataset.name[language]),
  );
  return [
    ...(documents.length > 0
      ? [wording.documents(documents.slice(0, documentsNamed), documents.length)]
      : []),
    ...(returns.size > 0 ? [wording.fromReturns([...returns])] : []),
  ].join(wording.sourcesBetween);
}

/**
 * The lines of an indicator over years, against the target, as a trend chart takes them. A line
 * without any value is left out. Each break between the first and the last value of a line cuts
 * that line, and shares with a small denominator have their interval.
 */
export function indicatorTrend(trend: IndicatorTrend): TrendValues {
  const { result, indicator, places, lines, target, language } = trend;
  const wording = resultWording[language];
  const drawn = lines.flatMap((line) => {
    const { place, variant } = line;
    const values = years(...trend.years).flatMap(
      (year) => result.at(indicator, place, year, variant) ?? [],
    );
    const present = values.filter(({ value }) => value !== null);
    const [first, last] = [present[0], present.at(-1)];
    if (!first || !last) return [];
    const name = lineName(line, present, trend);
    const series: TrendSeries = { name, points: values.map((value) => pointOf(value, trend)) };
    const summary = {
      name,
      from: first.year,
      first: valueWithUnit(first, language) ?? '',
      to: last.year,
      last: valueWithUnit(last, language) ?? '',
    };
    const cuts = cutsOfLine(name, first, last, places, language);
    return [{ series, summary, present, cuts }];
  });
  const label = target && targetLabel(target, language);
  const name = indicator.name[language];
  const series = drawn.map((line) => line.series);
  const cuts = drawn.flatMap((line) => line.cuts);
  const breaks = trendBreaks(cuts, drawn.length, places, language);
  return {
    title: name,
    description: [
      wording.trendDescription(
        name,
        drawn.map(({ summary }) => summary),
        label,
      ),
      marksDescription({ series, breaks, language }),
    ].join(''),
    unit: { label: indicator.unit.label[language] },
    decimals: indicator.decimals,
    series,
    ...(breaks.length > 0 && { breaks }),
    ...(target && label && { target: { value: target.value.valueOf(), label, year: target.year } }),
    years: trend.years,
    language,
    source: sourceOf(
      drawn.flatMap(({ present }) => present),
      language,
    ),
  };
}
