import type { Element } from 'hast';
import type { TableColumn, TableContent, TableRow } from '../../notebook/document.ts';
import type { PageWording } from '../../wording/page-wording.ts';
import { element } from './element.ts';

function alignment({ align, kind }: TableColumn): string[] {
  const side = align ?? (kind === 'number' ? 'end' : 'start');
  return [
    ...(side === 'start' ? [] : [side]),
    ...(kind === 'number' ? ['number-cell'] : []),
    ...(kind === 'note' ? ['note'] : []),
  ];
}

const classes = (names: readonly string[]) => (names.length > 0 ? { className: [...names] } : {});

function renderCell(row: TableRow, column: TableColumn, wording: PageWording): Element {
  const text = row[column.key] ?? null;
  const named = classes(alignment(column));
  if (column.kind === 'heading' && text !== null)
    return element('th', { scope: 'row', ...named }, text);
  if (text !== null) return element('td', named, text);
  return element(
    'td',
    classes([...alignment(column), 'missing']),
    element('span', { ariaHidden: 'true' }, wording.missing),
    element('span', { className: ['spoken'] }, wording.missingSpoken),
  );
}

// More columns than fit beside each other in the measure of the text.
const manyColumns = 6;

/** A box that a wide table scrolls in, reachable by keyboard and named by the table's caption. */
export function tableBox(table: Element, name: string, columns = 0): Element {
  const box = {
    className: ['table-box', ...(columns >= manyColumns ? ['many'] : [])],
    role: 'region',
    tabIndex: 0,
    ariaLabel: name,
  };
  return element('div', box, table);
}

/** A table of printed text as HTML, in its own box. */
export function renderTable(
  { caption, columns, rows }: TableContent,
  captionContent: Element['children'],
  wording: PageWording,
): Element {
  const heads = columns.map((column) =>
    element('th', { scope: 'col', ...classes(alignment(column)) }, column.label),
  );
  const body = rows.map((row) =>
    element('tr', {}, ...columns.map((column) => renderCell(row, column, wording))),
  );
  return tableBox(
    element(
      'table',
      {},
      element('caption', {}, element('span', { className: ['caption-text'] }, ...captionContent)),
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...body),
    ),
    caption,
    columns.length,
  );
}
