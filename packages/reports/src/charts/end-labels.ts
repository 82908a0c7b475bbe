import { wrapText } from './text-width.ts';

/** The name of a line, or of the target, at its end. */
export interface EndLabel {
  /** The index of the line; null for the target. */
  readonly series: number | null;
  readonly lines: readonly string[];
  /** The middle of the label, in pixels below the top of the plot. */
  readonly y: number;
}

const gap = 4;

/**
 * The lines of text of a label: the name, wrapped, and the last printed value behind it where
 * it fits, below it where not.
 */
export function labelLines(name: string, printed: string, width: number, fontSize: number) {
  const lines = wrapText(name, width, fontSize);
  const joined = wrapText(`${name}\u2002${printed}`, width, fontSize);
  return joined.length === lines.length ? joined : [...lines, printed];
}

interface Cluster {
  readonly labels: readonly EndLabel[];
  readonly height: number;
  readonly middle: number;
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const bottomOf = ({ middle, height }: Cluster) => middle + height / 2;

/**
 * Move labels apart until none overlaps another: labels that would touch are stacked in their
 * order around the middle of where they would like to be.
 *
 * @param wanted where each label's middle would like to be, in pixels
 * @param height the height of the plot; where all fit, none falls out below
 * @param above how far above the plot the first may begin
 */
export function placeLabels(
  wanted: readonly EndLabel[],
  height: number,
  lineHeight: number,
  above = Number.POSITIVE_INFINITY,
): EndLabel[] {
  const tall = ({ lines }: EndLabel) => lines.length * lineHeight;
  const cluster = (labels: readonly EndLabel[]): Cluster => {
    const total = labels.reduce((sum, label) => sum + tall(label) + gap, -gap);
    const lowest = height + lineHeight / 2 - total / 2;
    const middle = Math.min(mean(labels.map(({ y }) => y)), lowest);
    return { labels, height: total, middle: Math.max(middle, total / 2 - above) };
  };
  const sorted = [...wanted].sort((a, b) => a.y - b.y || (a.series ?? -1) - (b.series ?? -1));
  const clusters: Cluster[] = [];
  for (const label of sorted) {
    let next = cluster([label]);
    for (let above = clusters.at(-1); above; above = clusters.at(-1)) {
      if (bottomOf(above) + gap <= next.middle - next.height / 2) break;
      clusters.pop();
      next = cluster([...above.labels, ...next.labels]);
    }
    clusters.push(next);
  }
  return clusters.flatMap(({ labels, height: total, middle }) => {
    let top = middle - total / 2;
    return labels.map((label) => {
      const y = top + tall(label) / 2;
      top += tall(label) + gap;
      return { ...label, y };
    });
  });
}
