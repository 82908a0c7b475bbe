import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGrids } from '../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import { encodeGb18030 } from '../../../packages/pipelines/src/sample/files/encode-gb18030.ts';
import type { SampleFormat } from '../../../packages/pipelines/src/sample/files/sample-file.ts';
import { toBytes } from '../../../packages/pipelines/src/sample/files/to-bytes.ts';
import { chance } from '../../../packages/pipelines/src/sample/world/chance.ts';

const formats: readonly SampleFormat[] = [
  'xlsx',
  'xls',
  'html',
  'csv-gb18030',
  'csv-utf8',
  'csv-utf8-bom',
];

const word = fc
  .array(fc.constantFrom('柳', '三', '侗', '（', '）', '"', ',', '<', '&', 'a', '7', '〔', '：'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((letters) => `字${letters.join('')}`);

describe('a sheet that was written, read back', () => {
  test.each(formats)('has the same words in the same cells as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 5 }),
        async (rows) => {
          const sheet = { name: '表', rows, merges: [] };
          const [grid] = await readGrids(
            toBytes({ path: `a.${format}`, format, sheets: [sheet] }),
            'a',
          );
          rows.forEach((row, index) => {
            row.forEach((text, column) => {
              expect(grid?.at(index + 1, column + 1).text).toBe(text);
            });
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  test.each(['xlsx', 'xls', 'html'] as const)('keeps merged cells as %s', async (format) => {
    const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
    const sheet = {
      name: '表',
      rows: [
        ['合', null],
        ['甲', '乙'],
      ],
      merges,
    };
    const [grid] = await readGrids(toBytes({ path: 'a', format, sheets: [sheet] }), 'a');
    expect(grid?.merges).toEqual(merges);
  });

  test.each(['xlsx', 'xls'] as const)('keeps numbers and errors of cells as %s', async (format) => {
    const rows = [[1.5, { error: '#DIV/0!' } as const, '01']];
    const sheet = { name: '表', rows, merges: [] };
    const [grid] = await readGrids(toBytes({ path: 'a', format, sheets: [sheet] }), 'a');
    const cells = [1, 2, 3].map((column) => grid?.at(1, column));
    expect(cells.map((cell) => cell?.kind)).toEqual(['number', 'error', 'text']);
    expect([cells[0]?.text, cells[2]?.text]).toEqual(['1.5', '01']);
  });
});

describe('GB18030', () => {
  test('is decoded to the same text', () => {
    const text = '模拟：三江侗族自治县，〔2025〕“女”—○％';
    expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text);
  });

  test('refuses a character of four bytes rather than writing another', () => {
    expect(() => encodeGb18030('𠮷')).toThrow('no code of two bytes for 𠮷');
  });
});

describe('chance', () => {
  test('depends on its name alone, and spreads over its range', () => {
    const luck = chance('a');
    const shares = Array.from({ length: 2000 }, (_, index) => luck.share('x', index));
    expect(chance('a').share('x', 7)).toBe(shares[7]);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThan(1);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.47);
    expect(mean).toBeLessThan(0.53);
    const around = Array.from({ length: 2000 }, (_, index) => luck.around(0.1, 'x', index));
    const spread = Math.sqrt(around.reduce((sum, one) => sum + (one - 1) ** 2, 0) / around.length);
    expect(spread).toBeGreaterThan(0.09);
    expect(spread).toBeLessThan(0.11);
  });

  test('tells ab, c from a, bc', () => {
    expect(chance('a').share('ab', 'c')).not.toBe(chance('a').share('a', 'bc'));
  });
});
