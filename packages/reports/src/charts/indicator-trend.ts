import {
  type ComputeResult,
  defaultVariant,
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
import { valueWithUnit, withUnit } from '../tables/printed-value.ts';
import { resultWording } from '../wording/result-wording.ts';
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

function readingName(indicator: Indicator, variant: string, language: Language): string {
  const wording = resultWording[language];
  if (variant === reportedVariant) return wording.published;
  const known = indicator.readings.find(({ id }) => id === variant);
  return variant === defaultVariant && indicator.readings.length === 1
    ? wording.computed
    : (known?.name[language] ?? wording.computed);
}

function pointOf(value: IndicatorValue, year: number): TrendPoint {
  const printed = printValue(value);
  return printed === null || value.value === null
    ? { year, value: null, printed: '' }
    : {
        year,
        value: inUnit(value.value, value.indicator.unit).valueOf(),
        printed,
        ...(value.simulated && { simulated: true }),
      };
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

/**
 * The lines of an indicator over years, against the target, as a trend chart takes them. A line
 * without any value is left out.
 */
export function indicatorTrend(trend: IndicatorTrend): TrendValues {
  const { result, indicator, places, lines, target, language } = trend;
  const wording = resultWording[language];
  const drawn = lines.flatMap(({ place, variant }) => {
    const name = wording.lineName(
      places.get(place).name[language],
      readingName(indicator, variant, language),
    );
    const values = years(...trend.years).flatMap(
      (year) => result.at(indicator, place, year, variant) ?? [],
    );
    const present = values.filter(({ value }) => value !== null);
    const [first, last] = [present[0], present.at(-1)];
    if (!first || !last) return [];
    const series: TrendSeries = { name, points: values.map((value) => pointOf(value, value.year)) };
    const summary = {
      name,
      from: first.year,
      first: valueWithUnit(first, language) ?? '',
      to: last.year,
      last: valueWithUnit(last, language) ?? '',
    };
    return [{ series, summary, present }];
  });
  const label =
    target &&
    wording.targetLine(
      wording.comparator[target.comparator],
      withUnit(target.printed, target.unit, language),
      target.year,
    );
  const documents = documentsOf(drawn.flatMap(({ present }) => present));
  const name = indicator.name[language];
  return {
    title: name,
    description: wording.trendDescription(
      name,
      drawn.map(({ summary }) => summary),
      label,
    ),
    unit: { label: indicator.unit.label[language] },
    decimals: indicator.decimals,
    series: drawn.map(({ series }) => series),
    ...(target && label && { target: { value: target.value.valueOf(), label, year: target.year } }),
    years: trend.years,
    language,
    source: wording.documents(documents.slice(0, documentsNamed), documents.length),
  };
}
