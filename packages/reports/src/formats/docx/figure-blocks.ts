import {
  Bookmark,
  type FileChild,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import type { ChartBlock, TableBlock, TableContent } from '../../notebook/document.ts';
import type { PageWording } from '../../wording/page-wording.ts';
import { chartPicture } from './chart-picture.ts';
import { styleNames } from './docx-styles.ts';
import { docxTable, type Side, textTwips } from './docx-table.ts';
import { printableText } from './printable-text.ts';
import { textRuns } from './prose-runs.ts';

/** A chart or table in its place: its number among those of its kind, and the bookmark of its label. */
export interface FigurePlace {
  readonly number: number;
  readonly bookmark: string;
  /** A number that no other picture of the report has. */
  readonly id: number;
  /** Said in the caption where it rests on simulated data. */
  readonly mark?: string | undefined;
}

// Pixels are 1/96 inch, twentieths of a point 1/1440.
const widestPixels = Math.floor(textTwips / 15);
// What is higher than a page, with its caption, would be cut.
const tallestPixels = 840;

/** The number of a caption as a field, so that Word can list figures and refer to them. */
function numberRuns(label: string, sequence: string, number: number): ParagraphChild[] {
  const [before = '', after = ''] = label.split(String(number));
  return [
    new TextRun(before),
    new SimpleField(`SEQ ${sequence} \\* ARABIC`, String(number)),
    ...(after === '' ? [] : [new TextRun(after)]),
  ];
}

function caption(
  label: string,
  sequence: 'Figure' | 'Table',
  title: string,
  { number, bookmark, mark }: FigurePlace,
): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new Bookmark({ id: bookmark, children: numberRuns(label, sequence, number) }),
      ...textRuns(`  ${title}`),
      ...(mark === undefined
        ? []
        : [new TextRun({ text: `  [${printableText(mark)}]`, color: 'A23B00' })]),
    ],
  });
}

function tableGrid({ columns, rows }: TableContent, wording: PageWording) {
  const head = columns.map(({ label }) => ({
    text: label,
    runs: textRuns(label, { bold: true }),
  }));
  const body = rows.map((row) =>
    columns.map(({ key, kind }) => {
      const text = row[key] ?? wording.missing;
      return { text, runs: textRuns(text, kind === 'heading' ? { bold: true } : {}) };
    }),
  );
  const sides = columns.map(
    ({ align, kind }): Side => align ?? (kind === 'number' ? 'end' : 'start'),
  );
  return docxTable(head, body, sides);
}

function noteParagraphs(
  notes: readonly string[],
  source: string | undefined,
  wording: PageWording,
): Paragraph[] {
  const lines = [...notes, ...(source === undefined ? [] : [wording.source(source)])];
  // A table needs a paragraph behind it, to stand apart from the one that follows.
  return (lines.length === 0 ? [''] : lines).map(
    (line) => new Paragraph({ style: styleNames.note, children: textRuns(line) }),
  );
}

/** A table with its caption above and its notes and source below. */
export function tableBlocks(
  block: TableBlock,
  place: FigurePlace,
  wording: PageWording,
): FileChild[] {
  return [
    caption(wording.table(place.number), 'Table', block.caption, place),
    tableGrid(block, wording),
    ...noteParagraphs(block.notes ?? [], block.source, wording),
  ];
}

/**
 * A chart as a picture that says in words what it shows, with its caption above, and its source
 * and the table of its numbers below.
 *
 * @throws {SourceError} if the chart cannot be drawn without a warning
 */
export async function chartBlocks(
  block: ChartBlock,
  place: FigurePlace,
  wording: PageWording,
): Promise<FileChild[]> {
  const { svg, png, width, height } = await chartPicture(block);
  const scale = Math.min(1, widestPixels / width, tallestPixels / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const label = wording.figure(place.number);
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: Buffer.from(png) },
    transformation,
    altText: {
      id: String(place.id),
      name: label,
      title: printableText(block.title),
      description: printableText(block.description),
    },
  });
  const { table } = block;
  return [
    caption(label, 'Figure', block.caption ?? block.title, place),
    new Paragraph({
      children: [picture],
      spacing: { line: 240, lineRule: 'auto' },
      keepNext: true,
    }),
    ...noteParagraphs(table.notes ?? [], block.source, wording),
    new Paragraph({
      style: styleNames.note,
      keepNext: true,
      children: textRuns(`${wording.dataTable}  ${table.caption}`, { bold: true }),
    }),
    tableGrid(table, wording),
    new Paragraph({ style: styleNames.note }),
  ];
}
