import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Language } from '@eduplan/core';
import subsetFont from 'subset-font';

/** What must be said of the embedded font where it is embedded. */
export const fontNotice =
  'Noto Sans SC (subset), Copyright Google Inc., SIL Open Font License 1.1, https://openfontlicense.org';

const packageName = '@fontsource-variable/noto-sans-sc';
const require = createRequire(import.meta.url);

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

function readRanges(text: string): Slice['ranges'] {
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

async function readSlices(): Promise<Slice[]> {
  const json = await readFile(require.resolve(`${packageName}/unicode.json`), 'utf8');
  const slices: Record<string, string> = JSON.parse(json);
  return Object.entries(slices)
    .map(([name, ranges]) => ({
      file: `noto-sans-sc-${name.replaceAll(/[[\]]/gu, '')}-wght-normal.woff2`,
      ranges: readRanges(ranges),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** As wide as a Chinese character in this font, so that an English page takes its own. */
const wideQuotes = /[‘’“”]/gu;

const codePoint = (character: string) => character.codePointAt(0) ?? 0;

function unicodeRange(characters: readonly string[]): string {
  const spans: [number, number][] = [];
  for (const code of characters.map(codePoint)) {
    const last = spans.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return spans.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

/** Outlines for the weights between 400 and 700 and kerning; nothing for vertical setting. */
const lean = {
  variationAxes: { wght: { min: 400, max: 700 } },
  keepFeatures: ['kern'],
  noLayoutClosure: true,
  noHinting: true,
  dropTables: ['STAT', 'GSUB', 'vhea', 'vmtx', 'VORG', 'VVAR', 'BASE'],
};

/** Browsers refuse a font whose characters are all blank, or all missing from it. */
function hasOutlines(font: Buffer): boolean {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const glyphs = tables.find((at) => font.toString('latin1', at, at + 4) === 'glyf');
  return glyphs !== undefined && font.readUInt32BE(glyphs + 12) > 1;
}

const unpacked = new Map<string, Promise<Buffer>>();

/** The whole font of a slice; unpacking it takes longer than cutting it, and pages share slices. */
function wholeFont(file: string): Promise<Buffer> {
  const found = unpacked.get(file);
  if (found) return found;
  const whole = { keepAllGlyphs: true, targetFormat: 'truetype' as const };
  const font = readFile(require.resolve(`${packageName}/files/${file}`)).then((packed) =>
    subsetFont(packed, '', whole),
  );
  unpacked.set(file, font);
  return font;
}

async function fontFace({ file }: Slice, characters: readonly string[]): Promise<string> {
  // Not packed: WOFF 2 is smaller by two fifths and takes twenty times as long.
  const options = { ...lean, targetFormat: 'truetype' as const };
  const font = await subsetFont(await wholeFont(file), characters.join(''), options);
  if (!hasOutlines(font)) return '';
  return `@font-face{font-family:'Noto Sans SC Subset';font-style:normal;font-weight:400 700;font-display:block;src:url(data:font/ttf;base64,${font.toString('base64')}) format('truetype');unicode-range:${unicodeRange(characters)}}`;
}

/**
 * The `@font-face` rules of "Noto Sans SC Subset", weights 400 to 700, holding just the
 * characters given. A character that the font lacks is left to the reader's own fonts. The same
 * characters give the same bytes.
 *
 * Source: @fontsource-variable/noto-sans-sc, SIL Open Font License 1.1.
 */
export async function subsetFonts(text: string, language: Language): Promise<string> {
  const used = language === 'en' ? text.replaceAll(wideQuotes, '') : text;
  const characters = [...new Set(used)].sort((a, b) => codePoint(a) - codePoint(b));
  const bySlice = new Map<Slice, string[]>();
  const slices = await readSlices();
  for (const character of characters) {
    const code = codePoint(character);
    const slice = slices.find(({ ranges }) => ranges.some(([a, b]) => a <= code && code <= b));
    if (slice) bySlice.set(slice, [...(bySlice.get(slice) ?? []), character]);
  }
  const faces = [...bySlice].sort(([a], [b]) => (a.file < b.file ? -1 : 1));
  const rules = await Promise.all(faces.map(([slice, found]) => fontFace(slice, found)));
  return rules.filter(Boolean).join('\n');
}
