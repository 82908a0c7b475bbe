import { notebookMessages } from '@eduplan/core/messages';
import type { Nodes } from 'mdast';
import { isCellSyntax } from './cell-syntax.ts';
import type { Fail } from './fail.ts';

const isComment = (html: string) => /^<!--[\s\S]*-->$/u.test(html.trim());

/** The line of a notebook on which a node of its Markdown begins. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/**
 * Refuse Markdown that a page could only show as a hole or as markup: raw HTML, images, cells
 * and language blocks that are not at the outermost level, addresses made by expressions.
 *
 * @param fail throws, with the line that is wrong
 */
export function checkProse(node: Nodes, fail: Fail): void {
  const line = lineOf(node);
  if (node.type === 'html' && !isComment(node.value))
    fail(line, notebookMessages.notRendered('HTML'));
  if (node.type === 'image' || node.type === 'imageReference')
    fail(line, notebookMessages.notRendered(node.type));
  if (node.type === 'code' && isCellSyntax(node.lang)) fail(line, notebookMessages.nestedCell());
  if (node.type === 'containerDirective') fail(line, notebookMessages.nestedLanguage());
  if (node.type === 'leafDirective') fail(line, notebookMessages.unknownBlock(`::${node.name}`));
  if (node.type === 'heading' && node.depth === 1) fail(line, notebookMessages.titleInBody());
  if ((node.type === 'link' || node.type === 'definition') && node.url.includes('${'))
    fail(line, notebookMessages.notRendered(node.url));
  if (node.type === 'paragraph') {
    const [first] = node.children;
    if (first?.type === 'text' && first.value.startsWith(':::'))
      fail(line, notebookMessages.unknownBlock(first.value.split('\n')[0] ?? ''));
  }
  if ('children' in node) for (const child of node.children) checkProse(child, fail);
}
