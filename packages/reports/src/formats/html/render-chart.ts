import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { TopLevelSpec } from 'vega-lite';
import { drawSvg } from '../../charts/draw-svg.ts';
import { visibleText } from '../../fonts/showable-text.ts';
import type { ChartBlock } from '../../notebook/document.ts';
import type { PointRemarks } from '../../wording/control-wording.ts';
import type { PageWording } from '../../wording/page-wording.ts';
import { annotateChart } from './annotate-chart.ts';
import { element } from './element.ts';
import { renderNotes, renderTable } from './render-table.ts';

/** Texts of a drawing without marks that would turn or hide the numbers beside a name. */
function withVisibleTexts(node: Element): Element {
  const children = node.children.map((child) => {
    if (child.type === 'text') return { ...child, value: visibleText(child.value) };
    return child.type === 'element' ? withVisibleTexts(child) : child;
  });
  return { ...node, children };
}

async function drawing(
  spec: TopLevelSpec,
  block: ChartBlock,
  remarks: PointRemarks,
  names: string[],
): Promise<Element> {
  const tree = fromHtml(await drawSvg(spec), { fragment: true, space: 'svg' });
  const svg = tree.children.find((node) => node.type === 'element');
  if (!svg) throw new Error('Vega gave no svg element');
  const { viewBox, xmlns } = svg.properties;
  const { children } = withVisibleTexts(annotateChart(svg, spec, block.table, remarks));
  const named = { role: 'img', ariaLabel: block.title, 'aria-description': block.description };
  // Without a drawing for phones it is scrolled there, by keyboard, too.
  const scrolled = { role: 'group', tabIndex: 0, ariaLabel: block.title };
  return element(
    'div',
    { className: ['chart', ...names], ...(block.narrowSpec === undefined && scrolled) },
    {
      ...svg,
      children,
      properties: { xmlns, viewBox, ...named },
    },
  );
}

/**
 * A chart as a figure: its number and title above, the drawing for a wide page and for a
 * phone, its source and its table of numbers below.
 *
 * @param id its anchor
 * @param head what stands in the caption before the title
 * @throws {SourceError} if the chart cannot be drawn without a warning
 */
export async function renderChart(
  block: ChartBlock,
  id: string,
  head: Element['children'],
  wording: PageWording,
  remarks: PointRemarks,
): Promise<Element> {
  const { narrowSpec, spec, table } = block;
  const names = ['wide', ...(narrowSpec ? ['has-narrow'] : [])];
  const [wide, narrow] = await Promise.all([
    drawing(spec, block, remarks, names),
    narrowSpec ? drawing(narrowSpec, block, remarks, ['narrow']) : null,
  ]);
  return element(
    'figure',
    { id },
    element('figcaption', {}, ...head),
    wide,
    narrow,
    ...renderNotes(table),
    block.source === undefined
      ? null
      : element('p', { className: ['source'] }, wording.source(block.source)),
    element(
      'details',
      { id: `${id}-data` },
      element('summary', {}, wording.dataTable),
      renderTable(table, [{ type: 'text', value: table.caption }], wording),
    ),
  );
}
