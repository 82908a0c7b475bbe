import type { TopLevelSpec } from 'vega-lite';
import { chartConfig } from './chart-config.ts';
import { type Tone, tones } from './palette.ts';
import type { ChartLayer } from './trend-fields.ts';

/** A field that holds pixels from the left, or from the top, of the plot. */
export const pixels = (field: string) =>
  ({ field, type: 'quantitative', scale: null, axis: null }) as const;

/** A line of text; `y` is its middle. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How the texts of one layer look. */
export interface TextLook {
  readonly align?: 'left' | 'center' | 'right';
  readonly tone?: Tone;
  readonly bold?: boolean;
}

/** Texts at pixels of the plot, in one layer; no layer of none. */
export function textLayer(
  texts: readonly PlacedText[],
  { align = 'left', tone = tones.ink, bold = false }: TextLook = {},
): ChartLayer[] {
  if (texts.length === 0) return [];
  return [
    {
      data: { values: texts.map(({ text, x, y }) => ({ text, x, y })) },
      mark: {
        type: 'text',
        align,
        baseline: 'middle',
        color: tone.light,
        ...(bold && { fontWeight: 700 }),
      },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        text: { field: 'text', type: 'nominal' },
      },
    },
  ];
}

/** A straight line between two points, or a box between two corners. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

const corners = {
  x: pixels('x'),
  y: pixels('y'),
  x2: { field: 'x2' },
  y2: { field: 'y2' },
} as const;

/** Rules at pixels of the plot, in one layer; no layer of none. */
export function ruleLayer(
  rules: readonly Extent[],
  {
    tone = tones.rule,
    width = 1,
    dash,
  }: { readonly tone?: Tone; readonly width?: number; readonly dash?: readonly number[] } = {},
): ChartLayer[] {
  if (rules.length === 0) return [];
  return [
    {
      data: { values: rules.map(({ x, y, x2, y2 }) => ({ x, y, x2, y2 })) },
      mark: {
        type: 'rule',
        color: tone.light,
        strokeWidth: width,
        ...(dash && { strokeDash: [...dash] }),
      },
      encoding: corners,
    },
  ];
}

/** What a box is filled with: a colour of the palette over the paper, thinned; null leaves it empty. */
export interface Shade {
  readonly tone: Tone;
  readonly opacity: number;
}

/** A box at pixels of the plot, in a layer of its own; an empty one has a dashed edge. */
export function boxLayer({ x, y, x2, y2 }: Extent, shade: Shade | null): ChartLayer {
  return {
    data: { values: [{ x, y, x2, y2 }] },
    mark: {
      type: 'rect',
      stroke: (shade?.tone ?? tones.muted).light,
      strokeWidth: 1,
      fill: (shade?.tone ?? tones.paper).light,
      fillOpacity: shade?.opacity ?? 1,
      ...(!shade && { strokeDash: [3, 3] }),
    },
    encoding: corners,
  };
}

/** The small squares that mark simulated numbers among others, in one layer; no layer of none. */
export function squareLayer(
  points: readonly { readonly x: number; readonly y: number }[],
): ChartLayer[] {
  if (points.length === 0) return [];
  return [
    {
      data: { values: points.map(({ x, y }) => ({ x, y })) },
      mark: {
        type: 'point',
        shape: 'square',
        filled: true,
        color: tones.ink.light,
        opacity: 1,
        size: 28,
      },
      encoding: { x: pixels('x'), y: pixels('y') },
    },
  ];
}

/** Where a chart's plot lies and what surrounds it, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly [side in 'left' | 'right' | 'top' | 'bottom']: number };
}

/** A specification of layers in a plot whose size is fixed. */
export function framedSpec(
  description: string,
  { width, height, padding }: Frame,
  layer: ChartLayer[],
): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    width,
    height,
    padding,
    autosize: { type: 'none' },
    config: chartConfig,
    layer,
  };
}
