import { foldCell } from '../values/fold-cell.ts';

/**
 * A label or header of a form in the one spelling in which they are compared: without white space
 * and footnote marks, full-width signs made plain, no colon at the end.
 *
 * @example foldLabel('县（市、区）：') // => '县(市、区)'
 */
export function foldLabel(raw: string): string {
  return foldCell(raw).text.replaceAll(/\s/gu, '').replace(/:$/u, '');
}
