/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import { readPoints } from './chart-points.ts';
import { lightLine, lineLegend } from './choose-lines.ts';
import { yearChoice } from './choose-years.ts';
import { downloadButton } from './download-table.ts';
import { explorePoints } from './explore-points.ts';
import { all, make } from './make.ts';
import { makeTooltip } from './tooltip.ts';

/**
 * Give a figure its controls: points that tell their values, a legend, a choice of years, a
 * download of its numbers.
 */
export function addChartTools(figure: HTMLElement, words: ControlWording): void {
  const drawings = all(figure, '.chart > svg', SVGSVGElement)
    .map((svg) => ({ svg, points: readPoints(svg, figure, words) }))
    .filter(({ points }) => points.length > 0);
  const tooltip = makeTooltip(figure);
  const light = (line: number | null) => lightLine(figure, line);
  const refreshes = drawings.map(({ svg, points }) => explorePoints(svg, points, tooltip, light));
  const refresh = () => {
    for (const one of refreshes) one();
  };
  const table = figure.querySelector('details table');
  const tools = [
    ...lineLegend(figure, words, refresh),
    ...yearChoice(drawings, words, refresh),
    ...(table instanceof HTMLTableElement ? [downloadButton(table, words)] : []),
  ];
  if (tools.length === 0) return;
  const last = all(figure, '.chart', HTMLElement).at(-1);
  last?.after(make('div', { class: 'tools', role: 'group', 'aria-label': words.chart }, ...tools));
}
