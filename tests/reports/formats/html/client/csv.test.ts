import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../../../packages/core/src/frames/write-csv.ts';
import { csvName, csvText } from '../../../../../packages/reports/src/formats/html/client/csv.ts';

test('a page writes CSV as the library does', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=1', '+1', '-1.5%', '@x', '＝1', '"', 'a,b', 'a\nb', '\t', "'", '-'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const written = writeCsv(
        ['a', 'b'],
        rows.map(([a, b]) => ({ a, b })),
      );
      expect(csvText([['a', 'b'], ...rows])).toBe(written);
    }),
  );
});

test('a file is named by letters and digits alone', () => {
  expect(csvName('表 1 各县 <b>')).toBe('表-1-各县-b.csv');
  expect(csvName('../../\u202Etxt.exe')).toBe('txt-exe.csv');
  expect(csvName('…')).toBe('table.csv');
  expect(csvName('长'.repeat(200))).toBe(`${'长'.repeat(80)}.csv`);
});
