import { SourceError } from '@eduplan/core';
import { ingestMessages } from '@eduplan/core/messages';

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const lineEnd = 0x0a;

// No byte of a longer UTF-8 character is a line end, so the lines can be tried one by one.
function firstLineNotUtf8(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(lineEnd, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
}

/**
 * The text of a file in UTF-8, without its byte order mark.
 *
 * @throws {SourceError} naming the first line that is not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  if (!isUtf8(bytes)) throw new SourceError(ingestMessages.notUtf8(file, firstLineNotUtf8(bytes)));
  return new TextDecoder('utf-8').decode(bytes);
}
