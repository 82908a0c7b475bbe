import type { Language, Sentence } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { Code, RootContent } from 'mdast';
import { type CellOptions, parseCellOptions } from './cell-options.ts';
import { type CellSyntax, isCellSyntax } from './cell-syntax.ts';
import { checkProse, lineOf } from './check-prose.ts';
import { type Fail, failIn } from './fail.ts';
import { type NotebookSource, parseFrontMatter, type TitleTemplate } from './front-matter.ts';
import type { Parameters } from './parameters.ts';
import { type ChartSpec, parseChartSpec } from './parse-chart-spec.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** A piece of prose, for one language or, where `language` is null, for all. */
export interface ProsePart {
  readonly kind: 'prose';
  readonly language: Language | null;
  /** Markdown trees; `inlineExpression` nodes in them are still to be run. */
  readonly nodes: readonly RootContent[];
}

/** What every cell says. Its source keeps its option lines, so that its lines can be counted. */
interface CellText {
  readonly kind: 'cell';
  readonly source: string;
  /** The source as a reader sees it, without option lines. */
  readonly shown: string;
  readonly options: CellOptions;
  /** The notebook's line on which the source begins, counted from 1. */
  readonly line: number;
}

/** A `ts` cell: code. */
export interface CodeCell extends CellText {
  readonly syntax: 'ts';
}

/** A `sql` cell: one query, its rows shown as a table. */
export interface SqlCell extends CellText {
  readonly syntax: 'sql';
}

/** A `vega-lite` cell: the specification of a chart. */
export interface ChartCell extends CellText {
  readonly syntax: 'vega-lite';
  readonly spec: ChartSpec;
}

/** A cell in any language. */
export type CellPart = CodeCell | SqlCell | ChartCell;

/** A notebook as it was written, nothing run yet. */
export interface Notebook {
  readonly file: string;
  /** As it is written, inline expressions included. */
  readonly title: Sentence;
  readonly titles: Readonly<Record<Language, TitleTemplate>>;
  /** What one page each is made for. */
  readonly parameters: Parameters;
  /** What it is written from. */
  readonly data: NotebookSource;
  readonly parts: readonly (ProsePart | CellPart)[];
}

function checkClosed(what: string, node: RootContent, close: RegExp, lines: string[], fail: Fail) {
  const last = lines[(node.position?.end.line ?? 1) - 1] ?? '';
  const alone = node.position?.start.line === node.position?.end.line;
  if (alone || !close.test(last)) fail(lineOf(node), notebookMessages.notClosed(what));
}

function readCell(node: Code, syntax: CellSyntax, fail: Fail): CellPart {
  const line = lineOf(node) + 1;
  const source = node.value;
  const { options, shown } = parseCellOptions(source, syntax, line, fail);
  const text = { kind: 'cell', source, shown, options, line } as const;
  if (syntax === 'vega-lite') return { ...text, syntax, spec: parseChartSpec(source, line, fail) };
  if (syntax === 'sql' && options.output !== false && options.caption === null)
    return fail(line, notebookMessages.sqlWithoutCaption());
  if (options.output === false && options.label === null)
    return fail(line, notebookMessages.outputUnused());
  return { ...text, syntax };
}

/** Refuse a label given twice, and a chart of the rows of a cell that does not stand before it. */
function checkLabels(parts: Notebook['parts'], fail: Fail): void {
  const seen = new Map<string, number>();
  for (const part of parts) {
    if (part.kind !== 'cell') continue;
    const { label } = part.options;
    for (const wanted of part.syntax === 'vega-lite' ? part.spec.cells : [])
      if (!seen.has(wanted.label))
        fail(wanted.line, notebookMessages.noCellBefore(wanted.label, [...seen.keys()]));
    if (label === null) continue;
    const before = seen.get(label);
    if (before !== undefined) fail(part.line, notebookMessages.repeatedLabel(label, before));
    seen.set(label, part.line);
  }
}

/**
 * Read a Markdown notebook: YAML front matter with the title in both languages and, where it makes
 * several pages, its parameters; prose in GFM, `:::zh` … `:::` and `:::en` … `:::` for what one
 * language alone should show, inline `${expression}` there and in the title, and cells fenced as
 * `ts`, `sql` or `vega-lite`. A cell begins with its options, each a comment of its language:
 * `//| name: value`, `--| name: value`, `#| name: value`.
 *
 * @param file the notebook as error messages should name it
 * @throws {SourceError} naming the file and its line, if any of it cannot be read
 * @example parseNotebook('---\ntitle: {zh: 例, en: Example}\n---\n\n人口 ${5} 人。', 'a.md').parts.length // => 1
 */
export function parseNotebook(markdown: string, file: string): Notebook {
  const fail = failIn(file);
  const text = markdown.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const lines = text.split('\n');
  const { body, ...front } = parseFrontMatter(text, fail);

  const parts = parseMarkdown(body, fail).children.map((node): ProsePart | CellPart => {
    if (node.type === 'code') checkClosed('```', node, /^ {0,3}(?:`{3,}|~{3,})\s*$/u, lines, fail);
    if (node.type === 'code' && isCellSyntax(node.lang)) return readCell(node, node.lang, fail);
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
  return { file, ...front, parts };
}
