import type { Element, ElementContent, Root, RootContent } from 'hast';
import { closeDirections } from '../docx/printable-text.ts';
import { element } from './element.ts';
import { textOf } from './outline.ts';
import { tableBox } from './render-table.ts';

// Marks of direction, and letters that are written from the right.
const turnsDirection =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const webAddress = /^https?:/u;
// Browsers leave out blanks and controls in addresses.
const unread = /[\s\p{Cc}]+/gu;
// What a table would otherwise be as wide as, whatever stands beside it.
const unbroken = /\S{60}|[^\s\u2e80-\uffef]{20}/u;
const verbatim = new Set(['svg', 'bdi', 'style']);

/** Whether an address leads elsewhere than to the web, to mail, or to a place beside or in the page. */
function isForbidden(address: string): boolean {
  const read = address.replaceAll(unread, '');
  return !/^(?:https?:|mailto:)/iu.test(read) && /^[^/?#]*:|^[/\\]{2}/u.test(read);
}

/**
 * A link out of the page whose address is not in its text says it on paper. What would run code
 * or open files is no link.
 */
function settleLink(node: Element, children: Element['children']): Element {
  const address = String(node.properties.href ?? '');
  if (isForbidden(address)) return element('span', {}, ...children);
  const told = !webAddress.test(address) || textOf(node).includes(address);
  const properties = told ? node.properties : { ...node.properties, className: ['outward'] };
  return { ...node, children, properties };
}

function settleTable(table: Element, children: Element['children']): Element {
  const heads = children.filter((child) => child.type === 'element' && child.tagName === 'thead');
  const name = heads.map(textOf).join(' ').trim().replaceAll(/\s+/gu, ' ');
  const caption = element('caption', { className: ['spoken'] }, name);
  return tableBox({ ...table, children: [caption, ...children] }, name);
}

function settleElement(node: Element, inBox: boolean): Element {
  if (verbatim.has(node.tagName)) return node;
  const isBox = node.properties.role === 'region';
  const children = node.children.map((child) => settleNode(child, isBox));
  if (node.tagName === 'table' && !inBox) return settleTable(node, children);
  if (node.tagName === 'a') return settleLink(node, children);
  if (node.tagName !== 'th' && node.tagName !== 'td') return { ...node, children };
  const { align, className, ...properties } = node.properties;
  const side = align === 'right' ? 'end' : align === 'center' ? 'center' : null;
  const names = [
    ...(Array.isArray(className) ? className : []),
    ...(side ? [side] : []),
    ...(unbroken.test(textOf(node)) ? ['long'] : []),
  ];
  return {
    ...node,
    children,
    properties: {
      ...(node.tagName === 'th' && { scope: 'col' }),
      ...properties,
      ...(names.length > 0 && { className: names }),
    },
  };
}

function settleNode(node: ElementContent, inBox: boolean): ElementContent {
  if (node.type === 'text' && turnsDirection.test(node.value))
    return element('bdi', {}, closeDirections(node.value));
  return node.type === 'element' ? settleElement(node, inBox) : node;
}

/**
 * Keep text where it belongs: marks and letters that turn the direction of writing act only on
 * their own piece of text, and every table written in the prose has a box to scroll in and named heads.
 */
export function settleText(root: Root): Root {
  const settle = (node: RootContent) => (node.type === 'doctype' ? node : settleNode(node, false));
  return { ...root, children: root.children.map(settle) };
}
