import { readersMessages, SourceError } from '@eduplan/core/messages';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../../packages/pipelines/src/ingest/readers/limits.ts';
import { readGrids } from '../../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import { writeSheets } from './sheetjs.ts';
import { workbookOf, workbookParts, zipParts } from './workbook-parts.ts';

const megabyte = 1_000_000;

/** Refuse within seconds and without much memory. */
async function expectRefusal(
  bytes: Uint8Array,
  file: string,
  sentence: { zh: string; en: string },
) {
  const [start, before] = [performance.now(), process.memoryUsage().rss];
  const refusal = await readGrids(bytes, file).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(SourceError);
  expect(refusal).toMatchObject({ sentence });
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * megabyte);
}

const rows = [
  [{ t: 's', v: '县区' } as const, { t: 's', v: '学生' } as const],
  [{ t: 's', v: '柳江' } as const, { t: 'n', v: 12.5 } as const],
];

describe.each(['xlsx', 'biff8'] as const)('a damaged workbook (%s)', (type) => {
  const whole = writeSheets([{ name: '表', rows }], type);
  const readOrRefuse = async (bytes: Uint8Array) => {
    try {
      const [grid] = await readGrids(bytes, 'a.xls');
      return [1, 2].map((row) => [1, 2].map((column) => grid?.at(row, column).text));
    } catch (error) {
      expect(error).toBeInstanceOf(SourceError);
      return 'refused';
    }
  };

  test('is refused when it was cut off, never read as a shorter one', async () => {
    const expected = await readOrRefuse(whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: whole.length - 1 }), async (length) => {
        expect(['refused', expected]).toContainEqual(await readOrRefuse(whole.subarray(0, length)));
      }),
      { numRuns: 200 },
    );
  });

  test('never ends in anything but a grid or a sentence when bytes were changed', async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        await readOrRefuse(bytes);
      }),
      { numRuns: 300 },
    );
  });
});

test('a member whose bytes no longer have its checksum is refused', async () => {
  const archive = Buffer.from(zipParts({ 'a.csv': '县区,学生\n柳江,3\n' }, 0));
  archive.write('4', archive.indexOf(',3\n') + 1);
  await expectRefusal(archive, 'a.zip', readersMessages.memberDamaged('a.zip', 'a.csv'));
});

test('an .xls workbook whose last sheet does not end is refused, not read as far as it goes', async () => {
  const bytes = writeSheets([{ name: '表', rows }], 'biff8');
  bytes.writeUInt16LE(0x0b, bytes.lastIndexOf(Buffer.from([0x0a, 0, 0, 0])));
  await expectRefusal(bytes, 'a.xls', readersMessages.workbookDamaged('a.xls', 'cut off'));
});

test('an .xls workbook whose sectors go in a circle is refused', async () => {
  const many = Array.from({ length: 300 }, () => rows[1] ?? []);
  const bytes = writeSheets([{ name: '表', rows: many }], 'biff8');
  const entry = bytes.indexOf(Buffer.from('Workbook', 'utf16le'));
  const first = bytes.readUInt32LE(entry + 116);
  const table = (bytes.readUInt32LE(76) + 1) * 512;
  bytes.writeUInt32LE(first, table + first * 4);
  const reason = 'circular chain of sectors';
  await expectRefusal(bytes, 'a.xls', readersMessages.workbookDamaged('a.xls', reason));
});

test('random bytes are refused or read as text, and never crash', async () => {
  const starts = [
    '',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '\x09\x08\x10\x00',
    '<table>',
    '[{',
  ];
  const start = fc.constantFrom(...starts).map((text) => Buffer.from(text, 'latin1'));
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 2_000 }), async (sign, bytes) => {
      const error = await readGrids(Buffer.concat([sign, bytes]), 'a').catch((e: unknown) => e);
      if (!Array.isArray(error)) expect(error).toBeInstanceOf(SourceError);
    }),
    { numRuns: 500 },
  );
});

test('a zip bomb that says its size is refused before it is inflated', async () => {
  const bomb = workbookOf(`<row r="1">${' '.repeat(110 * megabyte)}</row>`);
  expect(bomb.length).toBeLessThan(megabyte);
  await expectRefusal(
    bomb,
    'a.xlsx',
    readersMessages.inflatesTooFar('a.xlsx', defaultLimits.workbookBytes),
  );
});

test('a zip bomb that lies about its size is refused once it is larger than it said', async () => {
  const bomb = Buffer.from(workbookOf(`<row r="1">${' '.repeat(90 * megabyte)}</row>`));
  const directory = bomb.lastIndexOf('PK\x01\x02', bomb.lastIndexOf('sheet1.xml'), 'latin1');
  bomb.writeUInt32LE(1_000, directory + 24);
  await expectRefusal(
    bomb,
    'a.xlsx',
    readersMessages.memberDamaged('a.xlsx', 'xl/worksheets/sheet1.xml'),
  );
});

test('an archive in an archive is refused', async () => {
  const inner = zipParts({ 'a.csv': '县区\n' });
  await expectRefusal(
    zipParts({ '内.zip': inner }),
    'a.zip',
    readersMessages.archiveInArchive('a.zip', '内.zip'),
  );
});

