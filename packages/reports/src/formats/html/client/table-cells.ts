/// <reference lib="dom" />

/** What a cell prints; null where its value is missing. */
export function cellText(cell: Element | undefined): string | null {
  if (!cell || cell.classList.contains('missing')) return null;
  const text = (cell.textContent ?? '').trim();
  return text === '' ? null : text;
}

/** The rows of a table's body, in the order of the page. */
export function bodyRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.tBodies].flatMap((body) => [...body.rows]);
}

/** The heads of a table's columns. */
export function headCells(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])];
}

/** The words that a table is named by, without what is said of its data. */
export function tableName(table: HTMLTableElement): string {
  const caption = table.querySelector('.caption-text') ?? table.caption;
  return [...(caption?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.classList.contains('notice-mark')))
    .map(({ textContent }) => textContent)
    .join(' ');
}
