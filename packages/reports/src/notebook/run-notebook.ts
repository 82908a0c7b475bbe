import { compileFunction } from 'node:vm';
import { DefinitionError, type Language, type Sentence, SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { Nodes, RootContent } from 'mdast';
import { trendFigure } from '../charts/trend-figure.ts';
import { chart, table } from './build-blocks.ts';
import { lineOf } from './check-prose.ts';
import { cellBlocks, inlineText } from './collect-output.ts';
import { compileCells, hooks, type Step } from './compile-cells.ts';
import type { Block, ReportDocument } from './document.ts';
import { failIn } from './fail.ts';
import type { InlineExpression } from './inline-expression.ts';
import type { Notebook, ProsePart } from './parse-notebook.ts';

/** How to run a notebook. */
export interface RunOptions {
  /** Names that its cells can use, beside `language`, `chart`, `table` and `trendFigure`. */
  readonly scope?: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** Asked once the cells have run: whether a sentence that they filled rests on simulated data. */
  readonly simulatedText?: () => boolean;
}

function expressionsIn(node: Nodes): InlineExpression[] {
  if (node.type === 'inlineExpression') return [node];
  return 'children' in node ? node.children.flatMap(expressionsIn) : [];
}

/** The same tree, each inline expression replaced by its text. */
function fillIn<Node extends Nodes>(node: Node, texts: ReadonlyMap<Nodes, string>): Node {
  const text = texts.get(node);
  if (text !== undefined) return { type: 'text', value: text } as Nodes as Node;
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => fillIn(child, texts)) };
}

function said(error: unknown): Sentence {
  if (error instanceof SourceError || error instanceof DefinitionError) return error.sentence;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { zh: text, en: text };
}

/** The topmost of the notebook's own lines in an error's stack; null if there is none. */
function lineInStack(error: unknown, name: string): number | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const frame of stack.split('\n')) {
    const at = frame.indexOf(`${name}:`);
    const line = at === -1 ? null : /^\d+/u.exec(frame.slice(at + name.length + 1));
    if (line) return Number(line[0]);
  }
  return null;
}

function stepsOf(parts: Notebook['parts']): Step[] {
  return parts.flatMap((part): Step[] =>
    part.kind === 'cell'
      ? [{ kind: 'cell', cell: part }]
      : part.nodes
          .flatMap(expressionsIn)
          .map((expression) => ({ kind: 'inline', line: lineOf(expression), expression })),
  );
}

/**
 * Run a notebook for one language and collect what it shows.
 *
 * Cells and inline expressions run in order in one scope, as strict-mode TypeScript with its
 * types stripped; `await` works everywhere. The value of a cell's last expression statement is
 * its output. Cells import nothing: what they use comes in `scope`. Prose of the other language
 * is neither run nor shown. Notebooks are trusted code: they run with all the rights of the
 * process.
 *
 * @throws {SourceError} naming the notebook and its line, if anything fails or cannot be shown
 */
export async function runNotebook(
  notebook: Notebook,
  { scope = {}, language, simulatedText = () => false }: RunOptions,
): Promise<ReportDocument> {
  const fail = failIn(notebook.file);
  const parts = notebook.parts.filter(
    (part) => part.kind === 'cell' || part.language === null || part.language === language,
  );
  const steps = stepsOf(parts);
  const outputs = new Map<object, Block[]>();
  const texts = new Map<Nodes, string>();
  let reached = 1;

  const give = (index: number, value: unknown) => {
    const step = steps[index];
    if (step?.kind === 'cell') outputs.set(step.cell, cellBlocks(step.cell, value, language));
    if (step?.kind === 'inline')
      texts.set(step.expression, inlineText(step.expression.value, value));
  };
  const reach = (line: number) => {
    reached = line;
  };
  const names = { language, chart, table, trendFigure, ...scope };
  const filename = `notebook:${notebook.file}`;
  const body = compileCells(steps, fail);
  try {
    const run = compileFunction(body, [hooks.give, hooks.reach, ...Object.keys(names)], {
      filename,
    });
    await run(give, reach, ...Object.values(names));
  } catch (error) {
    fail(lineInStack(error, filename) ?? reached, notebookMessages.failed(said(error)));
  }

  const filled = (part: ProsePart): RootContent[] => part.nodes.map((node) => fillIn(node, texts));
  const blocks = parts.flatMap((part): Block[] =>
    part.kind === 'cell' ? (outputs.get(part) ?? []) : [{ kind: 'prose', nodes: filled(part) }],
  );
  const simulated =
    simulatedText() ||
    blocks.some((block) => 'simulated' in block && block.simulated !== undefined);
  return { file: notebook.file, language, title: notebook.title[language], blocks, simulated };
}
