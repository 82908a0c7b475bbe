/// <reference lib="dom" />
import { make } from './make.ts';
import { type Direction, isNumeric, sortOrder } from './sort-order.ts';
import { bodyRows, cellText, headCells } from './table-cells.ts';

const next: Readonly<Record<string, Direction | 'none'>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

/**
 * Make each head of a table a button that sorts its rows: rising, falling, then as printed. Texts
 * compare as the page's language does, not the reader's.
 */
export function makeSortable(table: HTMLTableElement): void {
  const rows = bodyRows(table);
  const heads = headCells(table);
  const body = table.tBodies[0];
  if (!body || rows.length < 2 || rows.some(({ cells }) => cells.length !== heads.length)) return;
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  heads.forEach((head, column) => {
    const button = make('button', { type: 'button', class: 'sort' }, ...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const direction = next[head.ariaSort ?? 'none'] ?? 'none';
      for (const other of heads) other.removeAttribute('aria-sort');
      const texts = rows.map(({ cells }) => cellText(cells[column]));
      const numeric = head.classList.contains('number-cell') || isNumeric(texts);
      if (direction === 'none') return body.append(...rows);
      head.setAttribute('aria-sort', direction);
      const order = sortOrder(texts, direction, numeric, compare);
      body.append(...order.flatMap((index) => rows[index] ?? []));
    });
  });
}
