import { type ModuleDeclaration, type Options, parse, type Statement } from 'acorn';
import { transformSync } from 'amaro';

/** Code that does not compile: the reason, and the line in it, counted from 1. */
export class CodeError extends Error {
  constructor(
    readonly reason: string,
    readonly line: number,
  ) {
    super(reason);
  }
}

const syntax: Options = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  allowAwaitOutsideFunction: true,
};

/**
 * Parse JavaScript as the body of an async function.
 *
 * @throws {CodeError} if it does not parse
 */
export function parseCode(code: string): (Statement | ModuleDeclaration)[] {
  try {
    return parse(code, syntax).body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line } = (error as SyntaxError & { loc: { line: number } }).loc;
    throw new CodeError(error.message.replace(/ \(\d+:\d+\)$/u, ''), line);
  }
}

/**
 * Blank out the types of TypeScript, so that every other character keeps its line and column.
 * What has no meaning without its types (enum, namespace) does not compile.
 *
 * @throws {CodeError} if it does not parse
 * @example stripTypes('const a: number = 1') // => 'const a         = 1'
 */
export function stripTypes(code: string): string {
  try {
    return transformSync(code, { mode: 'strip-only' }).code;
  } catch (error) {
    const found = error as { message?: unknown; startLine?: unknown };
    if (typeof found.message !== 'string' || typeof found.startLine !== 'number') throw error;
    throw new CodeError(found.message, found.startLine);
  }
}

/**
 * Strip the types of one expression.
 *
 * @throws {CodeError} if the text is not exactly one expression
 * @example stripExpression('(a as number) + 1') // => '(a          ) + 1'
 */
export function stripExpression(expression: string): string {
  if (expression.trim() === '') throw new CodeError('empty', 1);
  const stripped = stripTypes(`(${expression}\n)`);
  const body = parseCode(stripped);
  const [only] = body;
  if (body.length !== 1 || only?.type !== 'ExpressionStatement')
    throw new CodeError('not one expression', 1);
  return stripped.slice(1, -2);
}
