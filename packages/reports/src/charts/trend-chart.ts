import type { TopLevelSpec } from 'vega-lite';
import { pageWording } from '../wording/page-wording.ts';
import { chartConfig } from './chart-config.ts';
import { endLabelLayers } from './end-label-layers.ts';
import { lineTones, tones } from './palette.ts';
import { type ChartLayer, type SharedEncoding, value, year } from './trend-fields.ts';
import { layOutTrend, type TrendLayout } from './trend-layout.ts';
import { checkTrendValues, shareOf, type TrendValues } from './trend-values.ts';

/** What the axis of values is headed by: the unit, and a word where simulated data is drawn. */
function headOf(values: TrendValues): string {
  const { unit, simulatedChart } = pageWording[values.language];
  const { simulated } = shareOf(values);
  const head = unit(values.unit.label);
  return simulated ? `${head} · ${simulatedChart[simulated]}` : head;
}

function axes(values: TrendValues, layout: TrendLayout): SharedEncoding {
  const { years, decimals } = values;
  const { axis, lastYear, padding, yearTicks } = layout;
  return {
    x: {
      ...year,
      scale: { domain: [years[0], lastYear], nice: false, zero: false, padding: 14 },
      axis: { values: [...yearTicks], format: 'd', grid: false, title: null },
    },
    y: {
      ...value,
      scale: { domain: [axis.from, axis.to], nice: false, zero: false },
      axis: {
        values: [...axis.ticks],
        format: `,.${Math.min(axis.decimals, decimals)}f`,
        title: headOf(values),
        titleAlign: 'left',
        titleAnchor: 'end',
        titleAngle: 0,
        titleBaseline: 'top',
        titleX: -padding.left,
        titleY: -padding.top,
      },
    },
  };
}

function breakLayers({ breaks = [] }: TrendValues, { height }: TrendLayout): ChartLayer[] {
  if (breaks.length === 0) return [];
  const values = breaks.map(({ year, label }) => ({ year: year - 0.5, label }));
  const data = { values };
  return [
    {
      data,
      mark: { type: 'rule', color: tones.muted.light, strokeDash: [2, 3] },
      encoding: { x: year, y: { value: 0 }, y2: { value: height } },
    },
    {
      data,
      mark: { type: 'text', align: 'center', baseline: 'bottom', color: tones.muted.light, dy: -6 },
      encoding: { x: year, y: { value: 0 }, text: { field: 'label', type: 'nominal' } },
    },
  ];
}

function targetLayers({ target }: TrendValues, layout: TrendLayout): ChartLayer[] {
  if (!target) return [];
  const point = { values: [{ year: target.year, value: target.value }] };
  return [
    {
      data: point,
      mark: { type: 'rule', color: tones.ink.light, strokeDash: [6, 4], strokeWidth: 1.25 },
      encoding: { x: { value: 0 }, x2: { value: layout.width }, y: value },
    },
    {
      data: point,
      mark: {
        type: 'point',
        shape: 'diamond',
        filled: true,
        fill: tones.paper.light,
        stroke: tones.ink.light,
        strokeWidth: 1.5,
        opacity: 1,
        size: 110,
      },
      encoding: { x: year, y: value },
    },
  ];
}

/** The looks of points: provisional ones hollow, simulated ones square. */
const kinds = [false, true].flatMap((square) =>
  [false, true].map((provisional) => ({ provisional, square })),
);

function lineLayers(values: TrendValues, { points }: TrendLayout): ChartLayer[] {
  const { series } = values;
  const mixed = shareOf(values).simulated === 'part';
  const color: SharedEncoding['color'] = {
    field: 'series',
    type: 'nominal',
    legend: null,
    scale: {
      domain: series.map(({ name }) => name),
      range: lineTones.slice(0, series.length).map(({ light }) => light),
    },
  };
  const data = { values: [...points] };
  const intervals = points.filter(({ low }) => low !== null);
  const ends: ChartLayer[] = ['low', 'high'].map((end) => ({
    data: { values: intervals },
    mark: { type: 'tick', orient: 'horizontal', width: 7, thickness: 1, opacity: 0.7 },
    encoding: { x: year, y: { field: end, type: 'quantitative' }, color },
  }));
  const bars: ChartLayer = {
    data: { values: intervals },
    mark: { type: 'rule', strokeWidth: 1, opacity: 0.7 },
    encoding: {
      x: year,
      y: { field: 'low', type: 'quantitative' },
      y2: { field: 'high' },
      color,
    },
  };
  const hollow = { filled: false, fill: tones.paper.light, strokeWidth: 1.75 };
  return [
    ...(intervals.length > 0 ? [bars, ...ends] : []),
    {
      data,
      mark: { type: 'line', strokeWidth: 2.25, strokeJoin: 'round', strokeCap: 'round' },
      encoding: { x: year, y: value, color, detail: { field: 'segment', type: 'nominal' } },
    },
    ...kinds.flatMap(({ provisional, square }): ChartLayer[] => {
      const shown = points.filter(
        (point) =>
          point.provisional === provisional && (mixed && point.simulated === true) === square,
      );
      const look = {
        ...(provisional ? hollow : { filled: true }),
        ...(square && { shape: 'square' as const }),
      };
      const mark = { type: 'point', size: 46, opacity: 1, ...look } as const;
      return shown.length === 0
        ? []
        : [{ data: { values: shown }, mark, encoding: { x: year, y: value, color } }];
    }),
  ];
}

/**
 * Lines over years, named at their ends: no legend. A year without a value leaves a gap, never
 * a line across it, and so does a break in comparability. The axis of values has round ticks and is
 * not forced to zero. A target is a dashed rule with a diamond at its year; provisional values
 * are hollow; uncertainty intervals are thin bars. Simulated values are squares where others are
 * not simulated, and the head of the axis says so.
 *
 * @param width in pixels, everything included; 340 is made for a phone
 * @throws {SourceError} if the values cannot be drawn faithfully
 */
export function trendChart(values: TrendValues, width = 680): TopLevelSpec {
  checkTrendValues(values);
  const layout = layOutTrend(values, width);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: values.description,
    width: layout.width,
    height: layout.height,
    padding: layout.padding,
    autosize: { type: 'none' },
    config: chartConfig,
    encoding: axes(values, layout),
    layer: [
      ...breakLayers(values, layout),
      ...endLabelLayers(values, layout),
      ...targetLayers(values, layout),
      ...lineLayers(values, layout),
    ],
  };
}
