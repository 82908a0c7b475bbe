import type { ChartBlock } from '../../notebook/document.ts';
import { type ChartImageOptions, frameChart } from './chart-frame.ts';
import { drawPng } from './draw-png.ts';

/** How to make a picture of dots. */
export interface ChartPngOptions extends ChartImageOptions {
  /** Dots for each pixel of the drawing. Default 2. */
  readonly scale?: number;
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
  return drawPng(await frameChart(block, options), scale);
}
