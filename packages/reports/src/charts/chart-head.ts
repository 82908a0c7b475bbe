import { textWidth } from './text-width.ts';
import { fontSize } from './trend-layout.ts';

const between = ' · ';

/** The lines that head a chart: as many parts on each as a width in pixels allows. */
export function headLines(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = [...lines.slice(-1), part].join(between);
    if (lines.length > 0 && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
