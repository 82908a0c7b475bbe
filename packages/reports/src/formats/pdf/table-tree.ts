import type { TableColumn, TableContent } from '../../notebook/document.ts';
import { breakMark, smallMark } from '../../wording/marks.ts';
import type { PageWording } from '../../wording/page-wording.ts';
import { layOutColumns } from './column-widths.ts';
import type { PdfCaption, PdfCell, PdfTable } from './report-tree.ts';

const trailingMarks = new RegExp(`[${smallMark}${breakMark}]+$`, 'u');

function cell(text: string | null, { kind }: TableColumn, wording: PageWording): PdfCell {
  if (text === null)
    return { of: [{ is: 'text', text: wording.missing }], mark: null, muted: true };
  const shown = kind === 'number' ? text.replace(trailingMarks, '') : text;
  const mark = text.slice(shown.length);
  return { of: [{ is: 'text', text: shown }], mark: mark === '' ? null : mark, muted: false };
}

/** A table of printed text, as the template reads it. */
export function tableTree(
  { columns, rows, notes = [], source }: TableContent,
  caption: PdfCaption,
  id: string | null,
  wording: PageWording,
): PdfTable {
  const layout = layOutColumns(
    columns.map(({ key, label, kind }) => ({
      head: label,
      cells: rows.map((row) => row[key] ?? wording.missing),
      whole: kind === 'number',
      hanging: kind === 'number' && notes.length > 0 ? 8 : 0,
    })),
  );
  return {
    is: 'table',
    id,
    caption,
    columns: columns.map(({ label, align, kind }, index) => ({
      head: [{ is: 'text', text: label }],
      align: align ?? (kind === 'number' ? 'end' : 'start'),
      width: layout.widths[index] ?? 1,
    })),
    rows: rows.map((row) =>
      columns.map((column) => cell(row[column.key] ?? null, column, wording)),
    ),
    marked: notes.length > 0,
    stretched: layout.stretched,
    sideways: layout.sideways,
    notes,
    source: source ? wording.source(source) : null,
  };
}
