import type { Language } from '@eduplan/core';
import type { SimulatedShare } from '../notebook/simulated-share.ts';
import { pageWording } from '../wording/page-wording.ts';
import { tones } from './palette.ts';
import { textLayer } from './pixel-layers.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { ChartLayer } from './trend-fields.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

const between = ' · ';

/** What stands above a chart, part by part in lines that a width allows. */
export function headLines(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = [...lines.slice(-1), part].join(between);
    if (lines.length > 0 && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(part, width, fontSize));
  }
  return lines;
}

/** The part of a head that says how many of the numbers rest on simulated data; none where none does. */
export function simulatedHead(simulated: SimulatedShare | undefined, language: Language): string[] {
  return simulated ? [pageWording[language].simulatedChart[simulated]] : [];
}

/** The lines of a head as a layer, from the left edge of the chart down to the plot. */
export function headLayer(
  lines: readonly string[],
  padding: { readonly left: number; readonly top: number },
): ChartLayer[] {
  const texts = lines.map((text, index) => ({
    text,
    x: -padding.left,
    y: -padding.top + (index + 0.5) * lineHeight,
  }));
  return textLayer(texts, { tone: tones.muted });
}
