import type { Language, Sentence } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { Code, RootContent } from 'mdast';
import { type CellOptions, parseCellOptions } from './cell-options.ts';
import { checkProse, lineOf } from './check-prose.ts';
import { type Fail, failIn } from './fail.ts';
import { type NotebookSource, parseFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** A piece of prose, for one language or, where `language` is null, for all. */
export interface ProsePart {
  readonly kind: 'prose';
  readonly language: Language | null;
  /** Markdown trees; `inlineExpression` nodes in them are still to be run. */
  readonly nodes: readonly RootContent[];
}

/** A `ts` cell. Its source keeps its option lines, so that its lines can be counted. */
export interface CellPart {
  readonly kind: 'cell';
  readonly source: string;
  /** The source as a reader sees it, without option lines. */
  readonly shown: string;
  readonly options: CellOptions;
  /** The notebook's line on which the source begins, counted from 1. */
  readonly line: number;
}

/** A notebook as it was written, nothing run yet. */
export interface Notebook {
  readonly file: string;
  readonly title: Sentence;
  /** What it is written from. */
  readonly data: NotebookSource;
  readonly parts: readonly (ProsePart | CellPart)[];
}

function checkClosed(what: string, node: RootContent, close: RegExp, lines: string[], fail: Fail) {
  const last = lines[(node.position?.end.line ?? 1) - 1] ?? '';
  const alone = node.position?.start.line === node.position?.end.line;
  if (alone || !close.test(last)) fail(lineOf(node), notebookMessages.notClosed(what));
}

function readCell(node: Code, fail: Fail): CellPart {
  const line = lineOf(node) + 1;
  const { options, shown } = parseCellOptions(node.value, line, fail);
  return { kind: 'cell', source: node.value, shown, options, line };
}

function checkLabels(parts: Notebook['parts'], fail: Fail): void {
  const seen = new Map<string, number>();
  for (const part of parts) {
    if (part.kind !== 'cell' || part.options.label === null) continue;
    const before = seen.get(part.options.label);
    if (before !== undefined)
      fail(part.line, notebookMessages.repeatedLabel(part.options.label, before));
    seen.set(part.options.label, part.line);
  }
}

/**
 * Read a Markdown notebook: YAML front matter with the title in both languages, prose in GFM,
 * `:::zh` … `:::` and `:::en` … `:::` for what one language alone should show, cells fenced as
 * `ts` with options in leading `//| name: value` lines, and inline `${expression}`.
 *
 * @param file the notebook as error messages should name it
 * @throws {SourceError} naming the file and its line, if any of it cannot be read
 * @example parseNotebook('---\ntitle: {zh: 例, en: Example}\n---\n\n人口 ${5} 人。', 'a.md').parts.length // => 1
 */
export function parseNotebook(markdown: string, file: string): Notebook {
  const fail = failIn(file);
  const text = markdown.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const lines = text.split('\n');
  const { title, data, body } = parseFrontMatter(text, fail);

  const parts = parseMarkdown(body, fail).children.map((node): ProsePart | CellPart => {
    if (node.type === 'code') checkClosed('```', node, /^ {0,3}(?:`{3,}|~{3,})\s*$/u, lines, fail);
    if (node.type === 'code' && node.lang === 'ts') return readCell(node, fail);
    if (node.type === 'containerDirective') {
      if (node.name !== 'zh' && node.name !== 'en')
        return fail(lineOf(node), notebookMessages.unknownBlock(`:::${node.name}`));
      checkClosed(`:::${node.name}`, node, /^:{3,}\s*$/u, lines, fail);
      for (const child of node.children) checkProse(child, fail);
      return { kind: 'prose', language: node.name, nodes: node.children };
    }
    checkProse(node, fail);
    return { kind: 'prose', language: null, nodes: [node] };
  });
  checkLabels(parts, fail);
  return { file, title, data, parts };
}
