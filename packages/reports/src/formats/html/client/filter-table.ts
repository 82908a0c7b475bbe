/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import { make } from './make.ts';
import { bodyRows, cellText } from './table-cells.ts';
import { fillWords } from './words.ts';

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Whether a row has every word that was typed, in any of its cells; width and case aside.
 *
 * @example hasWords(['Ｌiuzhou', '2024'], 'liu 24') // => true
 */
export function hasWords(cells: readonly string[], typed: string): boolean {
  const text = fold(cells.join('\n'));
  return fold(typed)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** A field that leaves only the rows of a table that have the words typed in it, and says how many. */
export function rowFilter(
  table: HTMLTableElement,
  name: string,
  words: ControlWording,
): HTMLElement[] {
  const rows = bodyRows(table).map((row) => ({
    row,
    texts: [...row.cells].map((cell) => cellText(cell) ?? ''),
  }));
  const field = make('input', {
    type: 'search',
    placeholder: words.filter,
    'aria-label': fillWords(words.filterOf, { name }),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const count = make('span', { role: 'status', class: 'count' });
  field.addEventListener('input', () => {
    for (const { row, texts } of rows) row.classList.toggle('out', !hasWords(texts, field.value));
    const shown = rows.filter(({ row }) => !row.classList.contains('out')).length;
    count.textContent =
      field.value.trim() === '' ? '' : fillWords(words.shown, { shown, all: rows.length });
  });
  return [field, count];
}
