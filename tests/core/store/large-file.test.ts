import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromCsv, fromRows, openStore, SourceError } from '@eduplan/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { scanFile } from '../../../packages/core/src/store/scan-file.ts';
import { withStore } from '../with-store.ts';
import { delivery, pupils, school, schoolPupils, table } from './school-pupils.ts';
import { dump, withFile } from './store-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eduplan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const header = 'place,year,school,pupils,funds';
const write = (name: string, bytes: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const loaded = (path: string, text = {}) =>
  withStore(async (store) => {
    await store.load(schoolPupils, fromCsv(path, {}, text), delivery('2024-03-01'));
    return (await store.rows(schoolPupils)).map(({ origin, ...row }) => ({
      ...row,
      at: origin.row,
    }));
  });

const signs: Readonly<Record<string, readonly number[]>> = {
  柳: [0xc1, 0xf8],
  一: [0xd2, 0xbb],
  '\u4ba5': [0xfe, 0x60],
  '😀': [0x94, 0x39, 0xfc, 0x36],
};
const inGb18030 = (text: string) =>
  Uint8Array.from([...text].flatMap((sign) => signs[sign] ?? [sign.charCodeAt(0)]));
const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('eduplan-utf8-'));

describe('a file in GB18030', () => {
  const lines = Array.from(
    { length: 30_000 },
    (_, at) => `450202,2024,${['柳一', '一柳😀', 'x'][at % 3]}${at},${at % 7 ? at : ''},${at}.5`,
  );
  const text = `${[header, ...lines].join('\n')}\n`;

  test('gives what its twin in UTF-8 gives, and leaves no copy behind', async () => {
    const before = copies();
    const twin = await loaded(write('gb.csv', inGb18030(text)));
    expect(twin).toEqual(await loaded(write('utf8.csv', text)));
    expect(twin).toHaveLength(30_000);
    expect(copies()).toEqual(before);
  });

  test('is read as what it is said to be where its bytes are also UTF-8', async () => {
    // 联通 in GB18030 is two signs of two bytes in UTF-8.
    const path = write(
      'both.csv',
      Buffer.concat([
        Buffer.from(`${header}\n450202,2024,`),
        Buffer.from([0xc1, 0xaa, 0xcd, 0xa8]),
        Buffer.from(',1,1\n'),
      ]),
    );
    expect(await loaded(path, { encoding: 'gb18030' })).toMatchObject([{ school: '联通' }]);
  });

  test('that is not loaded leaves no copy behind either', async () => {
    const before = copies();
    const path = write('faulty.csv', inGb18030(text.replace(',1,1.5', ',-1,1.5')));
    await expect(loaded(path)).rejects.toBeInstanceOf(SourceError);
    expect(copies()).toEqual(before);
  });
});

test('the encoding is seen whichever way the bytes fall into pieces', async () => {
  const sign = '柳😀é';
  for (let shift = 0; shift < 12; shift++) {
    const path = write('pieces.csv', 'x'.repeat((1 << 20) - shift) + sign.repeat(3));
    expect((await scanFile(path, 'pieces.csv')).encoding).toBe('utf-8');
  }
  const cut = write('cut.csv', Buffer.from(`${'柳州'.repeat(10)}一`).subarray(0, -1));
  expect((await scanFile(cut, 'cut.csv')).encoding).toBe('other');
});

test('blank lines are seen whichever way the bytes fall into pieces', async () => {
  const size = 1 << 20;
  for (const ends of ['\n\n', '\n\r\n', '\r\r'])
    for (const start of [size - 2, size - 1, size, 10]) {
      const path = write('blank.csv', `${'x'.repeat(start)}${ends}${'x'.repeat(size)}`);
      expect((await scanFile(path, 'blank.csv')).hasBlankLine).toBe(true);
    }
  const path = write('none.csv', 'a\r\nb\r\nc\r\n');
  expect((await scanFile(path, 'none.csv')).hasBlankLine).toBe(false);
});

test.each([';', '\t', '|'] as const)('a file may be delimited by %j', async (delimiter) => {
  const text = `${header}\n450202,2024,一,1,1\n`.replaceAll(',', delimiter);
  const path = write('delimited.txt', text);
  expect(await loaded(path, { delimiter })).toMatchObject([{ school: '一', at: 2 }]);
  await expect(loaded(path)).rejects.toThrow(
    new SourceError(
      contractMessages.unknownColumn('delimited.txt', 'place', [header.replaceAll(',', delimiter)]),
    ),
  );
});

describe('a file of 300,000 rows', () => {
  const lines = Array.from({ length: 300_000 }, (_, at) => `450202,2024,school ${at},${at},1`);
  const other = delivery('2024-04-01', '2024', 'district');

  test.each([
    [
      'broken off in its last row',
      [...lines, '450202,20'],
      contractMessages.wrongWidth('300002', '5', '2'),
    ],
    [
      'with an open quotation mark at its end',
      [...lines, '450202,2024,"x,1,1'],
      contractMessages.brokenQuotes('300002'),
    ],
  ])('%s leaves the store as it was', async (_, all, reason) => {
    await withFile(async (path) => {
      const first = await openStore(path);
      await first.load(schoolPupils, fromCsv(table('tidy.csv')), delivery('2024-03-01'));
      first.close();
      const before = await dump(path);
      const second = await openStore(path);
      const late = fromCsv(write('late.csv', [header, ...all].join('\n')));
      for (const rejects of ['refuse', 'keep'] as const)
        await expect(second.load(schoolPupils, late, other, { rejects })).rejects.toThrow(
          new SourceError(contractMessages.unreadable('late.csv', reason)),
        );
      second.close();
      expect(await dump(path)).toEqual(before);
    });
  });

  test('gives each row its number, also beside rows kept aside', async () => {
    const some = lines.map((line, at) => (at % 1000 === 5 ? line.replace(/,1$/, ',?') : line));
    const input = fromCsv(write('some.csv', [header, ...some].join('\n')));
    await withStore(async (store) => {
      const release = await store.load(schoolPupils, input, other, { rejects: 'keep' });
      expect(release).toMatchObject({ rows: 299_700, rejected: 300 });
      const rows = await store.rows(schoolPupils);
      expect(rows.filter((row) => row.school !== `school ${row.origin.row - 2}`)).toEqual([]);
      const rejects = await store.rejects(release.id);
      expect(rejects.map(({ row }) => row)).toEqual(
        Array.from({ length: 300 }, (_, at) => at * 1000 + 7),
      );
    });
  });
});

test('a release of many files and sheets keeps the place of each row', async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => school(`${at}`, 1, `4502${10 + (at % 50)}`));
  const address = (at: number) => ({
    file: `${900 - Math.floor(at / 4)}.xlsx`,
    sheet: at % 2 ? '小学' : '初中',
    row: 5000 - at,
  });
  await withStore(async (store) => {
    const input = fromRows(rows, { file: 'returns', address });
    await store.load(schoolPupils, input, delivery('2024-03-01'));
    const stored = await store.rows(schoolPupils);
    for (const { origin, school: name } of stored)
      expect(origin).toMatchObject(address(Number(name)));
    for (const value of await store.gather({ measures: [pupils] })) {
      const same = stored.find(
        ({ origin }) => JSON.stringify(origin) === JSON.stringify(value.origin),
      );
      expect(same?.place).toBe(value.place);
    }
  });
});
