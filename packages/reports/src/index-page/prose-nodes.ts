import type { Heading, Link, List, Paragraph, PhrasingContent, Table, TableCell } from 'mdast';

/** A text as a node; nothing in it is read as markup. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A link to a file of the same publication. Each part of its path is escaped. */
export function fileLink(href: string, words: string, language?: string): Link {
  const [path = '', anchor] = href.split('#');
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const url = anchor === undefined ? escaped : `${escaped}#${encodeURIComponent(anchor)}`;
  return {
    type: 'link',
    url,
    children: [{ type: 'text', value: words }],
    ...(language && { data: { hProperties: { lang: language, hrefLang: language } } }),
  };
}

/** Nodes one behind the other, a text between each two. */
export function joined(nodes: readonly PhrasingContent[], between: string): PhrasingContent[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [text(between), node]));
}

/** A paragraph. */
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

/** A heading of a section. */
export const heading = (words: string, depth: 2 | 3 = 2): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: words }],
});

/** A list without numbers, an item for each group of nodes. */
export const bullets = (items: readonly (readonly PhrasingContent[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...children)],
  })),
});

/** A table whose cells can hold links; its heads first. */
export function linkTable(
  heads: readonly string[],
  rows: readonly (readonly PhrasingContent[])[][],
  align: Table['align'],
): Table {
  const cell = (children: readonly PhrasingContent[]): TableCell => ({
    type: 'tableCell',
    children: [...children],
  });
  return {
    type: 'table',
    align: align ?? null,
    children: [heads.map((head) => [text(head)]), ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map(cell),
    })),
  };
}
