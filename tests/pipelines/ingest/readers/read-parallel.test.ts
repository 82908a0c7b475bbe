import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readersMessages } from '@eduplan/core/messages';
import { afterAll, expect, test } from 'vitest';
import {
  type ParallelOptions,
  readGridsInParallel,
} from '../../../../packages/pipelines/src/ingest/readers/read-in-parallel.ts';
import { writeSheets } from './sheetjs.ts';
import { workbookOf, zipParts } from './workbook-parts.ts';

const folder = await mkdtemp(join(tmpdir(), 'eduplan-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const give = async (file: string, bytes: Uint8Array) => {
  const path = join(folder, file);
  await writeFile(path, bytes);
  return { path, file };
};

async function readAll(
  files: readonly { path: string; file: string }[],
  options: ParallelOptions = {},
) {
  const results: [string, string | undefined, string | undefined][] = [];
  for await (const { file, grids, refusal } of readGridsInParallel(files, {
    threads: 2,
    ...options,
  }))
    results.push([file, grids[0]?.at(1, 1).text, refusal?.sentence.zh]);
  return results;
}

test('files come in the order given, whichever is read first, and a bad one hides no other', async () => {
  const rows = (v: string) => [[{ t: 's', v } as const]];
  const files = await Promise.all(
    Array.from({ length: 21 }, (_, index) =>
      index === 4
        ? give('4.xlsx', Buffer.of(1, 2, 3))
        : give(
            `${index}.xlsx`,
            writeSheets([{ name: '表', rows: rows(`值${index}`) }], index % 2 ? 'biff8' : 'xlsx'),
          ),
    ),
  );
  expect(await readAll(files)).toEqual(
    files.map(({ file }, index) =>
      index === 4
        ? [file, undefined, readersMessages.unknownFormat('4.xlsx').zh]
        : [file, `值${index}`, undefined],
    ),
  );
});

test('an archive gives a result for each member, and a file that is not there its own refusal', async () => {
  const archive = await give(
    'returns.zip',
    zipParts({
      '融水/甲.csv': '县区,学生\n',
      '坏.xlsx': Buffer.of(0x50, 0x4b, 3, 4, 0),
      '__MACOSX/._甲.csv': 'x',
    }),
  );
  expect(await readAll([archive, { path: join(folder, 'none.csv'), file: 'none.csv' }])).toEqual([
    ['returns.zip/坏.xlsx', undefined, readersMessages.cutOff('returns.zip/坏.xlsx').zh],
    ['returns.zip/融水/甲.csv', '县区', undefined],
    ['none.csv', undefined, readersMessages.unreadable('none.csv', 'ENOENT').zh],
  ]);
});

test('a file that takes too long is refused, and the next one is read by a fresh thread', async () => {
  const row = (index: number) => `<row r="${index}"><c r="A${index}"><v>1</v></c></row>`;
  const long = Array.from({ length: 300_000 }, (_, index) => row(index + 1)).join('');
  const slow = await give('slow.xlsx', workbookOf(long));
  const quick = await give('quick.csv', Buffer.from('甲\n'));
  const results = await readAll([slow, quick, quick], { threads: 1, seconds: 0.05 });
  expect(results[0]).toEqual([
    'slow.xlsx',
    undefined,
    readersMessages.tooSlow('slow.xlsx', 0.05).zh,
  ]);
  expect(results).toHaveLength(3);
});

test('leaving early stops the threads', async () => {
  const file = await give('one.csv', Buffer.from('甲\n'));
  for await (const { grids } of readGridsInParallel([file, file, file], { threads: 2 })) {
    expect(grids).toHaveLength(1);
    break;
  }
});
