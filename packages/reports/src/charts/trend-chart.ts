import type { TopLevelSpec } from 'vega-lite';
import { breakLayers } from './break-layers.ts';
import { chartConfig } from './chart-config.ts';
import { endLabelLayers } from './end-label-layers.ts';
import { lineTones, tones } from './palette.ts';
import { type ChartLayer, type SharedEncoding, value, year } from './trend-fields.ts';
import { layOutTrend, lineHeight, type TrendLayout, xPadding } from './trend-layout.ts';
import { checkTrendValues, shareOf, type TrendValues } from './trend-values.ts';

function axes(values: TrendValues, layout: TrendLayout): SharedEncoding {
  const { years, decimals } = values;
  const { axis, head, lastYear, padding, yearTicks } = layout;
  const [line, ...more] = head;
  return {
    x: {
      ...year,
      scale: { domain: [years[0], lastYear], nice: false, zero: false, padding: xPadding },
      axis: { values: [...yearTicks], format: 'd', grid: false, title: null },
    },
    y: {
      ...value,
      scale: { domain: [axis.from, axis.to], nice: false, zero: false },
      axis: {
        values: [...axis.ticks],
        format: `,.${Math.min(axis.decimals, decimals)}f`,
        title: more.length === 0 ? (line ?? null) : [...head],
        ...(more.length > 0 && { titleLineHeight: lineHeight }),
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

/** The looks of points: provisional ones and small shares hollow, simulated ones square. */
const kinds = [false, true].flatMap((square) =>
  [false, true].map((hollow) => ({ hollow, square })),
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
  const outlined = { filled: false, fill: tones.paper.light, strokeWidth: 1.75 };
  return [
    ...(intervals.length > 0 ? [bars, ...ends] : []),
    {
      data,
      mark: { type: 'line', strokeWidth: 2.25, strokeJoin: 'round', strokeCap: 'round' },
      encoding: { x: year, y: value, color, detail: { field: 'segment', type: 'nominal' } },
    },
    ...kinds.flatMap(({ hollow, square }): ChartLayer[] => {
      const shown = points.filter(
        (point) =>
          (point.provisional || point.small === true) === hollow &&
          (mixed && point.simulated === true) === square,
      );
      const look = {
        ...(hollow ? outlined : { filled: true }),
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
 * not forced to zero. A break is a dotted rule before its first year, named above the plot. A
 * target is a dashed rule with a diamond at its year; provisional values are hollow, and so are
 * shares with a small denominator; uncertainty intervals are thin bars. Simulated values are
 * squares where others are not simulated. The head of the axis says what squares and hollow points
 * of small shares mean.
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
