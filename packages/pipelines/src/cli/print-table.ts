import stringWidth from 'string-width';
import { cleanText } from './clean-text.ts';

/** One column of a printed table. */
export interface PrintedColumn {
  readonly label: string;
  readonly align?: 'start' | 'end';
}

/**
 * Rows as text under their heads, two spaces apart; Chinese characters count as two columns.
 * Control characters in a cell are dropped, so that data cannot steer a terminal.
 *
 * @param rows cells, or a line that heads the rows below it
 * @param notice a line above the table
 * @param notes lines below it, on what marks in its cells mean
 *
 * @example printTable([{ label: 'a' }, { label: 'n', align: 'end' }], [['x', '10']]) // => 'a   n\n─  ──\nx  10\n'
 */
export function printTable(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly (string | null)[] | string)[],
  notice: string | null = null,
  notes: readonly string[] = [],
): string {
  const cells = rows.map((row) =>
    typeof row === 'string'
      ? cleanText(row)
      : columns.map((_, index) => cleanText(row[index] ?? '—')),
  );
  const widths = columns.map(({ label }, index) =>
    Math.max(
      stringWidth(label),
      ...cells.map((row) => (typeof row === 'string' ? 0 : stringWidth(row[index] ?? ''))),
    ),
  );
  const line = (texts: readonly string[]) =>
    `${texts
      .map((text, index) => {
        const padding = ' '.repeat((widths[index] ?? 0) - stringWidth(text));
        return columns[index]?.align === 'end' ? padding + text : text + padding;
      })
      .join('  ')
      .trimEnd()}\n`;
  const heads = columns.map(({ label }) => label);
  const table = [heads, widths.map((width) => '─'.repeat(width)), ...cells]
    .map((row) => (typeof row === 'string' ? `${row}\n` : line(row)))
    .join('');
  const above = notice === null ? '' : `${notice}\n`;
  const below = notes.map((note) => `${cleanText(note)}\n`).join('');
  return `${above}${table}${below === '' ? '' : `\n${below}`}`;
}
