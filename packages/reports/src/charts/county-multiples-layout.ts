import { pixelScale, tickTexts } from './axis-ticks.ts';
import { roomyFrom } from './chart-frame.ts';
import type { PlaceYears } from './county-multiples-values.ts';
import { shortLabel } from './short-label.ts';
import { textWidth } from './text-width.ts';
import { fontSize, lineHeight } from './trend-layout.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** One panel, in pixels from the upper left corner of the chart. */
export interface Panel {
  readonly place: PlaceYears;
  readonly title: readonly string[];
  readonly titleY: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it stands at the left edge, and has the numbers of the scale. */
  readonly isFirst: boolean;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Where everything of small multiples goes. */
export interface MultiplesLayout {
  readonly panels: readonly Panel[];
  readonly axis: ValueAxis;
  readonly ticks: readonly string[];
  readonly height: number;
}

const plotHeight = 84;
const gap = 20;
const leastPanel = 128;
const inset = 6;

/**
 * Lay out small multiples in a width: as many panels beside each other as keep a readable width,
 * all on one scale.
 *
 * @param drawn every number that the scale must hold
 * @param top where the first titles begin
 */
export function layOutMultiples(
  places: readonly PlaceYears[],
  drawn: readonly number[],
  [from, to]: readonly [from: number, to: number],
  decimals: number,
  width: number,
  top: number,
): MultiplesLayout {
  const axis = valueAxis(drawn);
  const ticks = tickTexts(axis, decimals);
  const left = Math.ceil(Math.max(...ticks.map((text) => textWidth(text, fontSize)))) + 8;
  const room = width - left;
  const least = width >= roomyFrom ? leastPanel : leastPanel - 10;
  const columns = Math.max(1, Math.min(places.length, Math.floor((room + gap) / (least + gap))));
  const wide = (room - gap * (columns - 1)) / columns;
  const titles = places.map(({ name }) => shortLabel(name, wide, 2));
  const tall = Math.max(...titles.map((title) => title.length)) + 1;
  const rowHeight = tall * lineHeight + 8 + plotHeight + lineHeight + 18;
  const panels = places.map((place, index): Panel => {
    const column = index % columns;
    const titleY = top + Math.floor(index / columns) * rowHeight;
    const begun = titleY + tall * lineHeight + 8;
    const x = left + column * (wide + gap);
    const span = { from, to: Math.max(to, from + 1) };
    return {
      place,
      title: titles[index] ?? [],
      titleY,
      left: x,
      right: x + wide,
      top: begun,
      bottom: begun + plotHeight,
      isFirst: column === 0,
      x: pixelScale(span, [x + inset, x + wide - inset]),
      y: pixelScale(axis, [begun + plotHeight, begun]),
    };
  });
  return { panels, axis, ticks, height: top + Math.ceil(places.length / columns) * rowHeight - 12 };
}
