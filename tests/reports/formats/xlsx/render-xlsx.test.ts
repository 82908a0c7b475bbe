import { read, SSF, utils } from '@e965/xlsx';
import excel from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderXlsx } from '../../../../packages/reports/src/formats/xlsx/render-xlsx.ts';
import type { ReportDocument } from '../../../../packages/reports/src/notebook/document.ts';
import { badNames, chartOf, reportOf, tableOf, withName } from '../docx/reports.ts';

async function bookOf(report: ReportDocument, notice?: string) {
  const bytes = await renderXlsx(report, notice === undefined ? {} : { notice });
  const book = read(bytes, { type: 'array', cellNF: true, cellFormula: true });
  const rows = (name: string): unknown[][] =>
    utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, raw: true, defval: null });
  return { bytes, book, rows, parts: unzipSync(bytes) };
}

const blocks = (...sources: string[]) => `\`\`\`ts\n[${sources.join(', ')}]\n\`\`\``;

describe('a workbook', () => {
  test('has a sheet for each table and for the numbers of each chart, and a list of them', async () => {
    const { report } = await reportOf(blocks(tableOf("'丙'"), chartOf("'图'")));
    const { book, rows } = await bookOf(report);
    expect(book.SheetNames).toEqual(['目录', '表 1 丙', '图 1 图（单位：%）']);
    expect(rows('目录')).toEqual([['年报'], [null], [null], ['表 1  丙'], ['图 1  图（单位：%）']]);
    expect(rows('表 1 丙')).toEqual([
      ['表 1  丙', null],
      [null, null],
      ['丙', '乙'],
      ['丙', 0.905],
      ['丙', null],
      [null, null],
      ['丙', null],
      ['来源：丙', null],
    ]);
    expect(book.Sheets['表 1 丙']?.B4).toMatchObject({ t: 'n', z: '0.0%\\*' });
    expect(SSF.format('0.0%\\*', 0.905)).toBe('90.5%*');
    expect(rows('图 1 图（单位：%）').slice(2, 5)).toEqual([
      ['年份', '图'],
      [2020, 1],
      [2021, 2],
    ]);
    expect(book.Sheets['图 1 图（单位：%）']?.B4).toMatchObject({ t: 'n', z: '0.0' });
  });

  test('is in English where the report is', async () => {
    const { report } = await reportOf(blocks(tableOf("'c'")), { language: 'en' });
    const { book, rows } = await bookOf(report);
    expect(book.SheetNames).toEqual(['Contents', 'Table 1 c']);
    expect(rows('Table 1 c').at(-1)?.[0]).toBe('Source: c');
  });

  test('keeps heads in sight, and links within itself alone', async () => {
    const { report } = await reportOf(blocks(tableOf("'丙'"), chartOf("'图'")));
    const { bytes, parts } = await bookOf(report);
    const book = await new excel.Workbook().xlsx.load(Buffer.from(bytes).buffer as ArrayBuffer);
    expect(book.getWorksheet('表 1 丙')?.views[0]).toMatchObject({
      state: 'frozen',
      xSplit: 1,
      ySplit: 3,
    });
    const contents = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(contents).toContain('<hyperlink ref="A4" location="&apos;表 1 丙&apos;!A1"/>');
    expect(contents).not.toContain('r:id');
    for (const [name, part] of Object.entries(parts))
      if (name.endsWith('.rels')) expect(strFromU8(part)).not.toMatch(/hyperlink"|External/u);
  });

  test('says where it rests on simulated data', async () => {
    const { report } = await reportOf(
      blocks(tableOf("'真'"), tableOf("'仿'", ", simulated: 'part'")),
    );
    const { rows } = await bookOf(report);
    expect(rows('目录')).toEqual([
      ['年报', null],
      ['本报告含模拟数据，所在之处均已注明', null],
      [null, null],
      ['表 1  真', null],
      ['表 2  仿', '含模拟数据'],
    ]);
    expect(rows('表 2 仿')[1]?.[0]).toBe('含模拟数据');
    expect(JSON.stringify(rows('表 1 真'))).not.toContain('模拟');
    expect((await bookOf(report, '演示')).rows('表 1 真')[1]?.[0]).toBe('演示');
  });
});

test('names made to do harm come out as text, and nothing is a formula', async () => {
  for (const name of [...badNames, '+1', '-1+1', '@SUM(A1)', '_x0041_', '\t=1']) {
    const { bytes, book, parts } = await bookOf((await withName(name)).report);
    for (const [part, content] of Object.entries(parts))
      if (part.startsWith('xl/worksheets/')) expect(strFromU8(content)).not.toMatch(/<f[ >]/u);
    const loaded = await new excel.Workbook().xlsx.load(Buffer.from(bytes).buffer as ArrayBuffer);
    const sheet = loaded.worksheets[1];
    const printable = name.replaceAll(/\p{Cs}|(?!\t)\p{Cc}/gu, '');
    if (!/[\u202A-\u202E\u2066-\u2069]/u.test(name)) {
      expect(sheet?.getCell('A4').value).toBe(printable);
      expect(sheet?.getCell('A4').numFmt).toBe('@');
    }
    expect(book.SheetNames.every((sheetName) => sheetName.length <= 31)).toBe(true);
  }
});

test('the same report gives the same bytes', async () => {
  const { report } = await reportOf(blocks(tableOf("'丙'"), chartOf("'图'")));
  const first = await renderXlsx(report);
  await renderXlsx((await withName('甲')).report);
  expect(Buffer.compare(await renderXlsx(report), first)).toBe(0);
});
