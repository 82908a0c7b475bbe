import type { Code, List, PhrasingContent, RootContent, Table } from 'mdast';
import { isSafeAddress, markdownText, type References } from '../docx/prose-references.ts';
import { escapeMarkdown, escapeStart } from './escape-markdown.ts';

/** What Markdown needs to know of the report around it. */
export interface MarkdownScope extends References {
  /** The number of the note that the text refers to. */
  readonly noteNumber: (identifier: string) => number;
}

const signs = { strong: ['**', 'strong'], emphasis: ['*', 'em'], delete: ['~~', 'del'] } as const;

/** Markdown's signs hold only around a letter or number; beside others its meaning needs an element. */
function marked(kind: keyof typeof signs, inside: string): string {
  const [sign, name] = signs[kind];
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(inside)
    ? `${sign}${inside}${sign}`
    : `<${name}>${inside}</${name}>`;
}

const address = (url: string) =>
  encodeURI(url)
    .replaceAll(/%25(?=[0-9A-F]{2})/giu, '%')
    .replaceAll(/[()<>]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function inline(nodes: readonly PhrasingContent[], scope: MarkdownScope): string {
  return nodes.map((node) => inlineNode(node, scope)).join('');
}

function inlineNode(node: PhrasingContent, scope: MarkdownScope): string {
  switch (node.type) {
    case 'inlineCode':
      return `<code>${escapeMarkdown(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
    case 'emphasis':
    case 'delete':
      return marked(node.type, inline(node.children, scope));
    case 'link':
    case 'linkReference': {
      const url =
        node.type === 'link' ? node.url : (scope.definitions.get(node.identifier)?.url ?? '');
      const text = inline(node.children, scope);
      return isSafeAddress(url) ? `[${text}](${address(url)})` : text;
    }
    case 'footnoteReference':
      return `<sup>${scope.noteNumber(node.identifier)}</sup>`;
    default:
      return escapeMarkdown(markdownText(node));
  }
}

function tableMarkdown({ align, children }: Table, scope: MarkdownScope): string {
  const rows = children.map(
    (row) => `| ${row.children.map((cell) => inline(cell.children, scope)).join(' | ')} |`,
  );
  const rules = (children[0]?.children ?? []).map((_, at) => {
    const side = align?.[at];
    return side === 'right' ? '--:' : side === 'center' ? ':-:' : '---';
  });
  return [rows[0] ?? '', `| ${rules.join(' | ')} |`, ...rows.slice(1)].join('\n');
}

const indent = (text: string, by: string) => text.replaceAll(/\n(?=.)/gu, `\n${by}`);

function listMarkdown({ ordered, start, children }: List, scope: MarkdownScope): string {
  const items = children.map((item, at) => {
    const mark = ordered ? `${(start ?? 1) + at}. ` : '- ';
    const box = item.checked == null ? '' : item.checked ? '[x] ' : '[ ] ';
    const blocks = item.children.map((child) => blockMarkdown(child, scope)).filter(Boolean);
    return `${mark}${box}${indent(blocks.join('\n\n'), ' '.repeat(mark.length))}`;
  });
  return items.join('\n');
}

function codeMarkdown({ value, lang }: Code): string {
  const runs = [...value.matchAll(/`+/gu)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}${/^[\w-]+$/u.test(lang ?? '') ? lang : ''}\n${value}\n${fence}`;
}

/**
 * A piece of a report's Markdown as Markdown again, each of its values as text. What only defines
 * links or notes gives none.
 */
export function blockMarkdown(node: RootContent, scope: MarkdownScope): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${inline(node.children, scope).trim()}`;
    case 'paragraph':
      return escapeStart(inline(node.children, scope));
    case 'list':
      return listMarkdown(node, scope);
    case 'blockquote':
      return `> ${node.children
        .map((child) => blockMarkdown(child, scope))
        .join('\n\n')
        .replaceAll('\n', '\n> ')}`;
    case 'code':
      return codeMarkdown(node);
    case 'table':
      return tableMarkdown(node, scope);
    case 'thematicBreak':
      return '---';
    default:
      return '';
  }
}
