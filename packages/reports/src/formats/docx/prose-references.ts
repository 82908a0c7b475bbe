import type { Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast';
import type { Block } from '../../notebook/document.ts';

/** What the prose of a report refers to, by the name that it uses. */
export interface References {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** All Markdown of a report, in order. */
export function proseNodes(blocks: readonly Block[]): RootContent[] {
  return blocks.flatMap((block) => (block.kind === 'prose' ? [...block.nodes] : []));
}

/** A tree and all that is in it. */
export function descendants(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(descendants) : [])];
}

/** The text of a tree, without its markup. */
export function markdownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(markdownText).join('') : '';
}

/** The links and notes that the prose of a report defines; they hold across its cells, the first of a name. */
export function collectReferences(blocks: readonly Block[]): References {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of proseNodes(blocks).flatMap(descendants)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, node);
  }
  return { definitions, footnotes };
}

/** Whether an address may stand behind a link: one of the web or of mail, or a place in the report. */
export function isSafeAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(url);
}
