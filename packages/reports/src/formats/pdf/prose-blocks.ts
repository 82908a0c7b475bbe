import type { Element, RootContent } from 'hast';
import { textOf } from '../html/outline.ts';
import { layOutColumns } from './column-widths.ts';
import { type ProseTargets, proseInline } from './prose-inline.ts';
import type { PdfBlock, PdfInline, PdfTable } from './report-tree.ts';

const elements = (node: Element, ...names: readonly string[]): Element[] =>
  node.children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );

const inlineOf = (node: Element, targets: ProseTargets): PdfInline[] =>
  node.children.flatMap((child) => proseInline(child, targets));

const sides = { right: 'end', center: 'center' } as const;

function side(cell: Element): 'start' | 'end' | 'center' {
  const { align } = cell.properties;
  return align === 'right' || align === 'center' ? sides[align] : 'start';
}

function proseTable(node: Element, targets: ProseTargets): PdfTable {
  const rows = elements(node, 'thead', 'tbody').flatMap((part) => elements(part, 'tr'));
  const cells = rows.map((row) => elements(row, 'th', 'td'));
  const [heads = [], ...body] = cells;
  const layout = layOutColumns(
    heads.map((head, index) => ({
      head: textOf(head),
      cells: body.map((row) => (row[index] ? textOf(row[index]) : '')),
      whole: false,
      hanging: 0,
    })),
  );
  return {
    is: 'table',
    id: null,
    caption: null,
    columns: heads.map((head, index) => ({
      head: inlineOf(head, targets),
      align: side(head),
      width: layout.widths[index] ?? 1,
    })),
    rows: body.map((row) =>
      row.map((cell) => ({ of: inlineOf(cell, targets), mark: null, muted: false })),
    ),
    marked: false,
    stretched: layout.stretched,
    sideways: layout.sideways,
    notes: [],
    source: null,
  };
}

const blockTags = new Set(['p', 'ul', 'ol', 'blockquote', 'pre', 'table', 'hr', 'section', 'div']);
const isBlock = ({ tagName }: Element) => blockTags.has(tagName) || /^h[1-6]$/u.test(tagName);

const hasText = (line: readonly PdfInline[]) =>
  line.some((piece) => piece.is !== 'text' || piece.text.trim() !== '');

/** Blocks of prose; what stands between blocks by itself is a paragraph. */
export function proseBlocks(nodes: readonly RootContent[], targets: ProseTargets): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let line: PdfInline[] = [];
  const endLine = () => {
    if (hasText(line)) blocks.push({ is: 'paragraph', of: line });
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && isBlock(node)) {
      endLine();
      blocks.push(...proseBlock(node, targets));
    } else if (node.type === 'element' || node.type === 'text') {
      line.push(...proseInline(node, targets));
    }
  }
  endLine();
  return blocks;
}

function proseBlock(node: Element, targets: ProseTargets): PdfBlock[] {
  switch (node.tagName) {
    case 'p':
      return [{ is: 'paragraph', of: inlineOf(node, targets) }];
    case 'ul':
    case 'ol': {
      const items = elements(node, 'li').map((item) => proseBlocks(item.children, targets));
      const start = node.tagName === 'ol' ? Number(node.properties.start ?? 1) : null;
      return [{ is: 'list', start, items }];
    }
    case 'blockquote':
      return [{ is: 'quote', of: proseBlocks(node.children, targets) }];
    case 'pre':
      return [{ is: 'code', text: textOf(node).replace(/\n$/u, '') }];
    case 'table':
      return [proseTable(node, targets)];
    case 'hr':
      return [{ is: 'rule' }];
    case 'section':
    case 'div':
      return proseBlocks(node.children, targets);
    default:
      return [
        {
          is: 'heading',
          level: Number(node.tagName[1]) - 1,
          id: node.properties.id ? String(node.properties.id) : null,
          of: inlineOf(node, targets),
        },
      ];
  }
}
