import { createHash } from 'node:crypto';
import type { CellSyntax } from '../../notebook/cell-syntax.ts';
import type { Block, ReportDocument } from '../../notebook/document.ts';
import type { Notebook } from '../../notebook/parse-notebook.ts';
import { pageWording } from '../../wording/page-wording.ts';
import { collectReferences } from '../docx/prose-references.ts';
import { alignCells, type ReportCell } from './align-cells.ts';
import { blockOutputs, type DisplayData, type OutputPlace } from './cell-outputs.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { blockMarkdown, type MarkdownScope } from './prose-markdown.ts';

/** How to write a Jupyter notebook. */
export interface IpynbOptions {
  /**
   * Said at the top and at each chart and table. Unset, a report that rests on simulated data
   * says so at its top, and each chart and table that does so in its caption.
   */
  readonly notice?: string;
}

type JupyterCell =
  | { readonly cell_type: 'markdown'; readonly source: string }
  | {
      readonly cell_type: 'code';
      readonly source: string;
      readonly metadata: Readonly<Record<string, unknown>>;
      readonly execution_count: number | null;
      readonly outputs: readonly DisplayData[];
    };

/** The names by which editors know what a cell is written in, where that is not the notebook's own. */
const editorLanguages: Readonly<Partial<Record<CellSyntax, string>>> = {
  sql: 'sql',
  'vega-lite': 'yaml',
};

/** Jupyter keeps a text as its lines, each with the end of its line, so that changes show line by line. */
const lines = (text: string) => text.split(/(?<=\n)/u).filter((line) => line !== '');

function placeOutputs({ blocks, language }: ReportDocument, notice?: string) {
  const wording = pageWording[language];
  const places = new Map<Block, OutputPlace>();
  const counts = { chart: 0, table: 0 };
  for (const block of blocks) {
    if (block.kind !== 'chart' && block.kind !== 'table') continue;
    const said = wording.simulatedTable;
    const mark = notice ?? (block.simulated && said[block.simulated]);
    places.set(block, { number: ++counts[block.kind], mark });
  }
  return places;
}

/** Notes in the order in which the text first refers to them. */
function noteScope({ blocks }: ReportDocument): {
  scope: MarkdownScope;
  notes: Map<string, number>;
} {
  const notes = new Map<string, number>();
  const noteNumber = (identifier: string) => {
    const number = notes.get(identifier) ?? notes.size + 1;
    notes.set(identifier, number);
    return number;
  };
  return { scope: { ...collectReferences(blocks), noteNumber }, notes };
}

function notesMarkdown(scope: MarkdownScope, notes: Map<string, number>, title: string): string {
  const items: string[] = [];
  // A note may refer to a further one, which is then numbered while this runs.
  for (const [identifier, number] of notes) {
    const blocks = scope.footnotes.get(identifier)?.children ?? [];
    const text = blocks.map((block) => blockMarkdown(block, scope)).join('\n\n');
    items.push(`${number}. ${text.replaceAll(/\n(?=.)/gu, '\n   ')}`);
  }
  return items.length === 0 ? '' : `## ${escapeMarkdown(title)}\n\n${items.join('\n')}`;
}

async function cellOf(
  cell: ReportCell,
  count: number,
  scope: MarkdownScope,
  places: ReadonlyMap<Block, OutputPlace>,
  { language: shownIn }: ReportDocument,
): Promise<JupyterCell> {
  if (cell.kind === 'prose') {
    const blocks = cell.nodes.map((node) => blockMarkdown(node, scope)).filter(Boolean);
    return { cell_type: 'markdown', source: blocks.join('\n\n') };
  }
  const outputs: DisplayData[] = [];
  for (const block of cell.outputs)
    if (block.kind !== 'code')
      outputs.push(...(await blockOutputs(block, places.get(block), shownIn)));
  const ran = cell.source === '' ? null : count;
  const language = editorLanguages[cell.syntax];
  const metadata = language === undefined ? {} : { vscode: { languageId: language } };
  return { cell_type: 'code', source: cell.source, metadata, execution_count: ran, outputs };
}

/** Names for cells that hold as long as what is in them does. */
function nameCells(cells: readonly JupyterCell[]) {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const { source, cell_type, ...rest } = cell;
    const hash = createHash('sha256').update(`${cell_type}\n${source}`).digest('hex').slice(0, 12);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return {
      cell_type,
      id: count === 1 ? hash : `${hash}-${count}`,
      metadata: {},
      source: lines(source),
      ...rest,
    };
  });
}

/**
 * Write a report as a Jupyter notebook (nbformat 4.5) with what its cells showed: charts as
 * Vega-Lite, SVG and PNG, tables as HTML and text. The same report gives the same bytes.
 *
 * @param notebook what the report was made from; without it only the source that the report shows
 *   is there
 * @throws {SourceError} if a chart cannot be drawn without a warning
 */
export async function renderIpynb(
  document: ReportDocument,
  notebook?: Notebook,
  { notice: given }: IpynbOptions = {},
): Promise<string> {
  const { language, title } = document;
  const wording = pageWording[language];
  const notice = given ?? (document.simulated ? wording.simulatedPage : undefined);
  const places = placeOutputs(document, given);
  const { scope, notes } = noteScope(document);
  const top = [
    `# ${escapeMarkdown(title)}`,
    ...(notice === undefined ? [] : [`<strong>${escapeMarkdown(notice)}</strong>`]),
  ];
  const cells: JupyterCell[] = [{ cell_type: 'markdown', source: top.join('\n\n') }];
  let count = 0;
  for (const cell of alignCells(document, notebook)) {
    if (cell.kind === 'cell' && cell.source !== '') count++;
    cells.push(await cellOf(cell, count, scope, places, document));
  }
  const end = notesMarkdown(scope, notes, wording.notes);
  if (end !== '') cells.push({ cell_type: 'markdown', source: end });
  const file = {
    cells: nameCells(cells.filter((cell) => cell.cell_type === 'code' || cell.source !== '')),
    metadata: {
      kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
      language_info: {
        file_extension: '.ts',
        mimetype: 'text/typescript',
        name: 'typescript',
        pygments_lexer: 'typescript',
      },
      title,
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
