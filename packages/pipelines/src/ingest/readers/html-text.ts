const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  middot: '·',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  yen: '¥',
  sup2: '²',
  sup3: '³',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const highestCodePoint = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? whole;
  const hexadecimal = name[1] === 'x' || name[1] === 'X';
  const code = hexadecimal ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= highestCodePoint ? String.fromCodePoint(code) : whole;
}

/** The sign that stands for a line break until white space has been folded. */
export const lineBreak = '\u0001';

/**
 * The text between two tags, entities resolved. White space is folded as a page shows it; a no-break space
 * is not white space.
 *
 * @example pageText('  A&amp;B\n  &#26579; ') // => ' A&B 染 '
 */
export function pageText(source: string): string {
  const folded = source.replace(/[ \t\n\f\r]+/g, ' ');
  return folded.includes('&')
    ? folded.replace(/&(#[xX][\da-fA-F]{1,6}|#\d{1,7}|\w{2,6});/g, entity)
    : folded;
}

/** The text of a cell put together from its parts: trimmed, line breaks in their places. */
export function cellText(parts: readonly string[]): string {
  return parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .split(lineBreak)
    .map((line) => line.replace(/^ | $/g, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
