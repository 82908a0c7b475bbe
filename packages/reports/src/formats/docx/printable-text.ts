/** What no XML document may hold, not even escaped, half surrogates among it. */
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const turns = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
const [firstStrong, popIsolate, popEmbedding] = ['\u2068', '\u2069', '\u202C'];

/**
 * Close every change of direction that a text opens, and open none that it closes. Without this
 * a mark left open ends an isolation around the text in its place.
 *
 * @example closeDirections('a\u2066b').length // => 4
 */
export function closeDirections(text: string): string {
  const open: string[] = [];
  let kept = '';
  for (const character of text) {
    const closes = character === popIsolate || character === popEmbedding;
    if (closes && open.at(-1) !== character) continue;
    if (closes) open.pop();
    else if (/[\u202A\u202B\u202D\u202E]/u.test(character)) open.push(popEmbedding);
    else if (/[\u2066-\u2068]/u.test(character)) open.push(popIsolate);
    kept += character;
  }
  return kept + open.reverse().join('');
}

/**
 * A text as an Office document can hold it: without characters that XML forbids, and with marks
 * that turn the direction of writing kept to their own text.
 *
 * @example printableText('甲\u0001乙') // => '甲乙'
 */
export function printableText(text: string): string {
  const printable = text.replaceAll(unprintable, '');
  return turns.test(printable)
    ? `${firstStrong}${closeDirections(printable)}${popIsolate}`
    : printable;
}
