import { readCsv, writeCsv } from '@eduplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const written = (value: string | number | null) =>
  readCsv(writeCsv(['a', 'b'], [{ a: value, b: 'x' }]), 'a.csv')[1]?.cells[0];

test('rows become lines under a header; nothing is an empty cell', () => {
  const rows = [
    { a: 'x,y', b: null },
    { a: '他说“是”', b: 0 },
    { a: 'a "b"', b: 'two\nlines' },
  ];
  expect(writeCsv(['a', 'b'], rows)).toBe('a,b\n"x,y",\n他说“是”,0\n"a ""b""","two\nlines"\n');
  expect(writeCsv(['a', 'b'], [])).toBe('a,b\n');
});

test('a cell with a line end of any system is quoted', () => {
  expect(writeCsv(['a'], [{ a: 'x\ry' }, { a: 'x\r\ny' }])).toBe('a\n"x\ry"\n"x\r\ny"\n');
});

test('columns that are not asked for are left out, and those not given are empty', () => {
  const row: Record<string, string> = { c: '3', a: '1' };
  expect(writeCsv(['a', 'b'], [row])).toBe('a,b\n1,\n');
});

test.each([
  '=1+1',
  '=HYPERLINK("http://example.org")',
  '+1+1',
  '-1-1',
  '-',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1+1',
  '－1',
  '＠SUM(1)',
])('a cell that a spreadsheet would run is defused: %j', (text) => {
  expect(written(text)).toBe(`'${text}`);
});

test.each(['-1.69%', '+4.79%', '-0.18', '+5', '-12'])(
  'a signed number is no formula: %s',
  (text) => {
    expect(written(text)).toBe(text);
  },
);

test('whatever is written is read back, but for the mark before a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', '=', '+', '-', '@', '1', '中') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      // A row of empty cells, or of one cell alone, could be taken for an empty line.
      const named = rows.map(([a, b]) => ({ a, b, c: 'x' }));
      const [header, ...records] = readCsv(writeCsv(['a', 'b', 'c'], named), 'a.csv');
      expect(header?.cells).toEqual(['a', 'b', 'c']);
      expect(records.map(({ cells }) => cells.map((text) => text.replace(/^'/, '')))).toEqual(
        named.map(({ a, b, c }) => [a, b, c].map((text) => text.replace(/^'/, ''))),
      );
      for (const { cells } of records)
        for (const text of cells) expect(text).not.toMatch(/^[=@\t\r]|^[+-][^\d]/);
    }),
  );
});
