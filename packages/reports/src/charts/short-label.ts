import { textWidth, wrapText } from './text-width.ts';
import { fontSize } from './trend-layout.ts';

// A name turned right to left, or broken by itself, would not stay where it belongs.
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

function cut(line: string, width: number): string {
  const kept: string[] = [];
  for (const character of line) {
    if (textWidth([...kept, character, '…'].join(''), fontSize) > width) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}…`;
}

/**
 * A name as the lines of a label, no wider than a width in pixels and no more than so many; what
 * does not fit ends in `…`, and the table has it whole.
 *
 * @example shortLabel('柳南区', 100, 2) // => ['柳南区']
 */
export function shortLabel(name: string, width: number, most: number): string[] {
  const lines = wrapText(name.replaceAll(unprintable, ' ').trim(), width, fontSize);
  const shown = lines.slice(0, most);
  return shown.map((line, index) => {
    const isLast = index === most - 1 && lines.length > most;
    return isLast || textWidth(line, fontSize) > width ? cut(line, width) : line;
  });
}
