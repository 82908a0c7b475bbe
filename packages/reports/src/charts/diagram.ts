import type { Language } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import { chart } from '../notebook/build-blocks.ts';
import type { ChartBlock, TableContent } from '../notebook/document.ts';
import type { SimulatedShare } from '../notebook/simulated-share.ts';
import { pageWording } from '../wording/page-wording.ts';
import { chartFrame, pixelAxes, widths } from './chart-frame.ts';
import { headLines } from './chart-head.ts';
import { tones } from './palette.ts';
import { marksAt, type Spot, textsAt } from './pixel-layers.ts';
import { wrapText } from './text-width.ts';
import type { ChartLayer } from './trend-fields.ts';
import { fontSize, lineHeight } from './trend-layout.ts';

/** A chart that can be drawn in any width, with what stands in for it. */
export interface Diagram {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The numbers drawn; where it is simulated, so is the chart. */
  readonly table: TableContent;
  readonly source?: string;
  /** @param width in pixels, everything included */
  readonly draw: (width: number) => TopLevelSpec;
}

/** A diagram as a cell's value: for a wide page and for a phone, with its table of numbers. */
export function diagramFigure(diagram: Diagram): ChartBlock {
  const { title, description, language, table, source, draw } = diagram;
  const { simulated } = table;
  return chart({
    spec: draw(widths.wide),
    narrowSpec: draw(widths.phone),
    title,
    description: simulated ? framesMessages.simulatedValue(description)[language] : description,
    table,
    ...(simulated && { simulated }),
    ...(source !== undefined && { source }),
  });
}

/** The part of a head that says how many of the numbers rest on simulated data; none where none does. */
export function simulatedHead(simulated: SimulatedShare | undefined, language: Language): string[] {
  return simulated ? [pageWording[language].simulatedChart[simulated]] : [];
}

/** What lies around the plot of a diagram, in pixels. */
export interface DiagramSides {
  readonly left: number;
  readonly right: number;
  /** Between the head and the plot. */
  readonly above?: number;
  readonly bottom?: number;
}

const headGap = 10;

/**
 * A specification of layers placed in pixels of the plot, under a head that is broken where the
 * width asks for it.
 *
 * @param width in pixels, everything included
 * @param ground layers beneath all others that take no axes, such as the shapes of a map
 */
export function headedSpec(
  { description, head }: { readonly description: string; readonly head: readonly string[] },
  { width, height }: { readonly width: number; readonly height: number },
  { left, right, above = 0, bottom = 6 }: DiagramSides,
  layers: readonly ChartLayer[],
  ground: readonly ChartLayer[] = [],
): TopLevelSpec {
  const lines = headLines(
    head.flatMap((part) => wrapText(part, width, fontSize)),
    width,
  );
  const top = lines.length * lineHeight + headGap + above;
  const area = { width: width - left - right, height, padding: { left, right, top, bottom } };
  const texts = lines.map((text, index) => ({
    text,
    x: -left,
    y: -top + (index + 0.5) * lineHeight,
  }));
  const headed = [...textsAt(texts, { color: tones.muted.light }), ...layers];
  const axes = pixelAxes(area);
  return ground.length === 0
    ? chartFrame(area, description, axes, headed)
    : chartFrame(area, description, {}, [...ground, { encoding: axes, layer: headed }]);
}

/** Lines of text around the middle of a row. */
export function rowTexts(lines: readonly string[], x: number, middle: number) {
  return lines.map((text, index) => ({
    text,
    x,
    y: middle + (index - (lines.length - 1) / 2) * lineHeight,
  }));
}

/** The small squares that mark simulated numbers among others. */
export function simulatedSquares(spots: readonly Spot[]): ChartLayer[] {
  return marksAt(spots, { shape: 'square', size: 28, fill: tones.ink.light, strokeWidth: 0 });
}
