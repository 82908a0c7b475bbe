import type { Element, Nodes, Root } from 'hast';
import type { RootContent as MarkdownContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Block, ReportDocument } from '../../notebook/document.ts';
import { pageWording } from '../../wording/page-wording.ts';
import { element } from '../html/element.ts';
import { proseBlocks } from './prose-blocks.ts';
import type { ProseTargets } from './prose-inline.ts';
import type { PdfBlock } from './report-tree.ts';

/** What a cell gave. */
export type Output = Exclude<Block, { kind: 'prose' }>;

/** The element that stands where a cell's output goes; its index is that of the output. */
export const outputTag = 'x-output';
const notePrefix = 'note-';

/** Prose as one text, so that its notes and link definitions hold across cells. */
export function proseRoot({ blocks, language }: ReportDocument, outputs: readonly Output[]): Root {
  const children = blocks.flatMap((block): MarkdownContent[] =>
    block.kind === 'prose'
      ? [...block.nodes]
      : [{ type: 'outputMark', index: outputs.indexOf(block) }],
  );
  const mark = (index: number) => {
    const output = outputs[index];
    const id = output && 'label' in output ? { id: output.label } : {};
    return element(outputTag, { ...id, index });
  };
  const html = toHast(
    { type: 'root', children },
    {
      clobberPrefix: notePrefix,
      footnoteLabel: pageWording[language].notes,
      handlers: { outputMark: (_state: unknown, node: { index: number }) => mark(node.index) },
    },
  );
  return html.type === 'root' ? html : { type: 'root', children: [] };
}

/** Whether an element holds the notes of the prose. */
export const isNotes = (node: Nodes): boolean =>
  node.type === 'element' && node.properties.dataFootnotes !== undefined;

function withoutBackLinks(node: Element): Element {
  const children = node.children
    .filter((one) => one.type !== 'element' || one.properties.dataFootnoteBackref === undefined)
    .map((one) => (one.type === 'element' ? withoutBackLinks(one) : one));
  return { ...node, children };
}

function elementsIn(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

/** What the prose can point to: anchors of headings, charts and tables, and notes. */
export function targetsOf(root: Root): ProseTargets {
  const body = root.children.filter((node) => !isNotes(node)).flatMap(elementsIn);
  const anchors = new Set(body.flatMap(({ properties: { id } }) => (id ? [String(id)] : [])));
  const notes = new Map<string, readonly PdfBlock[]>();
  const targets = { anchors, notes, mentioned: new Set<string>() };
  for (const item of root.children.filter(isNotes).flatMap(elementsIn))
    if (item.tagName === 'li' && String(item.properties.id ?? '').startsWith(notePrefix))
      notes.set(String(item.properties.id), proseBlocks(withoutBackLinks(item).children, targets));
  return targets;
}
