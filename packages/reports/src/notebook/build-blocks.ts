import { SourceError } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import type { ChartBlock, ChartContent, TableBlock, TableContent } from './document.ts';

function requireText(what: string, text: unknown): void {
  if (typeof text !== 'string' || text.trim() === '')
    throw new SourceError(notebookMessages.emptyText(what));
}

/**
 * A table as a cell's value. Cells hold printed text; null is a missing value and is shown as
 * a dash.
 *
 * @throws {SourceError} if a row lacks a column, or there is no row, column or caption
 * @example table({ caption: '人数', columns: [{ key: 'n', label: '人' }], rows: [{ n: '5' }] }).kind // => 'table'
 */
export function table(content: TableContent): TableBlock {
  requireText('caption', content.caption);
  if (content.columns.length === 0 || content.rows.length === 0)
    throw new SourceError(notebookMessages.noRows(content.caption));
  for (const [index, row] of content.rows.entries())
    for (const { key } of content.columns) {
      const cell: unknown = row[key];
      if (typeof cell === 'number') throw new SourceError(notebookMessages.notPrintedYet(cell));
      if (typeof cell !== 'string' && cell !== null)
        throw new SourceError(notebookMessages.cellMissing(index + 1, key));
    }
  return { ...content, kind: 'table' };
}

/**
 * A chart as a cell's value: a Vega-Lite specification with its title, its description in words
 * and the table of the numbers drawn.
 *
 * @throws {SourceError} if the title or the description is empty, or the table is not sound
 */
export function chart(content: ChartContent): ChartBlock {
  requireText('title', content.title);
  requireText('description', content.description);
  table(content.table);
  return { ...content, kind: 'chart' };
}
