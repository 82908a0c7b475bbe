import type { Language } from '@eduplan/core';
import { framesMessages } from '@eduplan/core/messages';
import type { TopLevelSpec } from 'vega-lite';
import { chart } from '../notebook/build-blocks.ts';
import type { ChartBlock, TableContent } from '../notebook/document.ts';

/** A chart that can be drawn in any width, with what stands in for it. */
export interface DrawnChart {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The numbers drawn; where it is simulated, so is the chart. */
  readonly table: TableContent;
  readonly source?: string;
  /** @param width in pixels, everything included */
  readonly draw: (width: number) => TopLevelSpec;
}

/** The widths that charts are drawn for: of a page, and of a phone. */
export const chartWidths = { page: 680, phone: 340 } as const;

/** Below this width a chart is laid out for a phone. */
export const narrowBelow = 480;

/** A chart as a cell's value: for a wide page and for a phone, with its table of numbers. */
export function chartFigure(drawn: DrawnChart): ChartBlock {
  const { title, description, language, table, source, draw } = drawn;
  const { simulated } = table;
  return chart({
    spec: draw(chartWidths.page),
    narrowSpec: draw(chartWidths.phone),
    title,
    description: simulated ? framesMessages.simulatedValue(description)[language] : description,
    table,
    ...(simulated && { simulated }),
    ...(source !== undefined && { source }),
  });
}
