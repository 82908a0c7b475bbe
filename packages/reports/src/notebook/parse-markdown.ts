import { notebookMessages } from '@eduplan/core/messages';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Fail } from './fail.ts';
import { inlineExpressionSyntax, inlineExpressionTree } from './inline-expression.ts';
import { CodeError, stripExpression } from './strip-types.ts';

const colon = 58;

/** Keep `:::zh`; without this, "备注:note" in a sentence would be a directive and vanish. */
function blocksOnly(this: Processor): void {
  const data = this.data();
  const extensions = (data.micromarkExtensions ?? []).map((extension) =>
    extension.text && colon in extension.text ? { ...extension, text: {} } : extension,
  );
  this.data({ ...data, micromarkExtensions: extensions });
}

function whyNotExpression(text: string): string | null {
  try {
    stripExpression(text);
    return null;
  } catch (error) {
    if (error instanceof CodeError) return error.reason;
    throw error;
  }
}

/**
 * Parse the body of a notebook: GFM, language blocks as container directives, and inline
 * `${expression}`.
 *
 * @param fail throws for an inline expression that does not compile, with its line
 */
export function parseMarkdown(body: string, fail: Fail): Root {
  function inlineExpressions(this: Processor): void {
    const data = this.data();
    const syntax = inlineExpressionSyntax(whyNotExpression, (line, expression, reason) =>
      fail(line, notebookMessages.invalidExpression(expression, reason)),
    );
    this.data({
      ...data,
      micromarkExtensions: [...(data.micromarkExtensions ?? []), syntax],
      fromMarkdownExtensions: [...(data.fromMarkdownExtensions ?? []), inlineExpressionTree],
    });
  }
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(blocksOnly)
    .use(inlineExpressions)
    .parse(body);
}
