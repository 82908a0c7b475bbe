import { drawSvg } from '../../charts/draw-svg.ts';
import type { ChartBlock, ReportDocument } from '../../notebook/document.ts';
import { type PageWording, pageWording } from '../../wording/page-wording.ts';
import { paperWording } from '../../wording/paper-wording.ts';
import { contentsList, outline } from '../html/outline.ts';
import { proseBlocks } from './prose-blocks.ts';
import { isNotes, type Output, outputTag, proseRoot, targetsOf } from './prose-root.ts';
import type { PdfBlock, PdfCaption, PdfChart, PdfReport } from './report-tree.ts';
import { tableTree } from './table-tree.ts';

/** A report as the template reads it, but for its fonts, and the drawings of its charts. */
export interface BuiltReport {
  readonly report: Omit<PdfReport, 'families'>;
  /** SVG by file name. */
  readonly drawings: ReadonlyMap<string, string>;
}

/** The most that a drawing may be high, as a share of the width of the text. */
const tallest = 1.15;

function drawingWidth(svg: string): number {
  const [, width = 1, height = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? []).map(
    Number,
  );
  return Math.min(1, (tallest * width) / height);
}

function chartTree(
  block: ChartBlock,
  caption: PdfCaption,
  [file, svg]: readonly [string, string],
  wording: PageWording,
): PdfChart {
  return {
    is: 'chart',
    id: block.label ?? null,
    caption,
    file,
    width: drawingWidth(svg),
    description: block.description,
    notes: block.table.notes ?? [],
    source: block.source ? wording.source(block.source) : null,
  };
}

interface OutputTrees {
  readonly blocks: readonly PdfBlock[];
  readonly drawings: ReadonlyMap<string, string>;
  /** The numbers of each chart. */
  readonly numbers: readonly PdfBlock[];
}

/** Charts and tables numbered in order, as on a page. */
async function outputTrees(
  outputs: readonly Output[],
  wording: PageWording,
  notice?: string,
): Promise<OutputTrees> {
  const drawings = new Map<string, string>();
  const numbers: PdfBlock[] = [];
  const blocks: PdfBlock[] = [];
  let tables = 0;
  for (const block of outputs) {
    if (block.kind === 'text')
      blocks.push({ is: 'paragraph', of: [{ is: 'text', text: block.text }] });
    if (block.kind === 'code') blocks.push({ is: 'code', text: block.source });
    if (block.kind === 'chart') {
      const number = wording.figure(drawings.size + 1);
      const mark = notice ?? (block.simulated ? wording.simulatedTable[block.simulated] : null);
      const drawing = [`chart-${drawings.size + 1}.svg`, await drawSvg(block.spec)] as const;
      drawings.set(...drawing);
      const caption = { number, title: block.caption ?? block.title, notice: mark };
      blocks.push(chartTree(block, caption, drawing, wording));
      const { table } = block;
      const said = notice ?? (table.simulated ? wording.simulatedTable[table.simulated] : null);
      numbers.push(tableTree(table, { number, title: table.caption, notice: said }, null, wording));
    }
    if (block.kind === 'table') {
      const mark = notice ?? (block.simulated ? wording.simulatedTable[block.simulated] : null);
      const caption = { number: wording.table(++tables), title: block.caption, notice: mark };
      blocks.push(tableTree(block, caption, block.label ?? null, wording));
    }
  }
  return { blocks, drawings, numbers };
}

/** Headings without a gap in their levels, so that bookmarks hang below each other. */
function closeLevels(blocks: readonly PdfBlock[]): PdfBlock[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.is !== 'heading') return block;
    last = Math.min(Math.max(block.level, 1), last + 1);
    return { ...block, level: last };
  });
}

/** Wide tables on pages on their side, each with the heading right above it. */
function turnSideways(blocks: readonly PdfBlock[]): PdfBlock[] {
  const turned: PdfBlock[] = [];
  for (const block of blocks) {
    if (block.is !== 'table' || !block.sideways) turned.push(block);
    else {
      const heading = turned.at(-1)?.is === 'heading' ? turned.splice(-1) : [];
      turned.push({ is: 'sideways', of: [...heading, block] });
    }
  }
  return turned;
}

/** No heading of a notebook can have this id. */
const numbersId = '/chart-numbers';

/**
 * A report as plain data for the template, its charts drawn. The numbers of the charts, which a page
 * unfolds below each, stand at its end.
 *
 * @param given said at the top and at each chart and table, as in HTML
 * @throws {SourceError} if a chart cannot be drawn without a warning
 */
export async function buildReport(document: ReportDocument, given?: string): Promise<BuiltReport> {
  const { language } = document;
  const wording = pageWording[language];
  const outputs = document.blocks.filter((block): block is Output => block.kind !== 'prose');
  const { blocks, drawings, numbers } = await outputTrees(outputs, wording, given);
  const { root, headings } = outline(proseRoot(document, outputs));
  const targets = targetsOf(root);
  const body = root.children.flatMap((node): PdfBlock[] => {
    if (isNotes(node)) return [];
    if (node.type !== 'element' || node.tagName !== outputTag) return proseBlocks([node], targets);
    const output = blocks[Number(node.properties.index)];
    return output ? [output] : [];
  });
  const head = { is: 'text', text: paperWording[language].chartNumbers } as const;
  const annex: PdfBlock[] =
    numbers.length === 0
      ? []
      : [{ is: 'heading', level: 1, id: numbersId, of: [head] }, ...numbers];
  const [tongue = '', region = null] = wording.tag.split('-');
  const simulated = document.simulated ? wording.simulatedPage : null;
  const report = {
    title: document.title,
    language: tongue,
    region,
    notice: given ?? simulated,
    contents: contentsList(headings, wording.contents) ? wording.contents : null,
    blocks: turnSideways(closeLevels([...body, ...annex])),
  };
  return { report, drawings };
}
