import { readersMessages, SourceError } from '@eduplan/core/messages';
import type { Cell, CellKind } from '../cells/grid.ts';
import { cellCounter } from './cell-counter.ts';
import type { ReadLimits } from './limits.ts';
import { type PackedGrid, packGrid } from './packed-grid.ts';

// Stands before a number that was made a text, so that no digit of it is lost.
const numberMark = '\u0000';
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const withNumbersAsText = (text: string) =>
  text.replace(stringOrNumber, (token) => (token.startsWith('"') ? token : `"\\u0000${token}"`));

function parse(text: string): unknown {
  // The first pass refuses what is no JSON, such as 007, which the second could take for a text.
  JSON.parse(text);
  return JSON.parse(withNumbersAsText(text));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = (kind: CellKind, text: string): Cell => ({ kind, text, shown: text, formula: null });

function cellOf(value: unknown): Cell | undefined {
  if (value === null || value === '' || value === undefined) return undefined;
  if (typeof value === 'boolean') return asText('boolean', value ? 'TRUE' : 'FALSE');
  if (typeof value !== 'string')
    return asText('text', JSON.stringify(value).replaceAll(/"\\u0000([^"]*)"/g, '$1'));
  return value.startsWith(numberMark) ? asText('number', value.slice(1)) : asText('text', value);
}

function parseItems(text: string, file: string): unknown[] {
  const whole = text.trimStart();
  try {
    const value = parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    if (whole.startsWith('[')) throw new SourceError(readersMessages.jsonBroken(file, null));
  }
  return text
    .replace(/\s+$/, '')
    .split('\n')
    .map((line, index) => {
      if (line.trim() === '') return undefined;
      try {
        return parse(line);
      } catch {
        throw new SourceError(readersMessages.jsonBroken(file, index + 1));
      }
    });
}

/**
 * Read a JSON array of objects, or a text with one object on each line. The keys become row 1, in
 * the order in which they first occur; the first object, or line, becomes row 2, a blank line an
 * empty row. Numbers keep all their digits; null is an empty cell; an array or object inside a
 * value is kept as JSON text.
 *
 * @throws {SourceError} if it is no JSON or something in it is no object, naming the line or the
 * item, or if it is beyond the limits
 */
export function readJson(text: string, file: string, limits: ReadLimits): PackedGrid {
  const counter = cellCounter(file, limits);
  const columns = new Map<string, number>();
  const rows: (Cell | undefined)[][] = [];
  parseItems(text, file).forEach((item, index) => {
    if (item === undefined) return;
    if (!isObject(item)) throw new SourceError(readersMessages.jsonNotRows(file, index + 1));
    const row: (Cell | undefined)[] = [];
    for (const [key, value] of Object.entries(item)) {
      const column = columns.get(key) ?? columns.size + 1;
      columns.set(key, column);
      const cell = cellOf(value);
      if (cell !== undefined) row[column] = cell;
      counter.count();
    }
    rows[index + 2] = row;
  });
  const header: (Cell | undefined)[] = [];
  for (const [key, column] of columns) header[column] = cellOf(key);
  if (columns.size > 0) rows[1] = header;
  return counter.checkArea(packGrid({ file, sheet: null }, rows));
}
