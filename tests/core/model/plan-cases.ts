import {
  type ComputeResult,
  defineIndicator,
  defineMeasure,
  type ExactInput,
  exact,
  type Indicator,
  type IndicatorValue,
  percent,
  persons,
  point,
  publishedFigures,
  reportedIn,
  reportedVariant,
  toOne,
  type Unit,
  type Variant,
} from '@eduplan/core';
import type { Break } from '../../../packages/core/src/model/break.ts';

/** The place of every value of the tests unless told. */
export const city = '450200';

const measure = defineMeasure({
  id: 'any',
  unit: persons,
  dataset: publishedFigures,
  value: reportedIn('value'),
});

const indicatorOf = (
  id: string,
  unit: Unit,
  decimals: number,
  range: readonly [number, number],
): Indicator =>
  defineIndicator({
    id,
    name: { zh: `${id}指标`, en: id },
    unit,
    decimals,
    better: 'neither',
    range,
    source: { document: '测试' },
    inputs: { any: measure },
    formula: ({ any }) => exact(any),
  });

/** A share of a whole, with one decimal. */
export const share = indicatorOf('share', percent, 1, [0, 100]);
/** Pupils per teacher, with two decimals. */
export const staffing = indicatorOf('staffing', toOne, 2, [0, 100]);
/** A growth in percent, which may be negative. */
export const change = indicatorOf('change', percent, 2, [-100, 200]);
/** Persons counted in a year, at most a thousand of them. */
export const trained = indicatorOf('trained', persons, 0, [0, 1000]);

/** A value in base units; null is missing, for the reason 无此数. */
export function valueIn(
  indicator: Indicator,
  year: number,
  value: ExactInput | null,
  {
    place = city,
    reported = false,
    breaks = [],
    simulated = false,
  }: {
    place?: string;
    reported?: boolean;
    breaks?: readonly Break[];
    simulated?: boolean;
  } = {},
): IndicatorValue {
  const [reading] = indicator.readings as [Variant];
  return {
    indicator,
    variant: reported ? { ...reading, id: reportedVariant } : reading,
    place,
    year,
    value: value === null ? null : exact(value),
    interval: value === null ? null : point(value),
    missing: value === null ? { code: 'no-row', sentence: { zh: '无此数', en: 'none' } } : null,
    inputs: {},
    uncertainty: null,
    breaks,
    coverage: null,
    simulated,
  };
}

/** Values of one indicator by year. */
export const seriesIn = (
  indicator: Indicator,
  byYear: Readonly<Record<number, ExactInput | null>>,
  place = city,
): IndicatorValue[] =>
  Object.entries(byYear).map(([year, value]) => valueIn(indicator, Number(year), value, { place }));

/** What a computation would have given. */
export const resultOf = (values: readonly IndicatorValue[]): ComputeResult => ({
  values,
  at: () => undefined,
});

/** What every clause of the tests says of itself. */
export const clauseText = {
  theme: 'test',
  tier: 'A',
  force: 'firm',
  year: 2025,
  yearStated: false,
  quotes: [],
  lead: [],
  support: [],
} as const;
