import { breakMark } from '../wording/marks.ts';
import { pageWording } from '../wording/page-wording.ts';
import { axisHead } from './axis-head.ts';
import { type BreakLabel, placeBreakLabels } from './break-labels.ts';
import { type EndLabel, labelLines, placeLabels } from './end-labels.ts';
import { type DrawnPoint, drawnPoints } from './line-segments.ts';
import { textWidth, wrapText } from './text-width.ts';
import { breaksOfLine, type TrendValues } from './trend-values.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** The size of a chart's words, in pixels. */
export const fontSize = 13;
/** From one line of a chart's words to the next, in pixels. */
export const lineHeight = 17;
/** Between the sides of the plot and its first and last year, in pixels. */
export const xPadding = 14;
const plotHeight = 264;
// Above and below the plot, where nothing needs more.
const [leastAbove, leastBelow] = [32, 28];
const narrowBelow = 480;

/** Where everything of a trend chart goes, in pixels and in the axes' own numbers. */
export interface TrendLayout {
  readonly points: readonly DrawnPoint[];
  readonly labels: readonly EndLabel[];
  readonly breakLabels: readonly BreakLabel[];
  /** The lines that head the axis of values. */
  readonly head: readonly string[];
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

/** How far right of the left side of the plot a year stands, in pixels. */
function widthAt(year: number, [from, to]: TrendValues['years'], width: number): number {
  const share = to === from ? 0.5 : (year - from) / (to - from);
  return xPadding + share * (width - 2 * xPadding);
}

/** Each name of a break once, where several break in the same year for one reason each. */
function namedBreaks(breaks: NonNullable<TrendValues['breaks']>) {
  return [...new Map(breaks.map((one) => [`${one.year} ${one.label}`, one])).values()];
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
  const points = series.flatMap((one) =>
    drawnPoints(
      one,
      breaksOfLine(breaks, one.name).map(({ year }) => year),
    ),
  );
  const drawn = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const axis = valueAxis(target ? [...drawn, target.value] : drawn);
  const labels = placeLabels(
    wantedLabels(values, points, axis, width < narrowBelow ? 94 : 150),
    plotHeight,
    lineHeight,
    leastAbove - 4,
  );
  const lowest = Math.max(
    ...labels.map(({ y, lines }) => y + (lines.length * lineHeight) / 2 - plotHeight),
  );
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, fontSize))));
  const ticks = axis.ticks.map((tick) =>
    tick.toFixed(Math.min(axis.decimals, decimals)).replace(/\B(?=(\d{3})+(?!\d))/gu, ','),
  );
  const [left, right] = [widest(ticks) + 10, widest(labels.flatMap(({ lines }) => lines)) + 20];
  const lastYear = Math.max(years[1], target?.year ?? years[1]);
  const plotWidth = width - left - right;
  const head = axisHead(values, left + plotWidth, fontSize);
  const breakLabels = placeBreakLabels(
    namedBreaks(breaks).map(({ label, year }) => ({
      label: `${breakMark} ${label}`,
      x: widthAt(year - 0.5, [years[0], lastYear], plotWidth),
    })),
    [-left, plotWidth],
    fontSize,
  );
  const lanes = Math.max(0, ...breakLabels.map(({ lane }) => lane + 1));
  const padding = {
    left,
    right,
    top:
      leastAbove + (head.length - 1) * lineHeight + (lanes > 0 ? 18 + (lanes - 1) * lineHeight : 0),
    bottom: Math.max(leastBelow, Math.ceil(lowest) + 4),
  };
  return {
    points,
    labels,
    breakLabels,
    head,
    axis,
    lastYear,
    yearTicks: yearTicks(years[0], lastYear, plotWidth),
    width: plotWidth,
    height: plotHeight,
    padding,
  };
}
