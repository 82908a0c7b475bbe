const decoder = new TextDecoder('gb18030');
const codes = new Map<string, readonly number[]>();
for (let first = 0x81; first <= 0xfe; first += 1)
  for (let second = 0x40; second <= 0xfe; second += 1) {
    const sign = second === 0x7f ? '' : decoder.decode(Uint8Array.of(first, second));
    if ([...sign].length === 1 && sign !== '\ufffd') codes.set(sign, [first, second]);
  }

/** A text in GB18030, of the signs that it has in one or two bytes. */
export function encodeGb18030(text: string): Buffer {
  return Buffer.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : codes.get(sign);
      if (code === undefined) throw new Error(`no code for ${sign}`);
      return code;
    }),
  );
}
