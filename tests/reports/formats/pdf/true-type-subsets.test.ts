import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontTables } from '../../../../packages/reports/src/fonts/font-tables.ts';
import { showableText } from '../../../../packages/reports/src/fonts/showable-text.ts';
import { trueTypeSubsets } from '../../../../packages/reports/src/fonts/true-type-subsets.ts';

test('the fonts hold the characters of a text in two weights, rare ones in families of their own', async () => {
  const { families, files, covered } = await trueTypeSubsets('柳州†龘');
  expect(files).toHaveLength(2 * families.length);
  expect(families.length).toBeGreaterThan(1);
  expect(new Set(families).size).toBe(families.length);
  for (const character of '柳州†龘Az09〔〕') expect(covered).toContain(character);
  expect(covered).not.toContain('融');
  for (const [index, file] of files.entries()) {
    const at = (tag: string) => fontTables(file).find((table) => table.tag === tag)?.offset ?? 0;
    expect(file.readUInt16BE(at('OS/2') + 4)).toBe(index % 2 === 0 ? 400 : 700);
    const names = file.subarray(at('name')).swap16().toString('utf16le');
    expect(names).toContain(families[index >> 1]);
  }
});

test('the same characters give the same bytes, in whatever order', async () => {
  expect(await trueTypeSubsets('柳州柳')).toEqual(await trueTypeSubsets('州柳'));
});

test('a character that no font has is not covered, and is shown by its code', async () => {
  const { covered } = await trueTypeSubsets('柳\u{2A6A5}');
  expect(covered).not.toContain('\u{2A6A5}');
  expect(showableText('柳\u{2A6A5}', covered)).toBe('柳〔U+2A6A5〕');
});

test('nothing but line ends and what the fonts have is left of a text', () => {
  const covered = new Set('柳州 〔U+0123456789ABCDEF〕');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const character of showableText(text, covered))
        expect(character === '\n' || covered.has(character)).toBe(true);
    }),
  );
});
