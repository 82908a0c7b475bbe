import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { coveredCharacters } from './covered-characters.ts';
import { renameFont } from './font-tables.ts';

/** TrueType fonts that together hold the characters of a text. */
export interface FontSubsets {
  /** Their family names, in the order in which a character is looked up. */
  readonly families: readonly string[];
  /** Each family in 400 and 700. */
  readonly files: readonly Buffer[];
  /** The characters that they have a glyph for; others would be boxes. */
  readonly covered: ReadonlySet<string>;
}

const packageName = '@fontsource/noto-sans-sc';
const family = 'Noto Sans SC Report';
const licence =
  'Noto Sans SC (subset), (c) 2014-2021 Adobe, with Reserved Font Name Source, SIL Open Font License 1.1, https://openfontlicense.org';
const styles = [
  { weight: 400, style: 'Regular' },
  { weight: 700, style: 'Bold' },
] as const;
/** The slice that holds the characters of common use; the others are looked at only if need be. */
const common = 'chinese-simplified';
/** Letters, digits and signs that a format may write by itself. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const always = `${ascii}〔〕•`;

const require = createRequire(import.meta.url);
const codePoint = (character: string) => character.codePointAt(0) ?? 0;

/** Nothing for vertical setting or hinting; `palt` narrows the quotation marks of English. */
const lean = {
  keepFeatures: ['kern', 'palt'],
  noLayoutClosure: true,
  noHinting: true,
  dropTables: ['STAT', 'GSUB', 'gasp', 'prep', 'vhea', 'vmtx', 'VORG', 'BASE'],
  targetFormat: 'truetype' as const,
};

const unpacked = new Map<string, Promise<Buffer>>();

/** The whole font of a slice; unpacking the common one takes longer than cutting it. */
function wholeFont(slice: string, weight: number): Promise<Buffer> {
  const file = `${packageName}/files/noto-sans-sc-${slice}-${weight}-normal.woff2`;
  const found = unpacked.get(file);
  if (found) return found;
  const whole = { keepAllGlyphs: true, targetFormat: 'truetype' as const };
  const font = readFile(require.resolve(file)).then((packed) => subsetFont(packed, '', whole));
  unpacked.set(file, font);
  return font;
}

async function subsetSlice(slice: string, name: string, characters: readonly string[]) {
  const text = characters.join('');
  const files: Buffer[] = [];
  for (const { weight, style } of styles) {
    const subset = await subsetFont(await wholeFont(slice, weight), text, lean);
    files.push(renameFont(subset, name, style, licence));
  }
  const covered = files[0] ? coveredCharacters(files[0]) : new Set<string>();
  return { name, files, covered };
}

async function slicesFor(characters: readonly string[]): Promise<[string, string[]][]> {
  if (characters.length === 0) return [];
  const json = await readFile(require.resolve(`${packageName}/unicode.json`), 'utf8');
  const ranges: Record<string, string> = JSON.parse(json);
  return Object.entries(ranges).flatMap(([name, text]): [string, string[]][] => {
    const spans = text.split(',').map((part) => {
      const [from = '', to = from] = part.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    const found = characters.filter((character) =>
      spans.some(([from, to]) => from <= codePoint(character) && codePoint(character) <= to),
    );
    return found.length === 0 ? [] : [[name.replaceAll(/[[\]]/gu, ''), found]];
  });
}

/**
 * Noto Sans SC, cut down to the characters of a text, as TrueType fonts in 400 and 700. The
 * letters, digits and signs of ASCII are always in. The same characters give the same bytes.
 *
 * Source: @fontsource/noto-sans-sc, SIL Open Font License 1.1.
 */
export async function trueTypeSubsets(text: string): Promise<FontSubsets> {
  const characters = [...new Set(always + text)].sort((a, b) => codePoint(a) - codePoint(b));
  const main = await subsetSlice(common, family, characters);
  const subsets = [main];
  const rare = characters.filter((character) => !main.covered.has(character));
  for (const [slice, found] of await slicesFor(rare)) {
    const subset = await subsetSlice(slice, `${family} ${slice}`, found);
    if (subset.covered.size > 0) subsets.push(subset);
  }
  return {
    families: subsets.map(({ name }) => name),
    files: subsets.flatMap(({ files }) => files),
    covered: new Set(subsets.flatMap(({ covered }) => [...covered])),
  };
}
