import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import { lineOf } from './check-prose.ts';
import type { InlineExpression } from './inline-expression.ts';
import type { CellPart, Notebook } from './parse-notebook.ts';
import { rowsName } from './rows-name.ts';

/** The types of the names in a scope, each as TypeScript text. */
export type ScopeTypes = Readonly<Record<string, string>>;

/** The file of a sibling of this one, in the same form: source or what was made of it. */
const sibling = (name: string) =>
  JSON.stringify(
    fileURLToPath(new URL(`${name}${extname(fileURLToPath(import.meta.url))}`, import.meta.url)),
  );
const typeOf = (file: string, name: string) => `typeof import(${sibling(file)}).${name}`;

/** What every notebook has in its scope. */
const everywhere: ScopeTypes = {
  language: `import('@eduplan/core').Language`,
  params: 'Readonly<Record<never, string>>',
  chart: typeOf('./build-blocks', 'chart'),
  table: typeOf('./build-blocks', 'table'),
  trendFigure: typeOf('../charts/trend-figure', 'trendFigure'),
  claim: `import(${sibling('./claim')}).Claim`,
};

/** The name under which an inline expression's value is held against what can be shown. */
const inlineCheck = '__inline';

/** The names of a scope as declarations for every module. */
export function scopeDeclarations(scopeTypes: ScopeTypes): string {
  const names = Object.entries({ ...everywhere, ...scopeTypes });
  return [
    'export {};',
    'declare global {',
    ...names.map(([name, type]) => `  const ${name}: ${type};`),
    `  function ${inlineCheck}(value: string | number | bigint | Promise<string | number | bigint>): void;`,
    '}',
    '',
  ].join('\n');
}

function expressionsIn(node: Nodes): InlineExpression[] {
  if (node.type === 'inlineExpression') return [node];
  return 'children' in node ? node.children.flatMap(expressionsIn) : [];
}

interface Piece {
  readonly line: number;
  readonly code: string;
}

function pieceOf(cell: CellPart): Piece {
  const { line, source, syntax, options } = cell;
  if (syntax === 'ts') return { line, code: `;${source}` };
  if (syntax === 'vega-lite' || options.label === null) return { line, code: '' };
  const rows = `readonly import(${sibling('./sql-source')}).SqlRow[]`;
  return { line, code: `declare const ${rowsName(options.label)}: ${rows};` };
}

const inlinePiece = (line: number, { value }: InlineExpression): Piece => ({
  line,
  code: `;${inlineCheck}(${value}\n);`,
});

function piecesOf({ titles, parameters, parts }: Notebook): Piece[] {
  const names = Object.keys(parameters.values).map((name) => `readonly ${name}: string`);
  const params = names.length > 0 ? `declare const params: { ${names.join('; ')} };` : '';
  const inTitles = [titles.zh, titles.en].flatMap(({ template, line }) =>
    template.flatMap((part) => (typeof part === 'string' ? [] : inlinePiece(line, part))),
  );
  const inBody = parts.flatMap((part) =>
    part.kind === 'cell'
      ? pieceOf(part)
      : part.nodes
          .flatMap(expressionsIn)
          .map((expression) => inlinePiece(lineOf(expression), expression)),
  );
  return [{ line: 1, code: `export {};${params}` }, ...inTitles, ...inBody];
}

/**
 * The cells and inline expressions of a notebook as one TypeScript module, and the notebook's line
 * for each of its lines. Prose of both languages is in it.
 */
export function typeModule(notebook: Notebook): {
  readonly code: string;
  readonly lines: readonly number[];
} {
  const rows = piecesOf(notebook).flatMap(({ line, code }) =>
    code.split('\n').map((text, index) => ({ text, line: line + index })),
  );
  return {
    code: rows.map(({ text }) => text).join('\n'),
    lines: rows.map(({ line }) => line),
  };
}
