import { readersMessages, SourceError } from '@eduplan/core/messages';

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const lineEnd = 0x0a;

// No byte of a longer character is a line end in either encoding, so lines can be tried singly.
function firstBadLine(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(lineEnd, start);
    if (end < 0 || decodeAs('gb18030', bytes.subarray(start, end)) === null) return line;
    [line, start] = [line + 1, end + 1];
  }
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

// Signs that no table holds; form feed and the end mark of old systems may stand in one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const binary = /[\0-\x08\x0e-\x19\x1b-\x1f]/;

/**
 * The text of a file, without its byte order mark: UTF-16 where the mark says so, UTF-8 where all
 * of it is UTF-8, and GB18030 (which holds GBK and GB2312) where it is not.
 *
 * @throws {SourceError} naming the first line that is text in neither, or if it is no text at all
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const marked = markedEncoding(bytes);
  const text =
    marked === null
      ? (decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes))
      : decodeAs(marked, bytes);
  if (text !== null && !binary.test(text)) return text;
  if (text !== null || bytes.includes(0))
    throw new SourceError(readersMessages.unknownFormat(file));
  throw new SourceError(readersMessages.unknownEncoding(file, firstBadLine(bytes)));
}
