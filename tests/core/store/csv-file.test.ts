import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromCsv, fromParquet, SourceError, type TableInput } from '@eduplan/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import type { Sentence } from '../../../packages/core/src/messages/sentence.ts';
import { withStore } from '../with-store.ts';
import { delivery, schoolPupils, table } from './school-pupils.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eduplan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const loaded = (input: TableInput) =>
  withStore(async (store) => {
    await store.load(schoolPupils, input, delivery('2024-03-01'));
    return store.rows(schoolPupils);
  });
const columns = ['place', 'year', 'school', 'pupils', 'funds'];

describe('a CSV file', () => {
  test('is loaded with the row of each of its rows', async () => {
    const rows = await loaded(fromCsv(table('tidy.csv')));
    expect(rows.map(({ origin, ...row }) => row)).toEqual([
      { place: '450202', year: 2024, school: '一小', pupils: 500, funds: '12.50' },
      { place: '450202', year: 2024, school: '二小', pupils: null, funds: '0.10' },
      { place: '450203', year: 2024, school: '三小', pupils: 300, funds: '7.00' },
    ]);
    expect(rows.map(({ origin }) => [origin.file, origin.sheet, origin.row])).toEqual([
      ['tidy.csv', null, 2],
      ['tidy.csv', null, 3],
      ['tidy.csv', null, 4],
    ]);
  });

  test('may have a byte order mark and CRLF', async () => {
    const rows = await loaded(fromCsv(table('byte-order-mark-and-crlf.csv')));
    expect(rows.map(({ place, funds, origin }) => [place, funds, origin.row])).toEqual([
      ['450202', '12.50', 2],
      ['450203', '7.00', 3],
    ]);
  });

  test('may hold commas, quotation marks, line breaks and SQL in its cells', async () => {
    const rows = await loaded(fromCsv(table('quoted-cells.csv')));
    expect(rows.map((row) => [row.school, row.origin.row])).toEqual([
      ['一小，\n\n"分校"', 2],
      ['a,b', 3],
      ["'; DROP TABLE releases; --", 4],
    ]);
  });

  test('keeps cells as they stand: a # is no comment, spaces are not trimmed', async () => {
    const rows = await loaded(fromCsv(table('hash-and-spaces.csv')));
    expect(rows.map((row) => row.school)).toEqual(['#女', ' 三小 ']);
  });

  test.each(["a*b'c.csv", 'a?.csv', '[2023].csv', 'year=1999 "x".csv', '{a,b};--.csv'])(
    'may be named %s, and no other file is read for it',
    async (name) => {
      const text = columns.join().concat('\n450202,2024,一小,1,1\n');
      writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, name.replace(/[*?]/, 'zz')), text.replace('一小', '二小'));
      writeFileSync(join(folder, name.replace('[2023]', '2')), text.replace('一小', '二小'));
      writeFileSync(join(folder, name), text);
      const rows = await loaded(fromCsv(join(folder, name)));
      expect(rows.map((row) => [row.school, row.origin.file])).toEqual([['一小', name]]);
    },
  );

  test('takes no column out of the name of a folder', async () => {
    const inner = mkdtempSync(join(folder, 'year=1999-'));
    writeFileSync(join(inner, 'a.csv'), `${columns.join()}\n450202,2024,一小,1,1\n`);
    expect(await loaded(fromCsv(join(inner, 'a.csv')))).toMatchObject([{ year: 2024 }]);
  });

  test('of many rows keeps their order', async () => {
    const lines = Array.from(
      { length: 200_000 },
      (_, at) => `450202,2024,school ${at + 2},${at},1`,
    );
    writeFileSync(join(folder, 'many.csv'), [columns.join(), ...lines].join('\n'));
    const rows = await loaded(fromCsv(join(folder, 'many.csv')));
    expect(rows).toHaveLength(200_000);
    expect(rows.filter((row) => row.school !== `school ${row.origin.row}`)).toEqual([]);
  });
});

