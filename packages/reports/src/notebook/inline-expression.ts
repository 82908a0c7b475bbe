import type { Literal } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Code, State, Extension as Syntax, Tokenizer } from 'micromark-util-types';

/** An inline `${expression}` of the prose, as the Markdown tree holds it. */
export interface InlineExpression extends Literal {
  type: 'inlineExpression';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineExpression: InlineExpression;
  }
  interface RootContentMap {
    inlineExpression: InlineExpression;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineExpression: 'inlineExpression';
    inlineExpressionMark: 'inlineExpressionMark';
    inlineExpressionChunk: 'inlineExpressionChunk';
  }
}

const [dollar, open, close, tab, virtualSpace] = [36, 123, 125, -2, -1];

const isLineEnding = (code: Code) => code !== null && code < tab;

function written(code: number): string {
  if (code === virtualSpace) return '';
  return code === tab ? '\t' : String.fromCharCode(code);
}

/**
 * Markdown syntax for `${expression}`: it ends at the first `}` that leaves a whole expression,
 * may span lines of its paragraph, and stands for itself in code and after a backslash.
 *
 * @param check returns why the text is not an expression, or null if it is
 * @param fail throws for an expression that never ends, with the line where it begins
 */
export function inlineExpressionSyntax(
  check: (expression: string) => string | null,
  fail: (line: number, expression: string, reason: string) => never,
): Syntax {
  const tokenize: Tokenizer = function tokenize(effects, ok, nok) {
    const { line } = this.now();
    let text = '';
    let reason: string | null = null;

    const start: State = (code) => {
      effects.enter('inlineExpression');
      effects.enter('inlineExpressionMark');
      effects.consume(code);
      return opening;
    };
    const opening: State = (code) => {
      if (code !== open) return nok(code);
      effects.consume(code);
      effects.exit('inlineExpressionMark');
      return between;
    };
    const between: State = (code) => {
      if (code === null) return fail(line, text, reason ?? '}');
      if (isLineEnding(code)) {
        effects.enter('inlineExpressionChunk');
        effects.consume(code);
        effects.exit('inlineExpressionChunk');
        text += '\n';
        return between;
      }
      if (code === close) {
        const found = check(text);
        if (found === null) {
          effects.enter('inlineExpressionMark');
          effects.consume(code);
          effects.exit('inlineExpressionMark');
          effects.exit('inlineExpression');
          return ok;
        }
        reason ??= found;
      }
      effects.enter('inlineExpressionChunk');
      return chunk(code, true);
    };
    const chunk = (code: Code, first = false): State | undefined => {
      if (code === null || isLineEnding(code) || (code === close && !first)) {
        effects.exit('inlineExpressionChunk');
        return between(code);
      }
      text += written(code);
      effects.consume(code);
      return chunk;
    };
    return start;
  };
  return { text: { [dollar as number]: { name: 'inlineExpression', tokenize } } };
}

/** Puts the expressions that `inlineExpressionSyntax` found into the Markdown tree. */
export const inlineExpressionTree: FromMarkdown = {
  enter: {
    inlineExpression(token) {
      this.enter({ type: 'inlineExpression', value: '' }, token);
    },
  },
  exit: {
    inlineExpressionChunk(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'inlineExpression') node.value += this.sliceSerialize(token);
    },
    inlineExpression(token) {
      this.exit(token);
    },
  },
};
