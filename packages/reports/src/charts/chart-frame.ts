import type { TopLevelSpec } from 'vega-lite';
import { chartConfig } from './chart-config.ts';
import type { ChartLayer, SharedEncoding } from './trend-fields.ts';

/** The width of a chart beside text, and on a phone, in pixels, everything included. */
export const widths = { wide: 680, phone: 340 } as const;

/** From which width, in pixels, labels have room beside what they name. */
export const roomyFrom = 480;

/** The plot of a chart and what lies around it, in pixels. */
export interface ChartArea {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly [side in 'left' | 'right' | 'top' | 'bottom']: number };
}

/** Axes that count pixels from the upper left corner, for charts of several plots. */
export function pixelAxes({ width, height }: ChartArea): SharedEncoding {
  const scale = { nice: false, zero: false };
  return {
    x: {
      field: 'x',
      type: 'quantitative',
      axis: null,
      scale: { ...scale, domain: [0, width] },
    },
    y: {
      field: 'y',
      type: 'quantitative',
      axis: null,
      scale: { ...scale, domain: [height, 0] },
    },
  };
}

/** A chart of layers that share their axes, with the look of every chart. */
export function chartFrame(
  { width, height, padding }: ChartArea,
  description: string,
  encoding: SharedEncoding,
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
    encoding,
    layer,
  };
}