describe('columns of other names', () => {
  const mapping = { place: '地区', year: '年份', school: '学校', pupils: '在校生', funds: '经费' };

  test('are named in a refusal as the file names them', async () => {
    const file = 'renamed-columns.csv';
    const at = { file, sheet: null, row: 3 };
    const problems = [
      contractMessages.violation(at, '年份', '1850', contractMessages.atLeast('1900', false)),
      contractMessages.violation(at, '在校生', '-3', contractMessages.atLeast('0', false)),
      contractMessages.violation(at, '经费', '7.123', contractMessages.notADecimal(2)),
    ];
    await expect(loaded(fromCsv(table(file), mapping))).rejects.toThrow(
      new SourceError(contractMessages.refused('school-pupils', problems, 0)),
    );
  });

  test('that the file lacks are named with those that it has', async () => {
    const wrong = { ...mapping, pupils: '学生数' };
    const present = ['地区', '年份', '学校', '在校生', '经费', '备注'];
    await expect(loaded(fromCsv(table('renamed-columns.csv'), wrong))).rejects.toThrow(
      new SourceError(contractMessages.unknownColumn('renamed-columns.csv', '学生数', present)),
    );
  });
});

describe('a file that is no tidy table is refused, and why', () => {
  const unreadable = (file: string, reason: Sentence) => contractMessages.unreadable(file, reason);
  const other = contractMessages.otherReason;

  test.each<[string, (file: string) => Sentence]>([
    ['no-such-file.csv', (file) => unreadable(file, other('ENOENT'))],
    ['empty.csv', contractMessages.noRows],
    ['header-only.csv', contractMessages.noRows],
    [
      'missing-column.csv',
      (file) =>
        contractMessages.unknownColumn(file, 'pupils', [
          'place',
          'year',
          'school',
          'students',
          'funds',
        ]),
    ],
    ['repeated-column.csv', (file) => contractMessages.repeatedColumn(file, 'pupils')],
    ['short-row.csv', (file) => unreadable(file, contractMessages.wrongWidth('3', '5', '3'))],
    ['long-row.csv', (file) => unreadable(file, contractMessages.wrongWidth('3', '5', '6'))],
    ['unclosed-quote.csv', (file) => unreadable(file, contractMessages.brokenQuotes('3'))],
    [
      'unclosed-quote-in-header.csv',
      (file) => unreadable(file, contractMessages.brokenQuotes('1')),
    ],
    [
      'title-line.csv',
      (file) => contractMessages.unknownColumn(file, 'place', ['柳州市2024年在校生']),
    ],
    ['blank-line.csv', (file) => unreadable(file, contractMessages.blankLine(3))],
    ['damaged-utf8.csv', (file) => unreadable(file, contractMessages.notUtf8('3'))],
    [
      'semicolons.csv',
      (file) => contractMessages.unknownColumn(file, 'place', [columns.join(';')]),
    ],
  ])('%s', async (file, sentence) => {
    await expect(loaded(fromCsv(table(file)))).rejects.toThrow(new SourceError(sentence(file)));
  });

  test('mixed-line-ends.csv, with the reader’s own words', async () => {
    const refusal = unreadable('mixed-line-ends.csv', other('')).zh.split('：')[0] ?? '';
    await expect(loaded(fromCsv(table('mixed-line-ends.csv')))).rejects.toThrow(refusal);
  });

  test('binary bytes as CSV and as Parquet', async () => {
    const [prefix = ''] = unreadable('binary.csv', other('')).zh.split('：');
    const asCsv = loaded(fromCsv(table('binary.csv')));
    await expect(asCsv).rejects.toBeInstanceOf(SourceError);
    for (const file of ['binary.csv', 'cut-off.parquet']) {
      const asParquet = loaded(fromParquet(table(file)));
      await expect(asParquet).rejects.toBeInstanceOf(SourceError);
      await expect(asParquet).rejects.toThrow(prefix.replace('binary.csv', file));
    }
  });

  test('a folder', async () => {
    await expect(loaded(fromCsv(folder))).rejects.toBeInstanceOf(SourceError);
  });

  test('and no message tells where the machine keeps it', async () => {
    for (const file of [
      'mixed-line-ends.csv',
      'cut-off.parquet',
      'no-such-file.csv',
      'damaged-utf8.csv',
    ])
      for (const read of [fromCsv, fromParquet])
        await loaded(read(table(file))).catch((error: Error) => {
          expect(error.message).not.toContain(import.meta.dirname.split('/tests/')[0]);
        });
  });
});
