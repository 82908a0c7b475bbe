import type { ReportDocument } from '../notebook/document.ts';
import { indexWording } from '../wording/index-wording.ts';
import { pageWording } from '../wording/page-wording.ts';
import { fileLink, joined, paragraph } from './prose-nodes.ts';

/** Where a page of a publication leads to. */
export interface PageLinks {
  /** The first page of the publication; unset on that page itself. */
  readonly index?: string;
  /** The same page in the other language. */
  readonly otherLanguage: string;
}

/** A report that begins with links to the first page of its publication and to its other language. */
export function withPageLinks(
  document: ReportDocument,
  { index, otherLanguage }: PageLinks,
): ReportDocument {
  const { language, blocks } = document;
  const words = indexWording[language];
  const { tag } = pageWording[language === 'zh' ? 'en' : 'zh'];
  const links = [
    ...(index === undefined ? [] : [fileLink(index, words.overview)]),
    fileLink(otherLanguage, words.otherLanguage, tag),
  ];
  const line = { kind: 'prose' as const, nodes: [paragraph(...joined(links, ' · '))] };
  return { ...document, blocks: [line, ...blocks] };
}
