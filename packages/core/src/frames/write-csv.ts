const needsQuotes = /[",\r\n]/;
// A spreadsheet would run a cell that starts so, in Chinese versions also with full-width signs;
// a plain signed number is left as it is.
const formula = /^[=+\-@＝＋－＠\t\r\n]/u;
const signedNumber = /^[+-]?\d+(\.\d+)?%?$/;

function cellText(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = formula.test(text) && !signedNumber.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180, LF): a header, then each row's values by column; null is an empty cell.
 *
 * @example writeCsv(['a', 'b'], [{ a: 'x,y', b: null }]) // => 'a,b\n"x,y",\n'
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | null>>[],
): string {
  return [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cellText(row[column] ?? null)).join(',')),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
