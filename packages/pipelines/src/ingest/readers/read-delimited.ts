import { readersMessages, SourceError } from '@eduplan/core/messages';
import { cellCounter } from './cell-counter.ts';
import type { ReadLimits } from './limits.ts';
import { type PackedGrid, packGrid } from './packed-grid.ts';

const delimiters = [',', '\t', ';'] as const;
const [linesToJudge, charactersToJudge] = [20, 100_000];
const [quote, newline, carriageReturn] = [0x22, 0x0a, 0x0d];

/**
 * The sign between the cells of a delimited text: whichever of comma, tab and semicolon the
 * header has most of, the header being the line among the first twenty that has the most. Between
 * equals, the one that there is more of in all.
 *
 * @example findDelimiter('2023年,全市\n地区;学校;学生\n') // => ';'
 */
export function findDelimiter(text: string): string {
  const lines = text
    .slice(0, charactersToJudge)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, linesToJudge);
  const found = delimiters.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return { sign, most: Math.max(...counts), all: counts.reduce((sum, count) => sum + count, 0) };
  });
  found.sort((first, second) => second.most - first.most || second.all - first.all);
  return found[0]?.sign ?? ',';
}

const lineAt = (text: string, position: number) => text.slice(0, position).split(/\r\n?|\n/).length;

/** Where a quoted cell ends: the position after its closing mark, or -1 if it never closes. */
function quotedEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== quote) return at + 1;
  return -1;
}

function plainEnd(text: string, start: number, delimiter: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === delimiter || sign === newline || sign === carriageReturn) break;
  }
  return at;
}

/**
 * Read a delimited text (RFC 4180, with any of three delimiters). A row is what a spreadsheet
 * would show as one: blank lines count, a line break inside quotation marks does not. Every cell
 * is text as it stands; nothing is trimmed, and rows may differ in length.
 *
 * @throws {SourceError} if a quotation mark is never closed, or it is beyond the limits
 */
export function readDelimited(text: string, file: string, limits: ReadLimits): PackedGrid {
  const delimiter = findDelimiter(text).charCodeAt(0);
  const counter = cellCounter(file, limits);
  const rows: (string | undefined)[][] = [];
  let [at, row, column] = [0, 1, 1];
  while (at < text.length) {
    let [start, value] = [at, ''];
    if (text.charCodeAt(at) === quote) {
      start = quotedEnd(text, at);
      if (start < 0) throw new SourceError(readersMessages.quoteOpen(file, lineAt(text, at)));
      value = text.slice(at + 1, start - 1).replaceAll('""', '"');
    }
    at = plainEnd(text, start, delimiter);
    value += text.slice(start, at);
    if (value !== '') {
      counter.count();
      rows[row] ??= [];
      (rows[row] ?? [])[column] = value;
    }
    if (text.charCodeAt(at) === delimiter) column += 1;
    else {
      if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newline) at += 1;
      row += 1;
      column = 1;
    }
    at += 1;
  }
  return counter.checkArea(packGrid({ file, sheet: null }, rows));
}
