import { textWidth } from './text-width.ts';

/** The label of a break above the plot. */
export interface BreakLabel {
  readonly label: string;
  /** Its middle, in pixels from the left of the plot. */
  readonly x: number;
  /** Its line above the plot; 0 is the nearest. */
  readonly lane: number;
}

const gap = 8;

/**
 * Place labels so that none overlaps another and none leaves the chart: each as near to its rule
 * as the edges allow, and a line higher where a label before it is in the way.
 *
 * @param wanted the labels, each with where its rule stands, in pixels
 * @param edges the left and the right edge of the chart, in the same pixels
 * @example placeBreakLabels([{ label: '图', x: 0 }], [0, 100], 10) // => [{ label: '图', x: 5, lane: 0 }]
 */
export function placeBreakLabels(
  wanted: readonly { readonly label: string; readonly x: number }[],
  [left, right]: readonly [left: number, right: number],
  fontSize: number,
): BreakLabel[] {
  const ends: number[] = [];
  return [...wanted]
    .sort((a, b) => a.x - b.x)
    .map(({ label, x }) => {
      const half = textWidth(label, fontSize) / 2;
      const middle = Math.max(left + half, Math.min(right - half, x));
      const free = ends.findIndex((end) => end + gap <= middle - half);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = middle + half;
      return { label, x: middle, lane };
    });
}
