import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { PhrasingContent } from 'mdast';
import { codeFont } from './docx-fonts.ts';
import { printableText } from './printable-text.ts';
import { isSafeAddress, markdownText, type References } from './prose-references.ts';

/** What the words of a paragraph need to know of the report around them. */
export interface ProseScope extends References {
  /** The bookmarks of charts and tables, by label. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The number of a new note on the page, for its definition; absent inside a note. */
  readonly addNote?: (identifier: string) => number;
}

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'font' | 'style'>;

/** A text as runs; each of its lines stands on its own line. */
export function textRuns(text: string, look: Look = {}): TextRun[] {
  return printableText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

function linkRuns(
  url: string,
  children: readonly PhrasingContent[],
  scope: ProseScope,
  look: Look,
): ParagraphChild[] {
  const bookmark = url.startsWith('#') ? scope.bookmarks.get(url.slice(1)) : undefined;
  const linked = bookmark !== undefined || isSafeAddress(url);
  const runs = children.flatMap((child) =>
    proseRuns(child, scope, linked ? { ...look, style: 'Hyperlink' } : look),
  );
  if (bookmark !== undefined) return [new InternalHyperlink({ anchor: bookmark, children: runs })];
  return linked ? [new ExternalHyperlink({ link: url, children: runs })] : runs;
}

function noteRuns(identifier: string, scope: ProseScope, look: Look): ParagraphChild[] {
  const definition = scope.footnotes.get(identifier);
  if (!definition) return [];
  return scope.addNote
    ? [new FootnoteReferenceRun(scope.addNote(identifier))]
    : textRuns(` (${markdownText(definition)})`, look);
}

/** A piece of a Markdown paragraph as runs of a Word paragraph. Addresses of other kinds than the web's are no links. */
export function proseRuns(
  node: PhrasingContent,
  scope: ProseScope,
  look: Look = {},
): ParagraphChild[] {
  const inside = (children: readonly PhrasingContent[], further: Look) =>
    children.flatMap((child) => proseRuns(child, scope, { ...look, ...further }));
  switch (node.type) {
    case 'text':
      // Lines of the source are not lines of the page.
      return textRuns(node.value.replaceAll('\n', ' '), look);
    case 'inlineCode':
      return textRuns(node.value.replaceAll('\n', ' '), { ...look, font: codeFont });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return inside(node.children, { bold: true });
    case 'emphasis':
      return inside(node.children, { italics: true });
    case 'delete':
      return inside(node.children, { strike: true });
    case 'link':
      return linkRuns(node.url, node.children, scope, look);
    case 'linkReference':
      return linkRuns(
        scope.definitions.get(node.identifier)?.url ?? '',
        node.children,
        scope,
        look,
      );
    case 'footnoteReference':
      return noteRuns(node.identifier, scope, look);
    default:
      return textRuns(markdownText(node), look);
  }
}
