import type { Element, ElementContent, Nodes, Root } from 'hast';
import { element } from './element.ts';

/** A heading of a page. */
export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** The text of a tree, without its markup. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const slug = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '') || 'section';

function idsIn(node: Nodes): string[] {
  const own = node.type === 'element' && node.properties.id ? [String(node.properties.id)] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(idsIn)] : own;
}

/**
 * Give each top-level heading of a page an id made of its words, and list them.
 *
 * @param reserved ids that the page uses elsewhere
 */
export function outline(
  root: Root,
  reserved: readonly string[] = [],
): { root: Root; headings: Heading[] } {
  const taken = new Set([...reserved, ...idsIn(root)]);
  const headings: Heading[] = [];
  const children = root.children.map((node) => {
    if (node.type !== 'element' || !/^h[2-6]$/u.test(node.tagName)) return node;
    const text = textOf(node);
    let id = slug(text);
    for (let count = 2; taken.has(id); count++) id = `${slug(text)}-${count}`;
    taken.add(id);
    headings.push({ id, depth: Number(node.tagName[1]), text });
    return { ...node, properties: { ...node.properties, id } };
  });
  return { root: { ...root, children }, headings };
}

const link = ({ id, text }: Heading) => element('li', {}, element('a', { href: `#${id}` }, text));

// A longer list stands in two columns where there is room.
const shortList = 8;

/** The contents list: headings of level 2, those of level 3 below them; null if there is none. */
export function contentsList(headings: readonly Heading[], title: string): Element | null {
  const items: Element[] = [];
  let nested: ElementContent[] = [];
  for (const heading of headings) {
    if (heading.depth === 2 || (heading.depth === 3 && items.length === 0)) {
      items.push(link(heading));
      nested = [];
    } else if (heading.depth === 3) {
      if (nested.length === 0) items.at(-1)?.children.push(element('ol', {}));
      nested.push(link(heading));
      const list = items.at(-1)?.children.at(-1);
      if (list?.type === 'element') list.children = [...nested];
    }
  }
  if (items.length < 2) return null;
  const className = ['contents', ...(items.length > shortList ? ['long'] : [])];
  const named = { className, ariaLabel: title };
  return element('nav', named, element('p', {}, title), element('ol', {}, ...items));
}
