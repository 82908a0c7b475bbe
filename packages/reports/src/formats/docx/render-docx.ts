import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { ReportDocument } from '../../notebook/document.ts';
import { type PageWording, pageWording } from '../../wording/page-wording.ts';
import { docxNumbering, docxStyles, styleNames } from './docx-styles.ts';
import { chartBlocks, type FigurePlace, tableBlocks } from './figure-blocks.ts';
import { readArchive, writeArchive } from './fixed-archive.ts';
import { printableText } from './printable-text.ts';
import { type BlockScope, codeParagraph, proseBlocks } from './prose-blocks.ts';
import { collectReferences, descendants, proseNodes } from './prose-references.ts';
import { textRuns } from './prose-runs.ts';
import { settleParts } from './settle-parts.ts';

/** How to write a Word document. */
export interface DocxOptions {
  /**
   * Said at the top, at the head of each page, and at each chart and table. Unset, a report that
   * rests on simulated data says so at its top and on each page, and each chart and table that
   * does so in its caption.
   */
  readonly notice?: string;
}

/** The bookmark of each chart and table, in order; those with a label can be linked to by it. */
function placeFigures({ blocks, language }: ReportDocument, notice?: string) {
  const wording = pageWording[language];
  const places = new Map<unknown, FigurePlace>();
  const bookmarks = new Map<string, string>();
  const counts = { chart: 0, table: 0 };
  for (const block of blocks) {
    if (block.kind !== 'chart' && block.kind !== 'table') continue;
    const number = ++counts[block.kind];
    const said = wording.simulatedTable;
    const mark = notice ?? (block.simulated && said[block.simulated]);
    const bookmark = `${block.kind}_${number}`;
    places.set(block, { number, bookmark, id: places.size + 1, mark });
    if (block.label !== undefined) bookmarks.set(block.label, bookmark);
  }
  return { places, bookmarks };
}

/** Notes at the foot of the page, each as often as the text refers to it. */
function collectNotes(document: ReportDocument, bookmarks: ReadonlyMap<string, string>) {
  const references = collectReferences(document.blocks);
  const notes: Record<string, { children: Paragraph[] }> = {};
  let lists = 0;
  const addList = () => ++lists;
  const inNote: BlockScope = { ...references, bookmarks, addList };
  const addNote = (identifier: string) => {
    const number = Object.keys(notes).length + 1;
    const blocks = references.footnotes.get(identifier)?.children ?? [];
    const children = blocks
      .flatMap((block) => proseBlocks(block, inNote, { depth: 0, style: 'FootnoteText' }))
      .filter((block) => block instanceof Paragraph);
    notes[number] = { children };
    return number;
  };
  return { notes, scope: { ...inNote, addNote } };
}

async function body(
  { blocks }: ReportDocument,
  scope: BlockScope,
  places: ReadonlyMap<unknown, FigurePlace>,
  wording: PageWording,
): Promise<FileChild[]> {
  const children: FileChild[] = [];
  for (const block of blocks) {
    const place = places.get(block);
    if (block.kind === 'prose')
      children.push(...block.nodes.flatMap((node) => proseBlocks(node, scope)));
    if (block.kind === 'text') children.push(new Paragraph({ children: textRuns(block.text) }));
    if (block.kind === 'code') children.push(codeParagraph(block.source));
    if (block.kind === 'table' && place) children.push(...tableBlocks(block, place, wording));
    if (block.kind === 'chart' && place)
      children.push(...(await chartBlocks(block, place, wording)));
  }
  return children;
}

function contents(document: ReportDocument, wording: PageWording): FileChild[] {
  const headings = proseNodes(document.blocks).filter(({ type }) => type === 'heading');
  if (headings.length < 2) return [];
  return [
    new Paragraph({ style: styleNames.contents, children: textRuns(wording.contents) }),
    // Page numbers are known only where the pages are set: links need none.
    new TableOfContents(wording.contents, {
      hyperlink: true,
      headingStyleRange: '1-3',
      pageNumbersEntryLevelsRange: '1-3',
      beginDirty: false,
    }),
  ];
}

/** The numbers that the lists of a report begin with. */
function listStarts({ blocks }: ReportDocument): Set<number> {
  return new Set(
    proseNodes(blocks)
      .flatMap(descendants)
      .flatMap((node) => (node.type === 'list' && node.ordered ? [node.start ?? 1] : [])),
  );
}

const pageHead = (title: string, mark: string | undefined) =>
  new Header({
    children: [
      new Paragraph({
        style: styleNames.note,
        children: [
          ...(mark === undefined
            ? []
            : [new TextRun({ text: `${printableText(mark)}  `, bold: true, color: 'A23B00' })]),
          ...textRuns(title),
        ],
      }),
    ],
  });

const pageFoot = () =>
  new Footer({
    children: [
      new Paragraph({
        style: styleNames.note,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/**
 * Write a report as a Word document: headings, paragraphs, lists, notes and tables as such,
 * charts as pictures with their descriptions, numbered as on the page. The same report gives the
 * same bytes.
 *
 * @throws {SourceError} if a chart cannot be drawn without a warning
 */
export async function renderDocx(
  document: ReportDocument,
  { notice: given }: DocxOptions = {},
): Promise<Uint8Array> {
  const wording = pageWording[document.language];
  const notice = given ?? (document.simulated ? wording.simulatedPage : undefined);
  const mark = given ?? (document.simulated ? wording.simulatedTable.part : undefined);
  const { places, bookmarks } = placeFigures(document, given);
  const { notes, scope } = collectNotes(document, bookmarks);
  const children = [
    new Paragraph({ style: 'Title', children: textRuns(document.title) }),
    ...(notice === undefined
      ? []
      : [new Paragraph({ style: styleNames.notice, children: textRuns(notice) })]),
    ...contents(document, wording),
    ...(await body(document, scope, places, wording)),
  ];
  const file = new Document({
    title: printableText(document.title),
    creator: 'eduplan',
    lastModifiedBy: 'eduplan',
    styles: docxStyles(document.language),
    numbering: { config: docxNumbering(listStarts(document)) },
    footnotes: notes,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1361, bottom: 1361, left: 1247, right: 1247 },
          },
        },
        headers: { default: pageHead(document.title, mark) },
        footers: { default: pageFoot() },
        children,
      },
    ],
  });
  return writeArchive(settleParts(readArchive(await Packer.toBuffer(file))));
}
