import { persons } from '@eduplan/core';
import type { Cell } from '../cells/grid.ts';
import { type ParsedQuantity, parseQuantity } from '../values/parse-quantity.ts';

// Forms hold the same small numbers millions of times over.
const known = new Map<string, ParsedQuantity>();
const mostKnown = 20_000;
const plainCount = /^\d{1,6}$/;

/**
 * The count of persons in a cell of a form. Plain whole numbers are read once for all cells.
 *
 * @example parseCount({ kind: 'number', text: '12', shown: '12', formula: null }).kind // => 'value'
 */
export function parseCount(cell: Cell): ParsedQuantity {
  const { kind, text, shown } = cell;
  if ((kind !== 'number' && kind !== 'text') || text !== shown || !plainCount.test(text))
    return parseQuantity(cell, { unit: persons });
  const key = `${kind} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const count = parseQuantity(cell, { unit: persons });
  if (known.size < mostKnown) known.set(key, count);
  return count;
}
