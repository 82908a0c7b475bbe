import { printableText } from '../docx/printable-text.ts';

// A cell holds no more; Excel calls a file with more damaged.
const longest = 32_767;

/**
 * A text as a workbook can hold it: without characters that XML forbids, and without what Excel
 * would read as the code of a character.
 *
 * @example cellText('_x0041_') // => '_x005F_x0041_'
 */
export function cellText(text: string): string {
  const escaped = printableText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return escaped.length > longest
    ? `${escaped.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
    : escaped;
}
