import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grid } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { readGrids } from '../../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import { encodeGb18030 } from './gb18030.ts';
import { type WrittenCell, writeSheets } from './sheetjs.ts';

const signs = [...'融水县区学校生人"\',;.&<>#-（）％0019AaZz 　\n'];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '001',
    '0.951',
    '23.4%',
    '1/2',
    '2023-09-01',
    'TRUE',
    '=A1',
    "'5",
    '1e5',
    '#DIV/0!',
  ),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0.1 + 0.2, 0.951, 1e21, 1.5e-7, 9007199254740991, 0),
);
// The writer of .xls is out by one bit for some other numbers.
const count = fc.oneof(
  fc.integer(),
  fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100),
  fc.constantFrom(0.1 + 0.2, 0.951, 1.5e-7),
);
const textCell = (v: string): WrittenCell => ({ t: 's', v, z: '@' });
const tableOf = <T>(cell: fc.Arbitrary<T>) =>
  fc.array(fc.array(fc.option(cell, { nil: undefined }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });

const plain = (value: number) =>
  Object.is(value, -0) ? '0' : Number(value).toString().includes('e') ? null : String(value);

function expectCells(
  grid: Grid | undefined,
  rows: readonly (readonly (WrittenCell | undefined)[])[],
) {
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const read = grid?.at(r + 1, c + 1);
      if (cell === undefined) expect(read?.kind).toBe('empty');
      else if (typeof cell.v === 'number') {
        expect(read?.kind).toBe('number');
        expect(Number(read?.text)).toBe(cell.v === 0 ? 0 : cell.v);
        expect(read?.text).not.toMatch(/e/i);
        if (plain(cell.v) !== null) expect(read?.text).toBe(plain(cell.v));
      } else expect(read).toMatchObject({ kind: 'text', text: cell.v, formula: null });
    });
  });
}

test.each([
  ['xlsx', number],
  ['biff8', count],
] as const)('a table written as %s comes back cell by cell', async (type, numbers) => {
  const cell = fc.oneof(
    text.map(textCell),
    numbers.map((v): WrittenCell => ({ t: 'n', v })),
  );
  await fc.assert(
    fc.asyncProperty(tableOf(cell), async (rows) => {
      const [grid] = await readGrids(writeSheets([{ name: '表', rows }], type), 'a.xlsx');
      expectCells(grid, rows);
    }),
    { numRuns: 150 },
  );
});

const lines = fc
  .array(
    fc.string({
      unit: fc.constantFrom(...'融水县"\'&<>,;.0019Aa％　'),
      minLength: 1,
      maxLength: 6,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join('\n'));

test('a table saved as a page comes back as the text that the page shows', async () => {
  await fc.assert(
    fc.asyncProperty(tableOf(lines), async (texts) => {
      const rows = texts.map((row) => row.map((v) => (v === undefined ? undefined : textCell(v))));
      const [grid] = await readGrids(writeSheets([{ name: '表', rows }], 'html'), 'a.xls');
      expectCells(grid, rows);
    }),
    { numRuns: 150 },
  );
});

const quoted = (value: string) =>
  /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

test.each([
  ['UTF-8', (csv: string) => Buffer.from(csv)],
  ['UTF-8 with a byte order mark', (csv: string) => Buffer.from(`\ufeff${csv}`)],
  ['UTF-16 with a byte order mark', (csv: string) => Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['GB18030', encodeGb18030],
])('a delimited file in %s comes back cell by cell, with each delimiter', async (_, encode) => {
  const anyEnd = fc.constantFrom('\n', '\r\n');
  const delimiter = fc.constantFrom(',', '\t', ';');
  await fc.assert(
    fc.asyncProperty(tableOf(text), delimiter, anyEnd, async (texts, sign, end) => {
      const header = ['县区', '学校', '学生'];
      const body = texts.map((row) => row.map((value) => quoted(value ?? '')).join(sign));
      const csv = [header.join(sign), ...body].join(end) + end;
      const [grid] = await readGrids(encode(csv), 'a.csv');
      const rows = [header, ...texts].map((row) =>
        row.map((v) => (v === undefined ? undefined : textCell(v))),
      );
      expectCells(grid, rows);
    }),
    { numRuns: 60 },
  );
});
