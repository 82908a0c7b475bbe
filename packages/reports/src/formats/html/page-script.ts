import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { stripTypes } from '../../notebook/strip-types.ts';

// The sources travel with the package, so that a page has the same bytes from them and from dist.
const folder = new URL('../../../src/formats/html/client/', import.meta.url);
const start = 'start-page.ts';

/** A file without types, comments, imports and the word export, and the files that it imports. */
function readPart(name: string): { code: string; imports: string[] } {
  const code = stripTypes(readFileSync(new URL(name, folder), 'utf8'));
  const cuts: { start: number; end: number }[] = [];
  const { body } = parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onComment: (_block, _text, from, end) => cuts.push({ start: from, end }),
  });
  const imports = body.flatMap((node) => {
    if (node.type === 'ExportNamedDeclaration' && node.declaration)
      cuts.push({ start: node.start, end: node.declaration.start });
    if (node.type !== 'ImportDeclaration') return [];
    cuts.push(node);
    return [String(node.source.value).slice('./'.length)];
  });
  const kept = cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, cut) => text.slice(0, cut.start) + text.slice(cut.end), code);
  const lines = kept.split('\n').map((line) => line.trimEnd());
  return { code: lines.filter(Boolean).join('\n'), imports };
}

function gather(name: string, parts: Map<string, string>): void {
  if (parts.has(name)) return;
  const { code, imports } = readPart(name);
  for (const one of imports) gather(one, parts);
  parts.set(name, code);
}

let made: string | undefined;

function assemble(): string {
  const parts = new Map<string, string>();
  gather(start, parts);
  return `(() => {\n'use strict';\n${[...parts.values()].join('\n')}\nstartPage();\n})();`;
}

/**
 * The script of every page, from the files in `client`: JavaScript that adds controls to a page
 * that reads without them. It holds nothing that comes from data, so its hash is the same for all
 * pages.
 */
export function pageScript(): string {
  made ??= assemble();
  return made;
}
