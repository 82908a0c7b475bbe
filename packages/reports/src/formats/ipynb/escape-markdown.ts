import { printableText } from '../docx/printable-text.ts';

// Alone in an element a backslash or a dollar sign is no part of a formula, and no sign of an
// address makes a link.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '<span>&#64;</span>',
  $: '<span>&#36;</span>',
  '\\': '<span>&#92;</span>',
};

/**
 * A text so that a notebook shows it as it is, whatever it looks like: nothing in it is markup,
 * HTML, a formula or a link. It comes out on one line.
 *
 * @example escapeMarkdown('a*b <i>') // => 'a\\*b &lt;i&gt;'
 */
export function escapeMarkdown(text: string): string {
  return printableText(text)
    .replaceAll(/[\t\n\r\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/[&<>@$\\]/gu, (sign) => entities[sign] ?? sign)
    .replaceAll(/[`*_[\]~|]/gu, (sign) => `\\${sign}`)
    .replaceAll('://', '<span>&#58;</span>//')
    .replaceAll(/(www)\./giu, '$1<span>&#46;</span>');
}

/**
 * A line that begins a paragraph, so that it begins nothing else: no list, heading or code.
 *
 * @example escapeStart('1. a') // => '1\\. a'
 */
export function escapeStart(line: string): string {
  return line
    .trim()
    .replace(/^[-+#=]/u, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
