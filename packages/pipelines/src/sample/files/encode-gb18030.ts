let codes: ReadonlyMap<string, number> | undefined;

/** Every character of two bytes, by decoding them all once. */
function twoByteCodes(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030');
  const map = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\uFFFD')
        map.set(character, lead * 256 + trail);
    }
  return map;
}

/**
 * Text in GB18030, as a spreadsheet on Chinese Windows saves CSV. Characters of four bytes, which
 * no simulated return has, are not known.
 *
 * @throws {RangeError} if a character has no code of one or two bytes
 * @example [...encodeGb18030('a柳')] // => [97, 193, 248]
 */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= twoByteCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const plain = character.charCodeAt(0);
    const code = plain < 0x80 ? plain : codes.get(character);
    if (code === undefined) throw new RangeError(`no code of two bytes for ${character}`);
    if (code >= 256) bytes.push(code >> 8);
    bytes.push(code & 255);
  }
  return Uint8Array.from(bytes);
}