test.each(['../a.csv', '甲/../../a.csv', '/a.csv', 'C:\\a.csv', '..\\a.csv', '\\\\server\\a.csv'])(
  'an archive with the member %s is refused as a whole',
  async (name) => {
    const archive = zipParts({ 'good.csv': '县区\n', [name]: '县区\n' });
    await expectRefusal(archive, 'a.zip', readersMessages.pathClimbsOut('a.zip', name));
  },
);

test('names that Windows packed in GBK are read as such', async () => {
  const archive = Buffer.from(zipParts({ 'AABB.csv': '县区\n' }));
  for (let at = archive.indexOf('AABB'); at >= 0; at = archive.indexOf('AABB', at))
    Buffer.from([0xc8, 0xda, 0xcb, 0xae]).copy(archive, at);
  const [grid] = await readGrids(archive, 'a.zip');
  expect(grid?.file).toBe('a.zip/融水.csv');
});

test('a workbook of a million styled rows without content is an empty grid', async () => {
  const data = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}" s="1"/>`).join(
    '',
  );
  const start = performance.now();
  const [grid] = await readGrids(workbookOf(data), 'a.xlsx');
  expect([grid?.height, grid?.width]).toEqual([0, 0]);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a sheet that claims to be as large as can be is as large as its cells', async () => {
  const sheet =
    '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>';
  const [grid] = await readGrids(workbookOf('', { 'xl/worksheets/sheet1.xml': sheet }), 'a.xlsx');
  expect([grid?.height, grid?.width]).toEqual([2, 2]);
});

test('a stray cell in the last corner is refused, since no one could go over the table', async () => {
  const bytes = workbookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  await expectRefusal(
    bytes,
    'a.xlsx',
    readersMessages.tooWide('a.xlsx', '表', 1_048_576, 16_384, defaultLimits.area),
  );
});

test('a cell beyond the last corner is refused', async () => {
  const bytes = workbookOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>');
  await expectRefusal(bytes, 'a.xlsx', readersMessages.badCell('a.xlsx', '表', 'ZZZZ1'));
});

test('a reference to a text that is not there is refused, not read as empty', async () => {
  const bytes = workbookOf('<row r="1"><c r="B1" t="s"><v>7</v></c></row>');
  await expectRefusal(bytes, 'a.xlsx', readersMessages.badCell('a.xlsx', '表', 'B1'));
});

test('entities that expand without end are refused where they are declared', async () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1_000)}">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
  const bytes = workbookOf('', { 'xl/worksheets/sheet1.xml': laughs });
  await expectRefusal(
    bytes,
    'a.xlsx',
    readersMessages.declaresEntities('a.xlsx', 'xl/worksheets/sheet1.xml'),
  );
});

test('too many cells are refused', async () => {
  const line = `${'1,'.repeat(999)}1\n`;
  await expectRefusal(
    Buffer.from(line.repeat(2_001)),
    'a.csv',
    readersMessages.tooManyCells('a.csv', defaultLimits.cells),
  );
});

test('a text file beyond the limit is refused unread', async () => {
  await expectRefusal(
    Buffer.alloc(65 * megabyte, '1'),
    'a.csv',
    readersMessages.tooLarge('a.csv', defaultLimits.textBytes),
  );
});

test('a sheet that the workbook lists and the file lacks is refused', async () => {
  const { 'xl/worksheets/sheet1.xml': _, ...parts } = workbookParts('');
  await expectRefusal(zipParts(parts), 'a.xlsx', readersMessages.sheetMissing('a.xlsx', '表'));
});

test('an encrypted member is refused as protected', async () => {
  const archive = Buffer.from(zipParts({ 'a.csv': '县区\n' }));
  const directory = archive.indexOf('PK\x01\x02', 0, 'latin1');
  archive.writeUInt16LE(archive.readUInt16LE(directory + 8) | 1, directory + 8);
  await expectRefusal(archive, 'a.zip', readersMessages.passwordProtected('a.zip'));
});

test('an .xls workbook with a password record is refused as protected', async () => {
  const bytes = writeSheets([{ name: '表', rows }], 'biff8');
  // The write-access record comes early; under the number of the password record it asks for one.
  const record = bytes.indexOf(Buffer.from([0x5c, 0x00, 0x70, 0x00]));
  bytes.writeUInt16LE(0x2f, record);
  await expectRefusal(bytes, 'a.xls', readersMessages.passwordProtected('a.xls'));
});

test.each([
  ['%PDF-1.7', 'PDF'],
  ['Rar!\x1a\x07', 'RAR'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
])('a file that begins with %j is refused by its format', async (start, format) => {
  await expectRefusal(Buffer.from(start, 'latin1'), 'a', readersMessages.otherFormat('a', format));
});

test('a document that is a zip archive inside is refused by its format', async () => {
  const bytes = zipParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' });
  await expectRefusal(bytes, 'a.docx', readersMessages.otherFormat('a.docx', 'docx'));
});

test('an empty file is refused', async () => {
  await expectRefusal(Buffer.alloc(0), 'a.csv', readersMessages.fileEmpty('a.csv'));
});
