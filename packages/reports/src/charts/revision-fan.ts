import {
  type Exact,
  type IndicatorValue,
  inUnit,
  type Language,
  type MeasureValue,
  type PlaceRegister,
  printValue,
  SourceError,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import type { ChartBlock } from '../notebook/document.ts';
import { withUnit } from '../tables/printed-value.ts';
import { diagramWording } from '../wording/diagram-wording.ts';
import { diagramFigure } from './diagram.ts';
import { lineTones, tones } from './palette.ts';
import { isFirstVintage, isProvisional, printedInput, sourceOf } from './printed-input.ts';
import { cutsOfLine, trendBreaks } from './trend-breaks.ts';
import { trendChart } from './trend-chart.ts';
import { type ChartLayer, value, year } from './trend-fields.ts';
import { trendTable } from './trend-table.ts';
import type { TrendPoint, TrendSeries, TrendValues } from './trend-values.ts';
import type { Vintage } from './vintages.ts';

/** What successive versions of one indicator, or of one input, are drawn from. */
export interface RevisionFan {
  readonly title: string;
  /** The versions in the order in which they came out. */
  readonly vintages: readonly Vintage[];
  readonly years: readonly [from: number, to: number];
  readonly places: PlaceRegister;
  readonly language: Language;
}

const unitOf = (told: IndicatorValue | MeasureValue) =>
  'indicator' in told ? told.indicator.unit : told.measure.unit;

const isIndicatorValue = (told: IndicatorValue | MeasureValue): told is IndicatorValue =>
  'indicator' in told;

function pointOf(told: IndicatorValue | MeasureValue): TrendPoint {
  const printed = isIndicatorValue(told) ? printValue(told) : printedInput(told);
  if (printed === null || told.value === null) return { year: told.year, value: null, printed: '' };
  const drawn = (amount: Exact) => inUnit(amount, unitOf(told)).valueOf();
  const provisional = isIndicatorValue(told) ? isProvisional(told) : isFirstVintage(told);
  return {
    year: told.year,
    value: drawn(told.value),
    printed,
    ...(provisional && { provisional }),
    ...(told.simulated && { simulated: true }),
  };
}

const isTold = ({ value: drawn }: TrendPoint) => drawn !== null;

/** The years that more than one version tells, each with what they tell, in order. */
function sharedYears(series: readonly TrendSeries[]) {
  const years = [
    ...new Set(series.flatMap(({ points }) => points.filter(isTold).map((p) => p.year))),
  ];
  return years
    .sort((a, b) => a - b)
    .map((at) => ({
      year: at,
      told: series.flatMap(({ name, points }, index) =>
        points
          .filter((point) => isTold(point) && point.year === at)
          .map(({ value: drawn, printed }) => ({ name, index, value: drawn ?? 0, printed })),
      ),
    }))
    .filter(({ told }) => told.length > 1);
}

const pointSize = 46;
/** Points nearer to each other than this share of the range of all hide each other. */
const nearShare = 0.02;

/**
 * What tells versions of one year apart: a thin rule from the lowest to the highest, and a ring in
 * the colour of each that hides another.
 */
function revisionLayers(series: readonly TrendSeries[]): ChartLayer[] {
  const shared = sharedYears(series);
  const all = series.flatMap(({ points }) => points.flatMap((point) => point.value ?? []));
  const near = (Math.max(...all) - Math.min(...all)) * nearShare;
  const rules = shared.map(({ year: at, told }) => {
    const values = told.map((one) => one.value);
    return { year: at, low: Math.min(...values), high: Math.max(...values) };
  });
  const rings = shared.flatMap(({ year: at, told }) =>
    told.flatMap((one, index) => {
      const under = told
        .slice(0, index)
        .filter((other) => Math.abs(other.value - one.value) <= near).length;
      return under === 0 ? [] : [{ year: at, value: one.value, line: one.index, under }];
    }),
  );
  return [
    {
      data: { values: rules },
      mark: { type: 'rule', color: tones.muted.light, strokeWidth: 1 },
      encoding: {
        x: year,
        y: { field: 'low', type: 'quantitative' },
        y2: { field: 'high' },
      },
    },
    ...rings.map(
      ({ line, under, ...ring }): ChartLayer => ({
        data: { values: [ring] },
        mark: {
          type: 'point',
          filled: false,
          color: lineTones[line]?.light ?? tones.ink.light,
          opacity: 1,
          strokeWidth: 1.75,
          size: pointSize * (1 + 1.6 * under),
        },
        encoding: { x: year, y: value },
      }),
    ),
  ];
}

function breaksOf(
  drawn: readonly { readonly name: string; readonly told: readonly IndicatorValue[] }[],
  { places, language }: RevisionFan,
) {
  const cuts = drawn.flatMap(({ name, told }) => {
    const present = told.filter((one) => one.value !== null);
    const [first, last] = [present[0], present.at(-1)];
    return first && last ? cutsOfLine(name, first, last, places, language) : [];
  });
  return trendBreaks(cuts, drawn.length, places, language);
}

/**
 * One indicator, or one input, as successive versions told it: a line for each version, named at its
 * end, first versions hollow. A thin rule joins what several told of one year, and where they told
 * nearly the same a ring stands around the point.
 *
 * @throws {SourceError} if no year is told by two versions, or the values cannot be drawn faithfully
 */
export function revisionFan(fan: RevisionFan): ChartBlock {
  const { title, years, language } = fan;
  const wording = diagramWording[language];
  const inYears = (at: number) => years[0] <= at && at <= years[1];
  const drawn = fan.vintages
    .map(({ name, values }) => ({ name, told: values.filter((one) => inYears(one.year)) }))
    .filter(({ told }) => told.some((one) => one.value !== null));
  const [some] = drawn.flatMap(({ told }) => told);
  const series = drawn.map(({ name, told }): TrendSeries => ({ name, points: told.map(pointOf) }));
  const shared = sharedYears(series);
  if (!some || shared.length === 0)
    throw new SourceError(notebookMessages.oneVersion(title, drawn.length));
  const breaks = breaksOf(
    drawn.map(({ name, told }) => ({ name, told: told.filter(isIndicatorValue) })),
    fan,
  );
  const printed = series.flatMap(({ points }) => points.map((point) => point.printed));
  const values: TrendValues = {
    title,
    description: wording.revisionDescription(
      title,
      shared.map(({ year: at, told }) =>
        wording.revisionOf(
          at,
          told.map((one) => [one.name, withUnit(one.printed, unitOf(some), language)]),
        ),
      ),
    ),
    unit: { label: unitOf(some).label[language] },
    decimals: Math.max(...printed.map((text) => text.split('.')[1]?.length ?? 0)),
    series,
    years,
    language,
    ...(breaks.length > 0 && { breaks }),
  };
  return diagramFigure({
    title,
    description: values.description,
    language,
    table: trendTable(values),
    ...sourceOf(
      drawn.flatMap(({ told }) =>
        told.flatMap((one) => (isIndicatorValue(one) ? Object.values(one.inputs) : one)),
      ),
      language,
    ),
    draw: (width): TopLevelSpec => {
      const spec = trendChart(values, width);
      return 'layer' in spec
        ? { ...spec, layer: [...spec.layer, ...revisionLayers(series)] }
        : spec;
    },
  });
}
