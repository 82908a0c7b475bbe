import { pixelScale, tickTexts } from './axis-ticks.ts';
import type { BulletGroup } from './bullet-groups.ts';
import type { BulletRow } from './bullet-values.ts';
import { roomyFrom } from './chart-frame.ts';
import type { SpotSpan, SpotText } from './pixel-layers.ts';
import { shortLabel } from './short-label.ts';
import { tileSide } from './status-marks.ts';
import { textWidth } from './text-width.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

/** A row of a bullet chart, in pixels. */
export interface BulletSpot {
  readonly row: BulletRow;
  /** The middle of its bar. */
  readonly y: number;
  /** The middle of the first line of its name, where its square stands. */
  readonly nameY: number;
  readonly name: readonly SpotText[];
  /** The value and what is asked, ending at `x`. */
  readonly said: SpotText;
  readonly zero: number;
  readonly latest: number | null;
  readonly baseline: number | null;
  readonly target: number;
  readonly upper: number | null;
  /** Whether the value lies beyond the scale. */
  readonly beyond: boolean;
}

/** Where everything of a bullet chart goes, in pixels from its upper left corner. */
export interface BulletLayout {
  readonly spots: readonly BulletSpot[];
  readonly heads: readonly SpotText[];
  readonly ticks: readonly SpotText[];
  readonly grid: readonly SpotSpan[];
  readonly height: number;
}

const rowGap = 9;
const barLine = 16;
const nameColumn = 236;

/**
 * Lay out a bullet chart in a width: names, bars and numbers beside each other, or, on a phone,
 * names and numbers above their bars.
 *
 * @param top where the first group begins
 */
export function layOutBullets(
  groups: readonly BulletGroup[],
  missing: string,
  width: number,
  top: number,
): BulletLayout {
  const beside = width >= roomyFrom;
  const saidOf = ({ latest, asked }: BulletRow) =>
    `${latest ? `${latest.printed}${latest.marks}` : missing}\u2002(${asked})`;
  const widest = (rows: readonly BulletRow[]) =>
    Math.ceil(Math.max(...rows.map((row) => textWidth(saidOf(row), fontSize))));
  const saidWidth = widest(groups.flatMap(({ rows }) => rows));
  const nameAt = tileSide + 7;
  const plot: readonly [number, number] = beside
    ? [nameColumn, width - saidWidth - 14]
    : [8, width - 12];
  const found = {
    spots: [] as BulletSpot[],
    heads: [] as SpotText[],
    ticks: [] as SpotText[],
    grid: [] as SpotSpan[],
  };
  let y = top;
  for (const { head, axis, decimals, rows, onScale } of groups) {
    const scale = pixelScale(axis, plot);
    const clamp = (value: number) => Math.max(axis.from, Math.min(axis.to, value));
    found.heads.push({ x: 0, y: y + lineHeight / 2, text: head });
    y += lineHeight + 4;
    const begun = y;
    for (const row of rows) {
      const said = saidOf(row);
      const room = beside ? nameColumn - nameAt - 14 : width - nameAt;
      const lines = shortLabel(row.name, room, 3);
      const nameY = y + lineHeight / 2;
      const last = textWidth(lines.at(-1) ?? '', fontSize);
      const joined = beside || nameAt + last + 14 + textWidth(said, fontSize) <= width;
      const saidLine = beside ? 0 : lines.length - (joined ? 1 : 0);
      const above = beside ? 0 : Math.max(lines.length, saidLine + 1) * lineHeight;
      const tall = beside ? lines.length * lineHeight : above + barLine;
      const at = (value: number | null | undefined) =>
        value === null || value === undefined ? null : scale(clamp(onScale(value, row)));
      const upper = row.upper === null ? null : at(row.upper);
      found.spots.push({
        row,
        y: beside ? y + tall / 2 : y + above + barLine / 2,
        nameY: beside ? y + tall / 2 : nameY,
        name: lines.map((text, line) => ({ x: nameAt, y: nameY + line * lineHeight, text })),
        said: {
          x: width,
          y: beside ? y + tall / 2 : nameY + saidLine * lineHeight,
          text: said,
        },
        zero: scale(clamp(0)),
        latest: at(row.latest?.value),
        baseline: at(row.baseline?.value),
        target: scale(clamp(onScale(row.target, row))),
        upper,
        beyond: row.latest !== null && onScale(row.latest.value, row) > axis.to,
      });
      y += tall + rowGap;
    }
    const texts = tickTexts(axis, decimals);
    axis.ticks.forEach((tick, index) => {
      const x = scale(tick);
      found.grid.push({ x, x2: x, y: begun - 2, y2: y - 4 });
      found.ticks.push({ x, y: y + 6, text: texts[index] ?? '' });
    });
    y += lineHeight + 18;
  }
  return { ...found, height: y - 14 };
}
