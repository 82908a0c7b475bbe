import type { Language } from '@eduplan/core';
import { table } from '../notebook/build-blocks.ts';
import type { TableBlock } from '../notebook/document.ts';
import { resultWording } from '../wording/result-wording.ts';

/** A document that figures were taken from. */
export interface CitedSource {
  readonly document: string;
  readonly link: string | null;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The documents behind a page and how many figures each gave, most first. */
export function sourceTable(
  sources: readonly CitedSource[],
  language: Language,
  caption: string,
): TableBlock {
  const wording = resultWording[language];
  const counts = new Map<string, { links: Set<string>; count: number }>();
  for (const { document, link } of sources) {
    const known = counts.get(document) ?? { links: new Set(), count: 0 };
    if (link) known.links.add(link);
    counts.set(document, { links: known.links, count: known.count + 1 });
  }
  return table({
    caption,
    columns: [
      { key: 'document', label: wording.document, kind: 'heading' },
      { key: 'count', label: wording.figures, kind: 'number' },
      { key: 'link', label: wording.link, kind: 'note' },
    ],
    rows: [...counts]
      .sort(([a, left], [b, right]) => right.count - left.count || byText(a, b))
      .map(([document, { links, count }]) => ({
        document,
        count: String(count),
        link: links.size > 0 ? [...links].sort(byText).join(' ') : null,
      })),
  });
}
