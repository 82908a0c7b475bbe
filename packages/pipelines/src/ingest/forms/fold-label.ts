import { foldCell } from '../values/fold-cell.ts';

// Forms print the same few hundred labels on every sheet.
const folded = new Map<string, string>();
const mostFolded = 10_000;

/**
 * A label or header of a form in the one spelling in which they are compared: without white space
 * and footnote marks, full-width signs made plain, no colon at the end.
 *
 * @example foldLabel('县（市、区）：') // => '县(市、区)'
 */
export function foldLabel(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const label = foldCell(raw).text.replaceAll(/\s/gu, '').replace(/:$/u, '');
  if (folded.size < mostFolded) folded.set(raw, label);
  return label;
}
