import { toHtml } from 'hast-util-to-html';
import type { Block, ChartBlock, TableBlock } from '../../notebook/document.ts';
import { type PageWording, pageWording } from '../../wording/page-wording.ts';
import { chartPicture } from '../docx/chart-picture.ts';
import { printableText } from '../docx/printable-text.ts';
import { element } from '../html/element.ts';
import { inertText } from './inert-text.ts';
import { tableHtml, tableText } from './plain-table.ts';

/** What a cell shows, in the formats that a reader's program may choose from, by media type. */
export interface DisplayData {
  readonly output_type: 'display_data';
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

type Shown = Exclude<Block, { kind: 'prose' | 'code' }>;

/** The number of a chart or table among those of its kind, and what its caption says of simulated data. */
export interface OutputPlace {
  readonly number: number;
  readonly mark: string | undefined;
}

const display = (
  data: DisplayData['data'],
  metadata: DisplayData['metadata'] = {},
): DisplayData => ({ output_type: 'display_data', data, metadata });

// Programs draw Vega-Lite under the name of version 5; that of version 6 few know yet. What the
// charts here use is the same in both.
const vegaLite = {
  mime: 'application/vnd.vegalite.v5+json',
  schema: 'https://vega.github.io/schema/vega-lite/v5.json',
};

const paragraph = (...children: Parameters<typeof element>[2][]) =>
  toHtml(element('p', {}, ...children));

function tableOutput(
  block: TableBlock,
  { number, mark }: OutputPlace,
  wording: PageWording,
): DisplayData {
  const caption = `${wording.table(number)}  ${block.caption}`;
  return display({
    'text/html': tableHtml(block, caption, mark, wording),
    'text/plain': tableText(block, caption, mark, wording),
  });
}

async function chartOutputs(
  block: ChartBlock,
  { number, mark }: OutputPlace,
  wording: PageWording,
): Promise<DisplayData[]> {
  const { svg, png, width, height } = await chartPicture(block);
  const title = `${wording.figure(number)}  ${block.caption ?? block.title}`;
  const size = { width: Math.round(width), height: Math.round(height) };
  const table = { ...block.table, ...(block.source !== undefined && { source: block.source }) };
  return [
    display({
      'text/html': paragraph(
        element('strong', {}, inertText(title)),
        mark === undefined ? null : inertText(` [${mark}]`),
      ),
      'text/plain': printableText([title, ...(mark === undefined ? [] : [`[${mark}]`])].join(' ')),
    }),
    display(
      {
        [vegaLite.mime]: { ...block.spec, $schema: vegaLite.schema },
        'image/svg+xml': svg,
        'image/png': Buffer.from(png).toString('base64'),
        'text/plain': printableText(block.description),
      },
      { 'image/png': size },
    ),
    display({
      'text/html': tableHtml(table, block.table.caption, mark, wording),
      'text/plain': tableText(table, block.table.caption, mark, wording),
    }),
  ];
}

/**
 * What a block of a report is as the output of a notebook's cell.
 *
 * @throws {SourceError} if a chart cannot be drawn without a warning
 */
export async function blockOutputs(
  block: Shown,
  place: OutputPlace | undefined,
  language: keyof typeof pageWording,
): Promise<DisplayData[]> {
  const wording = pageWording[language];
  if (block.kind === 'table' && place) return [tableOutput(block, place, wording)];
  if (block.kind === 'chart' && place) return chartOutputs(block, place, wording);
  return block.kind === 'text'
    ? [
        display({
          'text/html': paragraph(inertText(block.text)),
          'text/plain': printableText(block.text),
        }),
      ]
    : [];
}
