import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';

/** What one pass over the bytes of a file tells. */
export interface FileScan {
  readonly sha256: string;
  /** Found in the bytes; `other` is neither, such as UTF-8 with some bytes damaged. */
  readonly encoding: 'utf-8' | 'gb18030' | 'other';
  /** Whether two line ends stand together anywhere, also within quotes or at the end. */
  readonly hasBlankLine: boolean;
}

const chunkBytes = 1 << 20;
const doubledLineEnds = ['\n\n', '\n\r', '\r\r'];

/** How many bytes at the end belong to a sign of UTF-8 that goes on in the next chunk. */
function openBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return byte >= (back === 1 ? 0xc0 : back === 2 ? 0xe0 : 0xf0) ? back : 0;
  }
  return 0;
}

// Chinese in GB18030 is hardly ever UTF-8 by chance; UTF-8 with a damaged byte mostly still is.
function encodingOf(bytesNotUtf8: Buffer): 'gb18030' | 'other' {
  const text = bytesNotUtf8.toString('utf8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return broken > whole ? 'gb18030' : 'other';
}

/**
 * Read a file once for its SHA-256, its encoding and whether it may have blank lines.
 *
 * @param file the name to give in an error
 * @throws {SourceError} if the file cannot be read
 */
export async function scanFile(path: string, file: string): Promise<FileScan> {
  const hash = createHash('sha256');
  let encoding: FileScan['encoding'] = 'utf-8';
  let hasBlankLine = false;
  let rest = Buffer.alloc(0);
  let last: Buffer = rest;
  let lastByte = '\n';
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
      const bytes: Buffer = chunk;
      hash.update(bytes);
      const seam = lastByte + String.fromCharCode(bytes[0] ?? 0);
      hasBlankLine ||= doubledLineEnds.some((ends) => seam === ends || bytes.includes(ends));
      lastByte = String.fromCharCode(bytes[bytes.length - 1] ?? 0);
      if (encoding !== 'utf-8') continue;
      const joined = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
      last = joined;
      const whole = joined.subarray(0, joined.length - openBytes(joined));
      rest = Buffer.from(joined.subarray(whole.length));
      if (!isUtf8(whole)) encoding = encodingOf(whole);
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SourceError(contractMessages.unreadable(file, contractMessages.otherReason(reason)));
  }
  if (encoding === 'utf-8' && rest.length > 0) encoding = encodingOf(last);
  return { sha256: hash.digest('hex'), encoding, hasBlankLine };
}
