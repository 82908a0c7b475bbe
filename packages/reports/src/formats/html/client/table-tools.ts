/// <reference lib="dom" />
import type { ControlWording } from '../../../wording/control-wording.ts';
import { downloadButton } from './download-table.ts';
import { rowFilter } from './filter-table.ts';
import { make } from './make.ts';
import { makeSortable } from './sort-table.ts';
import { tableName } from './table-cells.ts';

// Fewer rows are seen at a glance.
const filterFrom = 8;

/**
 * Give a table its controls: buttons in its heads, above it a filter and a download. The download
 * of a chart's table stands below the chart.
 */
export function addTableTools(table: HTMLTableElement, words: ControlWording): void {
  const box = table.closest('.table-box') ?? table;
  const rows = table.tBodies[0]?.rows.length ?? 0;
  const tools = [
    ...(rows < filterFrom ? [] : rowFilter(table, tableName(table), words)),
    ...(table.closest('figure') ? [] : [downloadButton(table, words)]),
  ];
  const wide = box.classList.contains('many') ? ' many' : '';
  if (tools.length > 0) box.before(make('div', { class: `tools${wide}` }, ...tools));
  makeSortable(table, words);
}
