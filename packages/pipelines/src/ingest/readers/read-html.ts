import { readersMessages, SourceError } from '@eduplan/core/messages';
import { cellCounter } from './cell-counter.ts';
import { cellText, lineBreak, pageText } from './html-text.ts';
import type { ReadLimits } from './limits.ts';
import { type PackedGrid, packGrid } from './packed-grid.ts';
import { superscript } from './superscript.ts';
import { type TableBuilder, tableBuilder } from './table-builder.ts';

const breaking = new Set(['br', 'p', 'div', 'li']);
const unseen = new Set(['script', 'style']);
// What a browser makes of larger numbers.
const [widest, longest] = [1_000, 65_534];

/** An open table and, while a cell of it is open, the parts of that cell's text. */
interface OpenTable {
  readonly table: TableBuilder;
  readonly order: number;
  parts: string[] | null;
}

const spans = {
  colspan: /\scolspan\s*=\s*["']?\s*(\d{1,9})/i,
  rowspan: /\srowspan\s*=\s*["']?\s*(\d{1,9})/i,
};

function spanOf(tag: string, name: keyof typeof spans, most: number): number {
  const span = Number(spans[name].exec(tag)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), most);
}

// A sign > may stand inside the quotation marks of an attribute.
function endOfTag(text: string, from: number): number {
  let open = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (open !== '') open = sign === open ? '' : open;
    else if (sign === '>') return at;
    else if (text[at - 1] === '=' && (sign === '"' || sign === "'")) open = sign;
  }
  return -1;
}

const tagName = /([a-z][a-z0-9:-]*)/iy;

function nameAt(text: string, at: number): string {
  tagName.lastIndex = at;
  return (tagName.exec(text)?.[1] ?? '').toLowerCase();
}

/**
 * Read the tables of a page, such as the .xls files that many systems export: one grid for each
 * table, a table inside another for itself. A page with one table has no sheets; the tables of
 * others are named `1`, `2`, … in the order in which they begin. Cells are text as the page shows
 * it: entities resolved, white space folded, line breaks kept. Cells that reach over rows or
 * columns become merges; what is set high is kept as superscripts.
 *
 * @throws {SourceError} if there is no table, one is never closed, or it is beyond the limits
 */
export function readHtml(text: string, file: string, limits: ReadLimits): PackedGrid[] {
  const counter = cellCounter(file, limits);
  const open: OpenTable[] = [];
  const closed: OpenTable[] = [];
  let [at, isRaised] = [0, false];

  const endCell = (current: OpenTable | undefined) => {
    if (current?.parts) current.table.write(cellText(current.parts));
    if (current) current.parts = null;
  };
  const startCell = (current: OpenTable, tag: string) => {
    endCell(current);
    const across = spanOf(tag, 'colspan', widest);
    counter.count(across);
    if (!current.table.place(spanOf(tag, 'rowspan', longest), across))
      throw new SourceError(
        readersMessages.tooWide(file, null, current.table.rows.length, 16_384, limits.area),
      );
    current.parts = [];
    isRaised = false;
  };
  const openTag = (name: string, tag: string) => {
    const current = open.at(-1);
    if (name === 'table')
      open.push({ table: tableBuilder(), order: open.length + closed.length, parts: null });
    else if (current === undefined) return;
    else if (name === 'tr') {
      endCell(current);
      current.table.startRow();
    } else if (name === 'td' || name === 'th') startCell(current, tag);
    else if (breaking.has(name)) current.parts?.push(lineBreak);
    else if (name === 'sup') isRaised = true;
  };
  const closeTag = (name: string) => {
    const current = open.at(-1);
    if (name === 'td' || name === 'th' || name === 'tr') endCell(current);
    if (name === 'sup') isRaised = false;
    if (name !== 'table' || current === undefined) return;
    endCell(current);
    current.table.finish();
    closed.push(current);
    open.pop();
  };
  const passOver = (mark: string) => {
    const end = text.indexOf(mark, at);
    at = end < 0 ? text.length : end + mark.length;
  };
  // Names of tags may be written in large letters.
  const passUnseen = (name: string) => {
    const closing = new RegExp(`</${name}[^>]*>?`, 'gi');
    closing.lastIndex = at;
    at = closing.test(text) ? closing.lastIndex : text.length;
  };

  for (let tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', at)) {
    if (tag > at) {
      const words = pageText(text.slice(at, tag));
      open.at(-1)?.parts?.push(isRaised ? superscript(words) : words);
    }
    at = tag;
    const closing = text[tag + 1] === '/';
    const name = nameAt(text, tag + (closing ? 2 : 1));
    if (text.startsWith('<!--', tag)) passOver('-->');
    else if (name === '' && !closing && text[tag + 1] !== '!' && text[tag + 1] !== '?') {
      open.at(-1)?.parts?.push('<');
      at = tag + 1;
    } else {
      const end = endOfTag(text, tag + 1);
      at = end < 0 ? text.length : end + 1;
      if (closing) closeTag(name);
      else openTag(name, text.slice(tag, at));
      if (!closing && unseen.has(name)) passUnseen(name);
    }
  }
  if (open.length > 0) throw new SourceError(readersMessages.tableOpen(file));
  if (closed.length === 0) throw new SourceError(readersMessages.noTable(file));
  return closed
    .sort((first, second) => first.order - second.order)
    .map(({ table }, index) => {
      const sheet = closed.length === 1 ? null : String(index + 1);
      return counter.checkArea(packGrid({ file, sheet }, table.rows, table.merges));
    });
}
