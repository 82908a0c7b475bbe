import { cellText, type SheetCells } from './sample-file.ts';

const quoted = (text: string) =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A sheet as the text of a CSV file, its lines ended as Windows ends them.
 *
 * @example toCsv({ name: '', rows: [['a', 1], ['b,c', null]], merges: [] }) // => 'a,1\r\n"b,c",\r\n'
 */
export function toCsv({ rows }: SheetCells): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows
    .map((row) =>
      Array.from({ length: width }, (_, index) => quoted(cellText(row[index] ?? null))).join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('');
}
