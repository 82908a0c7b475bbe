import { notebookMessages } from '@eduplan/core/messages';
import type { Fail } from './fail.ts';
import type { InlineExpression } from './inline-expression.ts';
import { CodeError, stripExpression } from './strip-types.ts';

/** A line of text with expressions in it that are still to be run. */
export type Template = readonly (string | InlineExpression)[];

function whyNot(text: string): string | null {
  try {
    stripExpression(text);
    return null;
  } catch (error) {
    if (error instanceof CodeError) return error.reason;
    throw error;
  }
}

/**
 * Take the inline `${expression}` out of a line of text, each ending at the first `}` that leaves a
 * whole expression.
 *
 * @param line the notebook's line on which the text stands
 * @param fail throws for an expression that does not compile
 */
export function parseTemplate(text: string, line: number, fail: Fail): Template {
  const start = text.indexOf('${');
  if (start === -1) return text === '' ? [] : [text];
  const rest = text.slice(start + 2);
  let reason: string | null = null;
  for (let end = rest.indexOf('}'); end !== -1; end = rest.indexOf('}', end + 1)) {
    const value = rest.slice(0, end);
    const found = whyNot(value);
    reason ??= found;
    if (found !== null) continue;
    const before = start === 0 ? [] : [text.slice(0, start)];
    const after = parseTemplate(rest.slice(end + 1), line, fail);
    return [...before, { type: 'inlineExpression', value }, ...after];
  }
  return fail(line, notebookMessages.invalidExpression(rest, reason ?? '}'));
}
