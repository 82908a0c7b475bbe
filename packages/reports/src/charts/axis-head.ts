import { pageWording } from '../wording/page-wording.ts';
import { textWidth } from './text-width.ts';
import { shareOf, smallPoints, type TrendValues } from './trend-values.ts';

const between = ' · ';

/**
 * What the axis of values is headed by, in lines that a width allows: the unit, and what squares
 * and hollow points mean where some are drawn for simulated data and small denominators.
 *
 * @param width in pixels
 */
export function axisHead(values: TrendValues, width: number, fontSize: number): string[] {
  const { unit, simulatedChart, smallChart } = pageWording[values.language];
  const { simulated } = shareOf(values);
  const parts = [
    unit(values.unit.label),
    ...(simulated ? [simulatedChart[simulated]] : []),
    ...(smallPoints(values.series).length > 0 ? [smallChart] : []),
  ];
  const lines: string[] = [];
  for (const part of parts) {
    const joined = [...lines.slice(-1), part].join(between);
    if (lines.length > 0 && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
