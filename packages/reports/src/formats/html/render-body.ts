import type { Language } from '@eduplan/core';
import type { Element, ElementContent, Root } from 'hast';
import type { Nodes as MarkdownNodes, Node, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Block, ReportDocument } from '../../notebook/document.ts';
import { pointRemarks } from '../../wording/control-wording.ts';
import { type PageWording, pageWording } from '../../wording/page-wording.ts';
import { element } from './element.ts';
import { renderChart } from './render-chart.ts';
import { renderNotes, renderTable } from './render-table.ts';

/** Where a cell's output stands among the prose; taken out by its index. */
interface OutputMark extends Node {
  type: 'outputMark';
  index: number;
}

declare module 'mdast' {
  interface RootContentMap {
    outputMark: OutputMark;
  }
}

type Output = Exclude<Block, { kind: 'prose' }>;

const figureHead = (number: string, title: string, notice?: string): ElementContent[] => [
  element('span', { className: ['number'] }, number),
  { type: 'text', value: title },
  ...(notice === undefined ? [] : [element('span', { className: ['notice-mark'] }, notice)]),
];

function renderTableBlock(
  block: Extract<Output, { kind: 'table' }>,
  id: string,
  head: ElementContent[],
  wording: PageWording,
): Element {
  return element(
    'div',
    { className: ['figure-table'], id },
    renderTable(block, head, wording),
    ...renderNotes(block),
    block.source === undefined
      ? null
      : element('p', { className: ['source'] }, wording.source(block.source)),
  );
}

/** Names what has no label by its kind and number, around the labels that others have. */
function anchors(outputs: readonly Output[]) {
  const taken = new Set(outputs.flatMap((block) => ('label' in block && block.label) || []));
  return (kind: 'figure' | 'table', number: number, label: string | undefined): string => {
    const own = `${kind}-${number}`;
    return label ?? (taken.has(own) ? `${own}-unnamed` : own);
  };
}

async function renderOutputs(
  outputs: readonly Output[],
  language: Language,
  notice?: string,
): Promise<Element[]> {
  const wording = pageWording[language];
  const remarks = pointRemarks[language];
  const counts = { chart: 0, table: 0 };
  const anchor = anchors(outputs);
  // Numbered in order, and drawn side by side.
  const rendered = outputs.map((block): Element | Promise<Element> => {
    if (block.kind === 'text') return element('p', {}, block.text);
    if (block.kind === 'code') return element('pre', {}, element('code', {}, block.source));
    const number = ++counts[block.kind];
    const mark = notice ?? (block.simulated && wording.simulatedTable[block.simulated]);
    if (block.kind === 'chart') {
      const head = figureHead(wording.figure(number), block.caption ?? block.title, mark);
      return renderChart(block, anchor('figure', number, block.label), head, wording, remarks);
    }
    const head = figureHead(wording.table(number), block.caption, mark);
    return renderTableBlock(block, anchor('table', number, block.label), head, wording);
  });
  return Promise.all(rendered);
}

/**
 * The blocks of a report as HTML. Prose is converted as one text, so that its notes and link
 * definitions hold across cells; charts and tables are numbered in order.
 *
 * @param notice repeated at each chart and table; unset, each says by itself whether it rests on
 *   simulated data
 */
export async function renderBody(
  { blocks, language }: ReportDocument,
  notice?: string,
): Promise<Root> {
  const wording = pageWording[language];
  const outputs = blocks.filter((block): block is Output => block.kind !== 'prose');
  const rendered = await renderOutputs(outputs, language, notice);
  const children = blocks.flatMap((block): RootContent[] =>
    block.kind === 'prose'
      ? [...block.nodes]
      : [{ type: 'outputMark', index: outputs.indexOf(block) }],
  );
  const tree: MarkdownNodes = { type: 'root', children };
  const html = toHast(tree, {
    clobberPrefix: 'note-',
    footnoteLabel: wording.notes,
    footnoteLabelProperties: {},
    footnoteBackContent: '↑',
    footnoteBackLabel: wording.backToText,
    handlers: { outputMark: (_state: unknown, { index }: OutputMark) => rendered[index] },
  });
  return html.type === 'root' ? html : { type: 'root', children: [] };
}
