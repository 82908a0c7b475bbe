import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { tones } from '../../charts/palette.ts';
import { columnWidths } from './column-widths.ts';
import { styleNames } from './docx-styles.ts';

/** One cell: its runs, and the same as plain text. */
export interface GridCell {
  readonly runs: readonly ParagraphChild[];
  readonly text: string;
  readonly bold?: boolean;
}

/** The width of the text on a page, in twentieths of a point: A4 between margins of 2.2 cm. */
export const textTwips = 11906 - 2 * 1247;

const longAddress = /\S{25,}/u;

// More columns than stay readable in the size of the others.
const denseColumns = 6;

const rule = { style: BorderStyle.SINGLE, size: 4, color: tones.rule.light.replace('#', '') };
const strong = { style: BorderStyle.SINGLE, size: 8, color: tones.ink.light.replace('#', '') };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** How a column is set. */
export type Side = 'start' | 'end' | 'center';

const alignments = {
  start: AlignmentType.LEFT,
  end: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** A table over the whole width of the text, its head repeated on each page that it reaches. */
export function docxTable(
  head: readonly GridCell[],
  rows: readonly (readonly GridCell[])[],
  sides: readonly Side[],
): Table {
  const style = head.length > denseColumns ? styleNames.denseCell : styleNames.cell;
  const texts = head.map((cell, at) => [cell.text, ...rows.map((row) => row[at]?.text ?? '')]);
  const widths = columnWidths(texts, textTwips);
  const cellOf = (cell: GridCell | undefined, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: isHead ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F5F7' } }),
      children: [
        new Paragraph({
          style,
          alignment: alignments[sides[at] ?? 'start'],
          // Without this a long address would leave its cell: it breaks at any letter.
          ...(longAddress.test(cell?.text ?? '') && { wordWrap: true }),
          children: [...(cell?.runs ?? [])],
          ...(isHead && { keepNext: true }),
        }),
      ],
    });
  const rowOf = (cells: readonly GridCell[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: head.map((_, at) => cellOf(cells[at], at, isHead)),
    });
  return new Table({
    width: { size: textTwips, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70, top: 20, bottom: 20 },
    borders: {
      top: strong,
      bottom: strong,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none,
    },
    rows: [rowOf(head, true), ...rows.map((row) => rowOf(row, false))],
  });
}
