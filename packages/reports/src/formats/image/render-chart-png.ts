import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { showableText } from '../../fonts/showable-text.ts';
import { trueTypeSubsets } from '../../fonts/true-type-subsets.ts';
import type { ChartBlock } from '../../notebook/document.ts';
import { type ChartImageOptions, frameChart } from './chart-frame.ts';
import { withFonts } from './with-fonts.ts';

/** How to make a picture of dots. */
export interface ChartPngOptions extends ChartImageOptions {
  /** Dots for each pixel of the drawing. Default 2. */
  readonly scale?: number;
}

/** Draw with these fonts and none of the machine's; the drawing program takes them from files. */
async function drawWith(svg: string, fonts: readonly Buffer[], scale: number): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'eduplan-fonts-'));
  try {
    const fontFiles = fonts.map((_, index) => join(folder, `${index}.ttf`));
    for (const [index, file] of fontFiles.entries()) await writeFile(file, fonts[index] ?? '');
    const font = { loadSystemFonts: false, fontFiles };
    const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render();
    return new Uint8Array(drawn.asPng());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A chart as a PNG: the same picture as the SVG file. Light colours. The same chart gives the same
 * bytes.
 *
 * @throws {SourceError} if the chart cannot be drawn without a warning
 */
export async function renderChartPng(
  block: ChartBlock,
  { scale = 2, ...options }: ChartPngOptions,
): Promise<Uint8Array> {
  const svg = await frameChart(block, options);
  const { families, files, covered } = await trueTypeSubsets(svg);
  return drawWith(withFonts(showableText(svg, covered), families), files, scale);
}
