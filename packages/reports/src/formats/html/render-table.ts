import type { Element } from 'hast';
import type { TableColumn, TableContent, TableRow } from '../../notebook/document.ts';
import { breakMark, smallMark } from '../../wording/marks.ts';
import type { PageWording } from '../../wording/page-wording.ts';
import { element } from './element.ts';

const trailingMarks = new RegExp(`[${smallMark}${breakMark}]+$`, 'u');

function alignment({ align, kind }: TableColumn): string[] {
  const side = align ?? (kind === 'number' ? 'end' : 'start');
  return [
    ...(side === 'start' ? [] : [side]),
    ...(kind === 'number' ? ['number-cell'] : []),
    ...(kind === 'note' ? ['note'] : []),
  ];
}

const classes = (names: readonly string[]) => (names.length > 0 ? { className: [...names] } : {});

/** A number with its marks hanging at its end, so that digits stay under each other. */
function hangMarks(text: string): (Element | string)[] {
  const number = text.replace(trailingMarks, '');
  const marks = text.slice(number.length);
  return marks === '' ? [text] : [number, element('span', { className: ['mark'] }, marks)];
}

function renderCell(row: TableRow, column: TableColumn, wording: PageWording): Element {
  const text = row[column.key] ?? null;
  const named = classes(alignment(column));
  if (column.kind === 'heading' && text !== null)
    return element('th', { scope: 'row', ...named }, text);
  if (text !== null)
    return element('td', named, ...(column.kind === 'number' ? hangMarks(text) : [text]));
  return element(
    'td',
    classes([...alignment(column), 'missing']),
    element('span', { ariaHidden: 'true' }, wording.missing),
    element('span', { className: ['spoken'] }, wording.missingSpoken),
  );
}

/** What the marks in a table mean, a paragraph for each line. */
export function renderNotes({ notes = [] }: TableContent): Element[] {
  return notes.map((note) => element('p', { className: ['table-note'] }, note));
}

// More columns than fit beside each other in the measure of the text; sentences take two.
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
  { caption, columns, rows, notes }: TableContent,
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
      classes(notes ? ['marked'] : []),
      element('caption', {}, element('span', { className: ['caption-text'] }, ...captionContent)),
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...body),
    ),
    caption,
    columns.length + (columns.some(({ kind }) => kind === 'note') ? 1 : 0),
  );
}
