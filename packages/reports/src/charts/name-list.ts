import { rowTexts } from './diagram.ts';
import type { SpotText } from './pixel-layers.ts';
import { wrapText } from './text-width.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

/** Names in columns under a heading, in pixels of the plot. */
export interface NameList {
  readonly heading: readonly SpotText[];
  readonly names: readonly SpotText[];
  /** Where the list ends. */
  readonly bottom: number;
}

const gap = 5;

/**
 * Place names in columns under a heading, about as many in each, read down and then across. A name
 * too long for its column is broken.
 *
 * @param at the upper left corner of the heading
 * @param room the width of a column, and how many there are
 */
export function placeNames(
  heading: string,
  names: readonly string[],
  at: { readonly x: number; readonly y: number },
  room: { readonly width: number; readonly columns: number },
): NameList {
  const perColumn = Math.ceil(names.length / room.columns);
  const headed = wrapText(heading, room.width * room.columns, fontSize);
  const top = at.y + headed.length * lineHeight;
  let bottom = top;
  const texts = Array.from({ length: room.columns }, (_, column) => {
    let y = top + gap;
    return names.slice(column * perColumn, (column + 1) * perColumn).flatMap((name) => {
      const lines = wrapText(name, room.width - 16, fontSize);
      const middle = y + (lines.length * lineHeight) / 2;
      y += lines.length * lineHeight + gap;
      bottom = Math.max(bottom, y);
      return rowTexts(lines, at.x + column * room.width, middle);
    });
  });
  const headingTexts = rowTexts(headed, at.x, at.y + (headed.length * lineHeight) / 2);
  return { heading: headingTexts, names: texts.flat(), bottom };
}
