import { pageWording } from '../wording/page-wording.ts';
import { type EndLabel, labelLines, placeLabels } from './end-labels.ts';
import { type DrawnPoint, drawnPoints } from './line-segments.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { TrendValues } from './trend-values.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** The size of a chart's words, in pixels. */
export const fontSize = 13;
/** From one line of a chart's words to the next, in pixels. */
export const lineHeight = 17;
const plotHeight = 264;
const narrowBelow = 480;

/** Where everything of a trend chart goes, in pixels and in the axes' own numbers. */
export interface TrendLayout {
  readonly points: readonly DrawnPoint[];
  readonly labels: readonly EndLabel[];
  readonly axis: ValueAxis;
  readonly lastYear: number;
  readonly yearTicks: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly [side in 'left' | 'right' | 'top' | 'bottom']: number };
}

function yearTicks(from: number, to: number, width: number): number[] {
  const room = Math.max(1, Math.floor(width / (fontSize * 3.4)));
  const count = to - from + 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => count / years <= room) ?? count;
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => to - index * step).reverse();
}

/** How far below the top of the plot a value lies, in pixels. */
export function heightOf(value: number, axis: ValueAxis, height: number): number {
  return ((axis.to - value) / (axis.to - axis.from)) * height;
}

/** The value that lies so many pixels below the top of the plot. */
export function valueAt(pixels: number, axis: ValueAxis, height: number): number {
  return axis.to - (pixels / height) * (axis.to - axis.from);
}

function wantedLabels(
  { series, target, language }: TrendValues,
  points: readonly DrawnPoint[],
  axis: ValueAxis,
  width: number,
): EndLabel[] {
  const names = series.map(({ name }, index): EndLabel => {
    const last = points.findLast((point) => point.series === name);
    const printed = last?.printed ?? pageWording[language].missing;
    const y = last ? heightOf(last.value, axis, plotHeight) : plotHeight;
    return { series: index, lines: labelLines(name, printed, width, fontSize), y };
  });
  if (!target) return names;
  const y = heightOf(target.value, axis, plotHeight);
  return [...names, { series: null, lines: wrapText(target.label, width, fontSize), y }];
}

/**
 * Lay out a trend chart in a total width. Widths of words are estimated, not measured.
 *
 * @param width in pixels, everything included
 */
export function layOutTrend(values: TrendValues, width: number): TrendLayout {
  const { series, target, breaks = [], years, decimals } = values;
  const cuts = breaks.map(({ year }) => year);
  const points = series.flatMap((one) => drawnPoints(one, cuts));
  const drawn = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const axis = valueAxis(target ? [...drawn, target.value] : drawn);
  const labels = placeLabels(
    wantedLabels(values, points, axis, width < narrowBelow ? 94 : 150),
    plotHeight,
    lineHeight,
  );
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, fontSize))));
  const ticks = axis.ticks.map((tick) =>
    tick.toFixed(Math.min(axis.decimals, decimals)).replace(/\B(?=(\d{3})+(?!\d))/gu, ','),
  );
  const padding = {
    left: widest(ticks) + 10,
    right: widest(labels.flatMap(({ lines }) => lines)) + 20,
    top: breaks.length > 0 ? 50 : 32,
    bottom: 28,
  };
  const lastYear = Math.max(years[1], target?.year ?? years[1]);
  const plotWidth = width - padding.left - padding.right;
  return {
    points,
    labels,
    axis,
    lastYear,
    yearTicks: yearTicks(years[0], lastYear, plotWidth),
    width: plotWidth,
    height: plotHeight,
    padding,
  };
}
