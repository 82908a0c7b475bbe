import { BorderStyle, type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Heading, List, RootContent, Table } from 'mdast';
import { tones } from '../../charts/palette.ts';
import { codeFont } from './docx-fonts.ts';
import { bulletList, numberedList, styleNames } from './docx-styles.ts';
import { docxTable, type GridCell, type Side } from './docx-table.ts';
import { markdownText } from './prose-references.ts';
import { type ProseScope, proseRuns, textRuns } from './prose-runs.ts';

/** Prose in a report: what its words need, and the lists numbered so far. */
export interface BlockScope extends ProseScope {
  /** A new list, so that its numbers begin again. */
  readonly addList: () => number;
}

interface Place {
  readonly depth: number;
  readonly style?: string;
}

// A report's own title is the title; the headings below it begin with the first level.
const headings: Readonly<
  Record<Heading['depth'], (typeof HeadingLevel)[keyof typeof HeadingLevel]>
> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_5,
};

/** Code as a paragraph whose lines stay lines. */
export function codeParagraph(source: string): Paragraph {
  return new Paragraph({ style: styleNames.code, children: textRuns(source, { font: codeFont }) });
}

function proseTable({ align, children }: Table, scope: BlockScope): FileChild {
  const [head = [], ...rows] = children.map((row, index) =>
    row.children.map(
      (cell): GridCell => ({
        text: markdownText(cell),
        runs: cell.children.flatMap((child) =>
          proseRuns(child, scope, index === 0 ? { bold: true } : {}),
        ),
      }),
    ),
  );
  const sides = head.map((_, at): Side => {
    const side = align?.[at];
    return side === 'right' ? 'end' : side === 'center' ? 'center' : 'start';
  });
  return docxTable(head, rows, sides);
}

function listBlocks(list: List, scope: BlockScope, { depth }: Place): FileChild[] {
  const reference = list.ordered ? numberedList(list.start ?? 1) : bulletList;
  const instance = scope.addList();
  return list.children.flatMap((item) =>
    item.children.flatMap((child, index): FileChild[] => {
      if (child.type !== 'paragraph') return proseBlocks(child, scope, { depth: depth + 1 });
      const box = item.checked == null || index > 0 ? [] : textRuns(item.checked ? '☑ ' : '☐ ');
      const children = [...box, ...child.children.flatMap((each) => proseRuns(each, scope))];
      const numbering = { reference, level: Math.min(depth, 8), instance };
      return [
        index === 0
          ? new Paragraph({ numbering, children })
          : new Paragraph({ indent: { left: 420 * (depth + 1) }, children }),
      ];
    }),
  );
}

/** A piece of Markdown as paragraphs and tables; what only defines links or notes gives none. */
export function proseBlocks(
  node: RootContent,
  scope: BlockScope,
  place: Place = { depth: 0 },
): FileChild[] {
  const style = place.style === undefined ? {} : { style: place.style };
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[node.depth],
          children: node.children.flatMap((child) => proseRuns(child, scope)),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...style,
          ...(place.depth > 0 && { indent: { left: 420 * place.depth } }),
          children: node.children.flatMap((child) => proseRuns(child, scope)),
        }),
      ];
    case 'list':
      return listBlocks(node, scope, place);
    case 'blockquote':
      return node.children.flatMap((child) =>
        proseBlocks(child, scope, { ...place, style: styleNames.quote }),
      );
    case 'code':
      return [codeParagraph(node.value)];
    case 'table':
      return [proseTable(node, scope), new Paragraph({ style: styleNames.note })];
    case 'thematicBreak':
      return [
        new Paragraph({
          border: {
            bottom: {
              style: BorderStyle.SINGLE,
              size: 6,
              color: tones.rule.light.replace('#', ''),
            },
          },
        }),
      ];
    default:
      return [];
  }
}
