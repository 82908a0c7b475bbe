/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import { csvName, csvText } from './csv.ts';
import { make } from './make.ts';
import { bodyRows, cellText, headCells, tableName } from './table-cells.ts';
import { fillWords } from './words.ts';

/** What is said at the head of a table, or of the figure that it belongs to, of simulated data. */
function noticeOf(table: HTMLTableElement): string {
  const within = table.closest('figure') ?? table;
  return within.querySelector('.notice-mark')?.textContent ?? '';
}

/**
 * A button that saves all rows of a table as CSV, as printed and in the order of the page. What is
 * said of simulated data at its head goes along in every row.
 */
export function downloadButton(table: HTMLTableElement, words: ControlWording): HTMLButtonElement {
  const name = tableName(table);
  const notice = noticeOf(table);
  const aside = (text: string) => (notice === '' ? [] : [text]);
  const lines = [
    [...headCells(table).map((head) => cellText(head) ?? ''), ...aside(words.notice)],
    ...bodyRows(table).map((row) => [
      ...[...row.cells].map((cell) => cellText(cell) ?? ''),
      ...aside(notice),
    ]),
  ];
  const label = fillWords(words.downloadOf, { name });
  const button = make(
    'button',
    { type: 'button', class: 'download', 'aria-label': label },
    words.download,
  );
  button.addEventListener('click', () => {
    // The mark of byte order tells a spreadsheet that the text is Unicode.
    const file = new Blob([`\ufeff${csvText(lines)}`], { type: 'text/csv;charset=utf-8' });
    const address = URL.createObjectURL(file);
    make('a', { href: address, download: csvName(`${name} ${notice}`) }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
  return button;
}
