import { toHtml } from 'hast-util-to-html';
import type { TableContent } from '../../notebook/document.ts';
import type { PageWording } from '../../wording/page-wording.ts';
import { printableText } from '../docx/printable-text.ts';
import { element } from '../html/element.ts';
import { inertText } from './inert-text.ts';

const side = (kind: string | undefined, align: string | undefined) =>
  (align ?? (kind === 'number' ? 'end' : 'start')) === 'end' ? { align: 'right' } : {};

/** A table as HTML for a notebook: escaped, without style or script, with its notes and source below. */
export function tableHtml(
  { columns, rows, notes = [], source }: TableContent,
  caption: string,
  mark: string | undefined,
  wording: PageWording,
): string {
  const head = columns.map(({ label, kind, align }) =>
    element('th', { scope: 'col', ...side(kind, align) }, inertText(label)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...columns.map(({ key, kind, align }) => {
        const text = row[key] ?? null;
        return kind === 'heading' && text !== null
          ? element('th', { scope: 'row', ...side(kind, align) }, inertText(text))
          : element('td', side(kind, align), inertText(text ?? wording.missing));
      }),
    ),
  );
  const below = [...notes, ...(source === undefined ? [] : [wording.source(source)])];
  return toHtml({
    type: 'root',
    children: [
      element(
        'table',
        {},
        element(
          'caption',
          {},
          inertText(caption),
          mark === undefined ? null : element('strong', {}, inertText(` [${mark}]`)),
        ),
        element('thead', {}, element('tr', {}, ...head)),
        element('tbody', {}, ...body),
      ),
      ...below.map((line) => element('p', {}, element('small', {}, inertText(line)))),
    ],
  });
}

/** A text in its own line: without anything that a terminal would obey. */
const oneLine = (text: string) => printableText(text).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** A table as lines of text, its cells separated by tabs. */
export function tableText(
  { columns, rows, notes = [], source }: TableContent,
  caption: string,
  mark: string | undefined,
  wording: PageWording,
): string {
  return [
    [oneLine(caption), ...(mark === undefined ? [] : [`[${mark}]`])].join(' '),
    columns.map(({ label }) => oneLine(label)).join('\t'),
    ...rows.map((row) => columns.map(({ key }) => oneLine(row[key] ?? wording.missing)).join('\t')),
    ...notes.map(oneLine),
    ...(source === undefined ? [] : [oneLine(wording.source(source))]),
  ].join('\n');
}
