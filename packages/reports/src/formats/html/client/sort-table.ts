/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
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
 * compare as the page's language does, not the reader's. A row of totals stays below the others.
 */
export function makeSortable(table: HTMLTableElement, words: ControlWording): void {
  const rows = bodyRows(table);
  const heads = headCells(table);
  const body = table.tBodies[0];
  if (!body || rows.length < 2 || rows.some(({ cells }) => cells.length !== heads.length)) return;
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const totals = rows.map(({ cells }) => words.totals.includes(cellText(cells[0]) ?? ''));
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
      const isTotal = (row: number) => totals[row] === true;
      const order = sortOrder(texts, direction, numeric, compare, isTotal);
      body.append(...order.flatMap((index) => rows[index] ?? []));
    });
  });
}
