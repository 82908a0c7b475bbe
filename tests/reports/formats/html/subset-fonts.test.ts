import { expect, test } from 'vitest';
import { subsetFonts } from '../../../../packages/reports/src/formats/html/subset-fonts.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Every seventh Chinese character of the first level of GB 2312, 500 in all. */
const chinese = Array.from({ length: 3500 }, (_, index) => index)
  .filter((index) => index % 7 === 0)
  .map((index) => [0xb0 + Math.floor(index / 94), 0xa1 + (index % 94)])
  .map((bytes) => new TextDecoder('gb18030').decode(Uint8Array.from(bytes)))
  .join('');

test('a page of six hundred characters carries less than 500 kB of fonts, alike each time', async () => {
  const rules = await subsetFonts(ascii + chinese, 'zh');
  expect(rules.length).toBeLessThan(500_000);
  expect(rules.length).toBeGreaterThan(100_000);
  expect(await subsetFonts(chinese + ascii + chinese, 'zh')).toBe(rules);
});

test('only the slices that are needed are embedded, each for its own characters', async () => {
  const rules = await subsetFonts('中', 'zh');
  expect(rules.match(/@font-face/g)).toHaveLength(1);
  expect(rules).toContain('unicode-range:U+4e2d}');
});

test('blank and unknown characters make no font that a browser would refuse', async () => {
  expect(await subsetFonts('\n\u2002\u21a9\u{10ffff}', 'zh')).toBe('');
});

test('an English page keeps its own quotation marks', async () => {
  expect(await subsetFonts('’“”', 'en')).toBe('');
  expect(await subsetFonts('“', 'zh')).toContain('U+201c');
});
