import { drawSvg } from '../../charts/draw-svg.ts';
import { visibleText } from '../../fonts/showable-text.ts';
import type { ChartContent } from '../../notebook/document.ts';
import { drawPng } from '../image/draw-png.ts';
import { withFonts } from '../image/with-fonts.ts';

/** A chart as a picture in two formats, with its size in pixels. */
export interface ChartPicture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const dotsPerPixel = 2;

// In pixels: letters at the edge of a drawing reach beyond it.
const margin = 4;

/** Names of fonts that computers have, for the drawing that is set where it is read. */
const knownFonts = ['Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', 'SimHei', 'sans-serif'];

/**
 * Draw a chart, for a place that has its title, notes and source in words, as SVG and, for
 * programs that show none, as PNG at twice its size. Light colours.
 *
 * @throws {SourceError} if the chart cannot be drawn without a warning
 */
export async function chartPicture({ spec }: Pick<ChartContent, 'spec'>): Promise<ChartPicture> {
  const drawing = visibleText(await drawSvg(spec));
  const size = /^(<svg[^>]*?) width="([\d.]+)" height="([\d.]+)" viewBox="0 0 [^"]*"/u;
  const [, , drawnWidth, drawnHeight] = size.exec(drawing) ?? [];
  const width = Number(drawnWidth) + 2 * margin;
  const height = Number(drawnHeight) + 2 * margin;
  const box = `width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}"`;
  const svg = drawing.replace(size, (_whole, start: string) => `${start} ${box}`);
  return { svg: withFonts(svg, knownFonts), png: await drawPng(svg, dotsPerPixel), width, height };
}
