import { pixelScale, tickTexts } from './axis-ticks.ts';
import { type BreakLabel, placeBreakLabels } from './break-labels.ts';
import { roomyFrom } from './chart-frame.ts';
import type { SpotText } from './pixel-layers.ts';
import type { RankedRow } from './ranked-dots-values.ts';
import { shortLabel } from './short-label.ts';
import { textWidth } from './text-width.ts';
import { fontSize, lineHeight } from './trend-layout.ts';
import { valueAxis } from './value-axis.ts';

/** An upright line across all rows, named above them. */
export interface RankedLine {
  readonly value: number;
  readonly label: string;
}

/** Where everything of ranked dots goes, in pixels from the upper left corner. */
export interface RankedLayout {
  readonly rows: readonly {
    readonly row: RankedRow;
    readonly y: number;
    readonly texts: readonly SpotText[];
    readonly rank: SpotText;
    readonly said: SpotText;
  }[];
  readonly x: (value: number) => number;
  readonly ticks: readonly SpotText[];
  readonly lineLabels: readonly BreakLabel[];
  readonly plot: readonly [left: number, right: number];
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

const rowGap = 7;
const rankColumn = 24;

/**
 * Lay out ranked dots in a width: rank and name, the dot, the printed value.
 *
 * @param lines what the scale must hold beside the values and their intervals
 * @param top where the names of the lines begin
 */
export function layOutRanked(
  rows: readonly RankedRow[],
  lines: readonly RankedLine[],
  decimals: number,
  missing: string,
  width: number,
  top: number,
): RankedLayout {
  const nameRoom = width < roomyFrom ? 92 : 180;
  const names = rows.map(({ name }) => shortLabel(name, nameRoom, 2));
  const said = rows.map(({ drawn }) => (drawn ? `${drawn.printed}${drawn.marks}` : missing));
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => textWidth(text, fontSize))));
  const axis = valueAxis([
    ...rows.flatMap(({ drawn }) => (drawn ? [drawn.value, ...(drawn.interval ?? [])] : [])),
    ...lines.map(({ value }) => value),
  ]);
  const plot = [rankColumn + widest(names.flat()) + 18, width - widest(said) - 18] as const;
  const x = pixelScale(axis, plot);
  const lineLabels = placeBreakLabels(
    lines.map(({ value, label }) => ({ label, x: x(value) })),
    [0, width],
    fontSize,
  );
  const lanes = Math.max(0, ...lineLabels.map(({ lane }) => lane + 1));
  const begun = top + lanes * lineHeight + (lanes > 0 ? 6 : 0);
  let y = begun + rowGap;
  const placed = rows.map((row, index) => {
    const lines = names[index] ?? [];
    const tall = lines.length * lineHeight;
    const middle = y + tall / 2;
    const texts = lines.map((text, line) => ({
      x: rankColumn,
      y: y + (line + 0.5) * lineHeight,
      text,
    }));
    y += tall + rowGap;
    return {
      row,
      y: middle,
      texts,
      rank: { x: rankColumn - 8, y: middle, text: row.rank === null ? '' : String(row.rank) },
      said: { x: width, y: middle, text: said[index] ?? '' },
    };
  });
  const texts = tickTexts(axis, decimals);
  const room = plot[1] - plot[0];
  const every = Math.ceil((widest(texts) + 12) / (room / Math.max(1, axis.ticks.length - 1)));
  return {
    rows: placed,
    x,
    ticks: axis.ticks.flatMap((tick, index) =>
      index % every === 0 ? [{ x: x(tick), y: y + 12, text: texts[index] ?? '' }] : [],
    ),
    lineLabels,
    plot,
    top: begun,
    bottom: y,
    height: y + 12 + lineHeight,
  };
}
