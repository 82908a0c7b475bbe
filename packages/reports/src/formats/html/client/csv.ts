const needsQuotes = /[",\r\n]/;
// As in the files that the library writes: what a spreadsheet would run is kept from it.
const formula = /^[=+\-@＝＋－＠\t\r\n]/u;
const signedNumber = /^[+-]?\d+(\.\d+)?%?$/;

function csvCell(text: string): string {
  const safe = formula.test(text) && !signedNumber.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Lines of cells as CSV (RFC 4180, LF); a text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 *
 * @example csvText([['a', '=1'], ['x,y', '-2%']]) // => "a,'=1\n\"x,y\",-2%\n"
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

/**
 * A file name made of words: letters and digits stay, everything else becomes a hyphen.
 *
 * @example csvName('表 1 <a>') // => '表-1-a.csv'
 */
export function csvName(title: string): string {
  const words = title.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const cut = [...words.replaceAll(/^-+|-+$/gu, '')].slice(0, 80).join('');
  return `${cut || 'table'}.csv`;
}
