import { framesMessages } from '@eduplan/core/messages';
import { chart } from '../notebook/build-blocks.ts';
import type { ChartBlock } from '../notebook/document.ts';
import { trendChart } from './trend-chart.ts';
import { trendTable } from './trend-table.ts';
import { shareOf, type TrendValues } from './trend-values.ts';

const phoneWidth = 340;

/**
 * A trend chart as a cell's value: for a wide page and for a phone, with its table of numbers.
 *
 * @throws {SourceError} if the values cannot be drawn faithfully
 */
export function trendFigure(values: TrendValues): ChartBlock {
  const share = shareOf(values);
  const { simulated } = share;
  return chart({
    spec: trendChart(values),
    narrowSpec: trendChart(values, phoneWidth),
    title: values.title,
    description: simulated
      ? framesMessages.simulatedValue(values.description)[values.language]
      : values.description,
    table: trendTable(values),
    ...share,
    ...(values.source !== undefined && { source: values.source }),
  });
}
