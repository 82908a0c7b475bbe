import { compileFunction } from 'node:vm';
import type { Language } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { Nodes, RootContent } from 'mdast';
import { trendFigure } from '../charts/trend-figure.ts';
import { chart, table } from './build-blocks.ts';
import { lineOf } from './check-prose.ts';
import { makeClaim } from './claim.ts';
import { inlineText } from './collect-output.ts';
import { compileCells, hooks, type Step } from './compile-cells.ts';
import type { Block, ReportDocument } from './document.ts';
import { failIn, LineError, saidBy } from './fail.ts';
import type { TitleTemplate } from './front-matter.ts';
import type { InlineExpression } from './inline-expression.ts';
import { checkValues, type ParameterValues } from './parameters.ts';
import type { Notebook, ProsePart } from './parse-notebook.ts';
import { createCellRunner } from './run-cells.ts';
import type { SqlSource } from './sql-source.ts';

/** How to run a notebook. */
export interface RunOptions {
  /**
   * Names that its cells can use, beside `language`, `params`, `chart`, `table`, `trendFigure` and
   * `claim`.
   */
  readonly scope?: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** What its `sql` cells ask; a notebook without any needs none. */
  readonly sql?: SqlSource;
  /** The values of its parameters on this page; none for a notebook without parameters. */
  readonly parameters?: ParameterValues;
  /** Asked once the cells have run: whether a sentence that they filled rests on simulated data. */
  readonly simulatedText?: () => boolean;
}

function expressionsIn(node: Nodes): InlineExpression[] {
  if (node.type === 'inlineExpression') return [node];
  return 'children' in node ? node.children.flatMap(expressionsIn) : [];
}

/** The same tree, each inline expression replaced by its text. */
function fillIn<Node extends Nodes>(node: Node, texts: ReadonlyMap<object, string>): Node {
  const text = texts.get(node);
  if (text !== undefined) return { type: 'text', value: text } as Nodes as Node;
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => fillIn(child, texts)) };
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

const isExpression = (part: string | InlineExpression): part is InlineExpression =>
  typeof part !== 'string';

function stepsOf({ template, line }: TitleTemplate, parts: Notebook['parts']): Step[] {
  const inTitle = template
    .filter(isExpression)
    .map((expression): Step => ({ kind: 'inline', line, expression }));
  const inBody = parts.flatMap((part): Step[] =>
    part.kind === 'cell'
      ? [{ kind: 'cell', cell: part }]
      : part.nodes
          .flatMap(expressionsIn)
          .map((expression) => ({ kind: 'inline', line: lineOf(expression), expression })),
  );
  return [...inTitle, ...inBody];
}

/**
 * Run a notebook for one language and collect what it shows.
 *
 * The title's expressions, cells and inline expressions run in order in one scope, as strict-mode
 * TypeScript with its types stripped; `await` works everywhere. The value of a cell's last
 * expression statement is its output. Cells import nothing: what they use comes in `scope`, and
 * the rows of an earlier `sql` cell under the name of its label (`by-county` as `byCounty`). Prose
 * of the other language is neither run nor shown. Notebooks are trusted code: they run with all
 * the rights of the process.
 *
 * @throws {SourceError} naming the notebook and its line, if anything fails or cannot be shown
 */
export async function runNotebook(
  notebook: Notebook,
  { scope = {}, language, sql, parameters = {}, simulatedText = () => false }: RunOptions,
): Promise<ReportDocument> {
  const { file, titles } = notebook;
  const fail = failIn(file);
  checkValues(notebook.parameters, parameters, fail);
  const parts = notebook.parts.filter(
    (part) => part.kind === 'cell' || part.language === null || part.language === language,
  );
  const steps = stepsOf(titles[language], parts);
  const cells = createCellRunner({ language, sql, parameters });
  const texts = new Map<object, string>();
  let reached = 1;

  const cellAt = (index: number) => {
    const step = steps[index];
    return step?.kind === 'cell' ? step.cell : null;
  };
  const given: Readonly<Record<string, unknown>> = {
    [hooks.reach]: (line: number) => {
      reached = line;
    },
    [hooks.give]: (index: number, value: unknown) => {
      const step = steps[index];
      if (step?.kind === 'inline')
        texts.set(step.expression, inlineText(step.expression.value, value));
      if (step?.kind === 'cell' && step.cell.syntax === 'ts') cells.give(step.cell, value);
    },
    [hooks.query]: (index: number) => {
      const cell = cellAt(index);
      return cell?.syntax === 'sql' ? cells.query(cell) : [];
    },
    [hooks.draw]: (index: number) => {
      const cell = cellAt(index);
      return cell?.syntax === 'vega-lite' ? cells.draw(cell) : undefined;
    },
    language,
    params: parameters,
    chart,
    table,
    trendFigure,
    claim: makeClaim(language),
    ...scope,
  };
  const filename = `notebook:${file}`;
  const body = compileCells(steps, fail);
  try {
    const run = compileFunction(body, Object.keys(given), { filename });
    await run(...Object.values(given));
  } catch (error) {
    const line = error instanceof LineError ? error.line : lineInStack(error, filename);
    fail(line ?? reached, notebookMessages.failed(saidBy(error)));
  }

  const filled = (part: ProsePart): RootContent[] => part.nodes.map((node) => fillIn(node, texts));
  const blocks = parts.flatMap((part): readonly Block[] =>
    part.kind === 'cell' ? cells.blocksOf(part) : [{ kind: 'prose', nodes: filled(part) }],
  );
  const simulated =
    simulatedText() ||
    cells.simulated() ||
    blocks.some((block) => 'simulated' in block && block.simulated !== undefined);
  const title = titles[language].template
    .map((part) => (isExpression(part) ? (texts.get(part) ?? '') : part))
    .join('');
  return { file, language, title, blocks, simulated };
}
