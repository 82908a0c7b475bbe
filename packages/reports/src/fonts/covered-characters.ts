import { fontTables } from './font-tables.ts';

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly glyph: (code: number) => number;
}

/** Format 4: segments of the basic plane, their glyphs counted on or listed. */
function basicSegments(font: Buffer, at: number): Segment[] {
  const count = font.readUInt16BE(at + 6) / 2;
  return Array.from({ length: count }, (_, index) => {
    const end = at + 14 + 2 * index;
    const start = end + 2 * count + 2;
    const delta = start + 2 * count;
    const range = delta + 2 * count;
    const from = font.readUInt16BE(start);
    const glyph = (code: number) => {
      const offset = font.readUInt16BE(range);
      const plain = offset === 0 ? code : font.readUInt16BE(range + offset + 2 * (code - from));
      return plain === 0 ? 0 : (plain + font.readUInt16BE(delta)) & 0xffff;
    };
    return { from, to: font.readUInt16BE(end), glyph };
  });
}

/** Format 12: segments of all planes, their glyphs counted on. */
function wideSegments(font: Buffer, at: number): Segment[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    const from = font.readUInt32BE(group);
    const first = font.readUInt32BE(group + 8);
    return { from, to: font.readUInt32BE(group + 4), glyph: (code: number) => first + code - from };
  });
}

/** The characters that a TrueType font has a glyph for. */
export function coveredCharacters(font: Buffer): Set<string> {
  const cmap = fontTables(font).find(({ tag }) => tag === 'cmap')?.offset;
  if (cmap === undefined) return new Set();
  const segments = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) return basicSegments(font, at);
    return format === 12 ? wideSegments(font, at) : [];
  }).flat();
  const covered = new Set<string>();
  for (const { from, to, glyph } of segments)
    for (let code = from; code <= to && code !== 0xffff; code++)
      if (glyph(code) !== 0) covered.add(String.fromCodePoint(code));
  return covered;
}
