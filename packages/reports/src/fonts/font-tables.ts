/** Where a table of a TrueType font stands in its bytes. */
export interface FontTable {
  readonly tag: string;
  readonly offset: number;
  readonly length: number;
}

const directory = 12;
const entry = 16;

/** The tables of a TrueType font, in the order of its directory. */
export function fontTables(font: Buffer): FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = directory + entry * index;
    return {
      tag: font.toString('latin1', at, at + 4),
      offset: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    };
  });
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

const inWholeWords = (bytes: Buffer) =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

const windowsEnglish = [3, 1, 0x409];

function nameTable(names: readonly (readonly [id: number, text: string])[]): Buffer {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let start = 0;
  names.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0;
    const record = [...windowsEnglish, id, length, start];
    record.forEach((value, part) => {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * part);
    });
    start += length;
  });
  return Buffer.concat([head, ...texts]);
}

/**
 * The same TrueType font under another family name, so that a program that also knows fonts of
 * the machine can never take one of those in its stead.
 *
 * @param style `Regular` or `Bold`
 * @param licence what must be said of the font where it is embedded
 */
export function renameFont(font: Buffer, family: string, style: string, licence: string): Buffer {
  const postScript = `${family.replaceAll(' ', '')}-${style}`;
  const names = nameTable([
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postScript],
    [13, licence],
  ]);
  const tables = fontTables(font).map(({ tag, offset, length }) => ({
    tag,
    bytes: tag === 'name' ? names : font.subarray(offset, offset + length),
  }));
  const head = Buffer.from(font.subarray(0, directory + entry * tables.length));
  let offset = head.length;
  const bodies = tables.map(({ bytes }, index) => {
    const at = directory + entry * index;
    const body = inWholeWords(bytes);
    head.writeUInt32BE(checksum(body), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}
