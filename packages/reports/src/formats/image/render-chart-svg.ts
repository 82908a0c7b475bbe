import { fontFamily } from '../../charts/chart-config.ts';
import { visibleText } from '../../fonts/showable-text.ts';
import type { ChartBlock } from '../../notebook/document.ts';
import { fontNotice, subsetFonts } from '../html/subset-fonts.ts';
import { type ChartImageOptions, frameChart } from './chart-frame.ts';
import { withFonts } from './with-fonts.ts';

/**
 * A chart as an SVG file that needs nothing else, its fonts inside: title, whether it rests on
 * simulated data, drawing, what its marks mean and source. Light colours. The same chart gives the
 * same bytes.
 *
 * @throws {SourceError} if the chart cannot be drawn without a warning
 */
export async function renderChartSvg(
  block: ChartBlock,
  options: ChartImageOptions,
): Promise<string> {
  const svg = visibleText(await frameChart(block, options));
  const fonts = await subsetFonts(svg, options.language);
  const families = fontFamily.split(', ');
  const inside = `<!-- ${fontNotice} --><style>${fonts}</style>`;
  return withFonts(svg, families).replace('<title>', () => `${inside}<title>`);
}
