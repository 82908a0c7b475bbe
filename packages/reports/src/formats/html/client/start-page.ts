/// <reference lib="dom" />
import { addChartTools } from './chart-tools.ts';
import { addCopyLinks } from './copy-links.ts';
import { markCurrentSection } from './current-section.ts';
import { all } from './make.ts';
import { addTableTools } from './table-tools.ts';
import { readWords } from './words.ts';

/** Add the controls to a page that reads without them, and mark the moment when they work. */
export function startPage(): void {
  const words = readWords();
  for (const figure of all(document, 'figure', HTMLElement)) addChartTools(figure, words);
  for (const table of all(document, 'table', HTMLTableElement)) addTableTools(table, words);
  addCopyLinks(words);
  markCurrentSection(words);
  document.documentElement.classList.add('live');
  performance.mark('controls');
}
