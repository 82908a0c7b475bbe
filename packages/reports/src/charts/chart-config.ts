import type { Config } from 'vega-lite';
import { tones } from './palette.ts';

/** The fonts of charts and pages: the embedded one first, then the reader's own. */
export const fontFamily = 'Noto Sans SC Subset, system-ui, sans-serif';

/**
 * How every chart looks. Labels are never shortened: without a canvas the widths of Chinese
 * words are underestimated, so that a limit would cut them wrongly.
 */
export const chartConfig: Config = {
  aria: false,
  background: tones.paper.light,
  font: fontFamily,
  view: { stroke: null },
  axis: {
    domain: false,
    grid: true,
    gridColor: tones.rule.light,
    labelColor: tones.muted.light,
    labelFontSize: 13,
    labelLimit: 0,
    labelPadding: 6,
    ticks: false,
    titleColor: tones.muted.light,
    titleFontSize: 13,
    titleFontWeight: 400,
    titleLimit: 0,
  },
  text: { color: tones.ink.light, fontSize: 13, limit: 0 },
};
