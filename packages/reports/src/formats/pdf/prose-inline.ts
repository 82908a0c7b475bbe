import type { Element, ElementContent } from 'hast';
import { textOf } from '../html/outline.ts';
import type { PdfBlock, PdfInline } from './report-tree.ts';

/** What the pieces of a line can point to. */
export interface ProseTargets {
  /** Anchors that exist in the report. */
  readonly anchors: ReadonlySet<string>;
  /** What each note says, by its id. */
  readonly notes: ReadonlyMap<string, readonly PdfBlock[]>;
  /** Notes mentioned so far; the first mention carries the text. */
  readonly mentioned: Set<string>;
}

const styles = { strong: 'strong', em: 'emphasis', del: 'deleted' } as const;
const isStyle = (name: string): name is keyof typeof styles => Object.hasOwn(styles, name);
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]';
const lineEndBetweenWide = new RegExp(`(?<=${wide})\\s*\\n\\s*(?=${wide})`, 'gu');

/** A line end between Chinese characters is no space; any other white space is one. */
const oneLine = (text: string) => text.replaceAll(lineEndBetweenWide, '').replaceAll(/\s+/gu, ' ');

/** Addresses that a reader may open; a program or a file of the machine is none. */
const opens = /^(?:https?|mailto):/iu;

function anchorInline(node: Element, targets: ProseTargets): PdfInline[] {
  const of = node.children.flatMap((child) => proseInline(child, targets));
  const address = String(node.properties.href ?? '');
  if (node.properties.dataFootnoteRef !== undefined) {
    const id = address.slice(1);
    const said = targets.notes.get(id);
    if (said === undefined) return of;
    const again = targets.mentioned.has(id);
    targets.mentioned.add(id);
    const [only, more] = said;
    const line = only?.is === 'paragraph' && !more ? only.of : said;
    return [{ is: 'note', id, of: again ? null : line }];
  }
  if (opens.test(address)) return [{ is: 'link', url: address, of }];
  const to = address.startsWith('#') ? decodeURIComponent(address.slice(1)) : '';
  return targets.anchors.has(to) ? [{ is: 'reference', to, of }] : of;
}

/** A node of prose within a line. Tags that only hold others give what they hold. */
export function proseInline(node: ElementContent, targets: ProseTargets): PdfInline[] {
  if (node.type === 'text') return [{ is: 'text', text: oneLine(node.value) }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return [{ is: 'break' }];
  if (node.tagName === 'code') return [{ is: 'phrase', text: textOf(node) }];
  if (node.tagName === 'input')
    return [{ is: 'text', text: node.properties.checked ? '[x]' : '[ ]' }];
  if (node.tagName === 'a') return anchorInline(node, targets);
  const of = node.children.flatMap((child) => proseInline(child, targets));
  return isStyle(node.tagName) ? [{ is: styles[node.tagName], of }] : of;
}
