import type { Element, ElementContent, Root, RootContent } from 'hast';
import { element } from './element.ts';
import { textOf } from './outline.ts';
import { tableBox } from './render-table.ts';

const turnsDirection = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const webAddress = /^https?:/u;
const verbatim = new Set(['svg', 'bdi', 'style']);

/** A link out of the page whose address is not in its text says it on paper. */
function settleLink(node: Element, children: Element['children']): Element {
  const address = String(node.properties.href ?? '');
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
  const { align, ...properties } = node.properties;
  const side = align === 'right' ? 'end' : align === 'center' ? 'center' : null;
  return {
    ...node,
    children,
    properties: {
      ...(node.tagName === 'th' && { scope: 'col' }),
      ...properties,
      ...(side && { className: [side] }),
    },
  };
}

function settleNode(node: ElementContent, inBox: boolean): ElementContent {
  if (node.type === 'text' && turnsDirection.test(node.value)) return element('bdi', {}, node);
  return node.type === 'element' ? settleElement(node, inBox) : node;
}

/**
 * Keep text where it belongs: marks that turn the direction of writing act only on their own
 * piece of text, and every table written in the prose has a box to scroll in and named heads.
 */
export function settleText(root: Root): Root {
  const settle = (node: RootContent) => (node.type === 'doctype' ? node : settleNode(node, false));
  return { ...root, children: root.children.map(settle) };
}
