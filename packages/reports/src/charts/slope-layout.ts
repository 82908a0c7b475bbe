import { roomyFrom } from './chart-frame.ts';
import { type EndLabel, placeLabels } from './end-labels.ts';
import { shortLabel } from './short-label.ts';
import type { Slope } from './slope-values.ts';
import { textWidth } from './text-width.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

/** The least and the greatest value. */
interface SlopeScale {
  readonly from: number;
  readonly to: number;
}

/** Where everything of a slope chart goes, in pixels from its upper left corner. */
export interface SlopeLayout {
  readonly axis: SlopeScale;
  /** Where the two years stand. */
  readonly columns: readonly [first: number, last: number];
  /** The upper and lower end of the scale. */
  readonly top: number;
  readonly bottom: number;
  /** The labels of each end; `series` is the index of the line. */
  readonly labels: readonly [first: readonly EndLabel[], last: readonly EndLabel[]];
  readonly height: number;
}

const leastHeight = 240;
const leader = 26;

/** Both years have their numbers written beside them, so that the scale needs no round ends. */
function scaleOf(slopes: readonly Slope[]): SlopeScale {
  const values = slopes.flatMap(({ first, last }) =>
    [first, last].flatMap((one) => one?.value ?? []),
  );
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return from === to ? { from: from - 1, to: to + 1 } : { from, to };
}

/** How far below the upper end of the scale the value at an end lies, or the other where it is missing. */
function wantedAt({ first, last }: Slope, end: 'first' | 'last', axis: SlopeScale, height: number) {
  const value = end === 'first' ? (first ?? last) : (last ?? first);
  return value ? ((axis.to - value.value) / (axis.to - axis.from)) * height : null;
}

/**
 * Lay out a slope chart in a width: labels at both ends of each line, moved apart until none
 * overlaps; on a phone the names stand at the right alone.
 *
 * @param top where the scale begins, below heads and years
 */
export function layOutSlopes(
  slopes: readonly Slope[],
  missing: string,
  width: number,
  top: number,
): SlopeLayout {
  const roomy = width >= roomyFrom;
  const room = roomy ? 170 : 118;
  const axis = scaleOf(slopes);
  const printedAt = (value: Slope['first']) => (value ? `${value.printed}${value.marks}` : missing);
  const before = slopes.map(({ name, first }) => `${name}\u2002${printedAt(first)}`);
  const named = roomy && before.every((label) => textWidth(label, fontSize) <= room);
  const linesOf = (slope: Slope, end: 'first' | 'last', index: number) => {
    const printed = printedAt(slope[end]);
    if (end === 'first') return [(named && before[index]) || printed];
    const joined = `${printed}\u2002${slope.name}`;
    const fits = textWidth(joined, fontSize) <= room;
    return fits ? [joined] : [printed, ...shortLabel(slope.name, room, 4)];
  };
  const ends = (['first', 'last'] as const).map((end) => ({
    end,
    lines: slopes.map((slope, index) => linesOf(slope, end, index)),
  }));
  const tall = Math.max(
    ...ends.map(({ lines }) => lines.reduce((sum, one) => sum + one.length * lineHeight + 4, 0)),
  );
  const height = Math.max(leastHeight, tall);
  const [first = [], last = []] = ends.map(({ end, lines }) =>
    placeLabels(
      slopes.flatMap((slope, series) => {
        const y = wantedAt(slope, end, axis, height);
        return y === null ? [] : [{ series, lines: lines[series] ?? [], y }];
      }),
      height,
      lineHeight,
    ),
  );
  const highest = Math.min(
    0,
    ...[...first, ...last].map(({ y, lines }) => y - (lines.length * lineHeight) / 2),
  );
  const begun = top - highest;
  const wide = (labels: readonly EndLabel[]) =>
    Math.ceil(
      Math.max(0, ...labels.flatMap(({ lines }) => lines).map((one) => textWidth(one, fontSize))),
    );
  const moved = (labels: readonly EndLabel[]) =>
    labels.map((label) => ({ ...label, y: begun + label.y }));
  return {
    axis,
    columns: [wide(first) + leader, width - wide(last) - leader],
    top: begun,
    bottom: begun + height,
    labels: [moved(first), moved(last)],
    height: begun + height + lineHeight,
  };
}
