import { notebookMessages } from '@eduplan/core/messages';
import type { Fail } from './fail.ts';
import type { InlineExpression } from './inline-expression.ts';
import type { CellPart } from './parse-notebook.ts';
import { rowsName } from './rows-name.ts';
import { CodeError, parseCode, stripExpression, stripTypes } from './strip-types.ts';

/** Something to run, in the order of the notebook. */
export type Step =
  | { readonly kind: 'cell'; readonly cell: CellPart }
  | { readonly kind: 'inline'; readonly line: number; readonly expression: InlineExpression };

/** The names by which compiled code hands back a value, says where it is, and runs other cells. */
export const hooks = {
  give: '__give',
  reach: '__reach',
  query: '__query',
  draw: '__draw',
} as const;

function outputLast(code: string, give: string): string {
  const last = parseCode(code).at(-1);
  if (last?.type !== 'ExpressionStatement') return `${give}, undefined);${code}`;
  const statement = code.slice(last.start, last.end).replace(/;$/u, '');
  return `${code.slice(0, last.start)};${give}, await (${statement}));${code.slice(last.end)}`;
}

function compileStep(step: Step, index: number, fail: Fail): { line: number; code: string } {
  const line = step.kind === 'cell' ? step.cell.line : step.line;
  const give = `${hooks.give}(${index}`;
  const begin = `;${hooks.reach}(${line});`;
  try {
    if (step.kind === 'inline')
      return {
        line,
        code: `${begin}${give}, await (${stripExpression(step.expression.value)}));`,
      };
    const { syntax, source, options } = step.cell;
    if (syntax === 'ts') return { line, code: `${begin}${outputLast(stripTypes(source), give)}` };
    if (syntax === 'vega-lite') return { line, code: `${begin}await ${hooks.draw}(${index});` };
    const name = options.label === null ? '' : `const ${rowsName(options.label)} = `;
    return { line, code: `${begin}${name}await ${hooks.query}(${index});` };
  } catch (error) {
    if (!(error instanceof CodeError)) throw error;
    return fail(line + error.line - 1, notebookMessages.invalidCode(error.reason));
  }
}

/**
 * Compile the cells and inline expressions of a notebook to the body of one function, in one
 * scope. Each stands on the notebook's own line, so that an engine's line numbers are right.
 *
 * The body calls `hooks.reach(line)` before each step and `hooks.give(index, value)` with the
 * value of each inline expression and of each `ts` cell's last expression statement. It awaits
 * `hooks.query(index)` for the rows of a `sql` cell, which are a constant under the name of its
 * label, and `hooks.draw(index)` for a `vega-lite` cell.
 * @param fail throws for code that does not compile, with its line
 */
export function compileCells(steps: readonly Step[], fail: Fail): string {
  let body = '';
  let line = 1;
  for (const [index, step] of steps.entries()) {
    const compiled = compileStep(step, index, fail);
    body += '\n'.repeat(Math.max(compiled.line - line, 0)) + compiled.code;
    line = Math.max(compiled.line, line) + compiled.code.split('\n').length - 1;
  }
  try {
    parseCode(body);
  } catch (error) {
    if (!(error instanceof CodeError)) throw error;
    return fail(error.line, notebookMessages.invalidCode(error.reason));
  }
  return `return (async () => { "use strict"; ${body}\n})();`;
}
