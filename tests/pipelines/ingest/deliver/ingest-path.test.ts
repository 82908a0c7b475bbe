import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  defineMeasure,
  migrantChildren,
  openStore,
  publishedFigures,
  pupils,
  type Store,
  sumOf,
  unitOf,
} from '@eduplan/core';
import {
  checkMessages,
  contractMessages,
  ingestMessages,
  layoutMessages,
} from '@eduplan/core/messages';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDeliveries } from '../../../../packages/pipelines/src/ingest/deliver/check-deliveries.ts';
import { ingestPath } from '../../../../packages/pipelines/src/ingest/deliver/ingest-path.ts';
import { rowText } from '../../../../packages/pipelines/src/ingest/layout/mapped-row.ts';
import { refusalOf } from '../../refusal.ts';
import { places, register, temporaryFolder } from '../../registers.ts';
import { returns } from './bad-deliveries.ts';
import { addressOf, badWorkbook, recordOf } from './bad-workbooks.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore();
});
afterEach(() => store.close());

const fixture = (name: string) => join(returns, name);
const ingest = (path: string) => ingestPath(store, path, places);

/** A delivery like the good one, changed. */
async function changed(
  folder: string,
  name: string,
  change: (text: string) => string,
  data = (text: string) => text,
) {
  await cp(fixture('good'), join(folder, name), { recursive: true });
  for (const [file, apply] of [
    ['source.yaml', change],
    ['data.csv', data],
  ] as const) {
    const path = join(folder, name, file);
    await writeFile(path, apply(await readFile(path, 'utf8')));
  }
  return join(folder, name);
}

describe('rows that are kept out', () => {
  test('stay in the store with file, row, cell, text and rule, and the others count', async () => {
    const { releases } = await ingest(fixture('contract'));
    expect(releases).toMatchObject([
      { dataset: 'migrant-children', covers: '2024', rows: 1, rejected: 1 },
    ]);
    expect(await store.rows(migrantChildren)).toMatchObject([{ place: '450204' }]);
    expect(await store.rejects()).toEqual([
      {
        ...{ release: releases[0]?.id, dataset: 'migrant-children', file: 'contract/data.csv' },
        ...{ sheet: null, row: 2, column: 'C', text: '-8' },
        rule: {
          zh: 'contract/data.csv!C2：随迁子女的 enrolled 为“-8”：应不小于 0。',
          en: 'contract/data.csv!C2: enrolled of Migrant children is "-8": must be at least 0.',
        },
      },
    ]);
  });

  test('of a workbook have its sheet', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'source.yaml'), recordOf('school-workbooks'));
    await writeFile(join(folder, '模拟（小学）.xlsx'), badWorkbook('number') ?? '');
    await ingest(folder);
    expect(await store.rows(pupils)).toHaveLength(5);
    expect(await store.rejects()).toMatchObject([
      {
        ...{ dataset: 'pupils', sheet: '教基3112_小学', row: 7, text: '23名左右a' },
        column: addressOf('3112', 'girls', 'grade3').charAt(0),
      },
    ]);
  });

  test('are all rows of a key that stands twice with other values', async () => {
    await ingest(fixture('key'));
    expect(await store.rows(migrantChildren)).toMatchObject([{ place: '450204' }]);
    expect((await store.rejects()).map(({ row }) => row)).toEqual([2, 4]);
  });

  test('that are all there is make a release without rows, which supersedes nothing', async () => {
    const folder = await temporaryFolder();
    await ingest(fixture('good'));
    const bad = await changed(
      ...([folder, 'bad', (text: string) => text.replace('2024-10-15', '2024-11-15')] as const),
      (text) => text.replace('120', '-1').replace('90,90', '90,-1'),
    );
    const { releases, findings } = await ingest(bad);
    const empty = { dataset: 'migrant-children', covers: 'bad/', received: '2024-11-15', rows: 0 };
    expect(releases).toMatchObject([{ ...empty, loaded: true, rejected: 2 }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['contract', 'contract']);
    expect(await store.rejects(releases[0]?.id)).toMatchObject([
      { file: 'bad/data.csv', sheet: null, row: 2, column: 'B', text: '-1' },
      { file: 'bad/data.csv', sheet: null, row: 3, column: 'C', text: '-1' },
    ]);
    const stored = await store.rows(migrantChildren);
    expect(stored.map(({ origin }) => origin.file)).toEqual(['good/data.csv', 'good/data.csv']);
    const before = [await store.releases(), await store.rejects()];
    expect((await ingest(bad)).releases).toMatchObject([{ ...empty, loaded: false, rejected: 2 }]);
    expect([await store.releases(), await store.rejects()]).toEqual(before);
  });

  test('that are all there is leave what counts, though their folder is named after the year', async () => {
    await ingest(fixture('good'));
    const bad = await changed(
      await temporaryFolder(),
      '2024',
      (text) => text.replace('2024-10-15', '2024-11-15'),
      (text) => text.replace('120', '-1').replace('90,90', '90,-1'),
    );
    await ingest(bad);
    expect(await store.rows(migrantChildren)).toHaveLength(2);
    expect(
      (await store.releases()).map(({ covers, rows, current }) => [covers, rows, current]),
    ).toEqual([
      ['2024', 2, true],
      ['2024/', 0, true],
    ]);
  });

  test('that are all there is give no rows where nothing was loaded before', async () => {
    await ingest(fixture('header'));
    expect(await store.rows(migrantChildren)).toEqual([]);
    expect(await store.rejects()).toMatchObject([{ file: 'header/data.csv' }]);
    const enrolled = defineMeasure({
      ...{ id: 'enrolled', unit: unitOf('人'), dataset: migrantChildren },
      value: sumOf('enrolled'),
    });
    expect(await store.gather({ measures: [enrolled] })).toEqual([]);
    expect((await ingest(fixture('good'))).releases).toMatchObject([{ rows: 2, current: true }]);
    expect(await store.rows(migrantChildren)).toHaveLength(2);
  });

  test('of a workbook that cannot be read stay as well, though its datasets are not known', async () => {
    const folder = join(await temporaryFolder(), 'cut');
    await mkdir(folder);
    await writeFile(join(folder, 'source.yaml'), recordOf('school-workbooks'));
    const cut = badWorkbook('good-workbook')?.subarray(0, 3000) ?? '';
    await writeFile(join(folder, '模拟（小学）.xlsx'), cut);
    const { releases } = await ingest(folder);
    expect(releases).toMatchObject([{ dataset: 'pupils', covers: 'cut/', rows: 0, rejected: 1 }]);
    expect(await store.rejects()).toMatchObject([{ dataset: '', file: 'cut/模拟（小学）.xlsx' }]);
  });
});

test('a column of personal data is not read, though the record maps it, and the rows count', async () => {
  const { deliveries } = await checkDeliveries(fixture('personal-data'), places);
  const rows = deliveries.flatMap(({ delivered }) => delivered.flatMap((each) => each.rows));
  expect(rows.map((row) => rowText(row))).toEqual([
    { place: '450202', eligible: '120', enrolled: '118', contact: null, year: '2024' },
    { place: '450204', eligible: '90', enrolled: '90', contact: null, year: '2024' },
  ]);
});

describe('a delivery that comes again', () => {
  test('changes nothing where its bytes are the same', async () => {
    await ingest(fixture('contract'));
    const { releases } = await ingest(fixture('contract'));
    expect(releases).toMatchObject([{ loaded: false, rejected: 1 }]);
    expect(await store.rejects()).toHaveLength(1);
  });

  test('supersedes each of its years, and leaves the years that it lacks', async () => {
    const folder = await temporaryFolder();
    const first = fixture('coverage');
    await ingest(first);
    const later = await changed(folder, 'later', (text) =>
      text.replace('2024-10-15', '2024-12-01'),
    );
    const { findings } = await ingest(later);
    expect(findings).toEqual([]);
    const rows = await store.rows(migrantChildren);
    expect(rows.map(({ year, place, origin }) => [year, place, origin.file])).toEqual([
      [2023, '450202', 'coverage/data.csv'],
      [2023, '450204', 'coverage/data.csv'],
      [2024, '450202', 'later/data.csv'],
      [2024, '450204', 'later/data.csv'],
    ]);
  });
});

describe('a delivery that another has superseded', () => {
  const pair = async (first: string, second: string) => {
    const folder = await temporaryFolder();
    const dated = (date: string) => (text: string) => text.replace('2024-10-15', date);
    await changed(folder, 'a', dated(first));
    await changed(folder, 'b', dated(second), (text) => text.replace('118', '117'));
    return folder;
  };
  const counting = async () => (await store.rows(migrantChildren)).map(({ enrolled }) => enrolled);

  test.each([
    ['2024-11-15', '2024-11-15', 117],
    ['2024-11-15', '2024-12-01', 117],
    ['2024-12-01', '2024-11-15', 118],
  ])('is no new arrival when both folders come again (%s, %s)', async (first, second, enrolled) => {
    const folder = await pair(first, second);
    for (const run of [1, 2, 3]) {
      const { releases } = await ingest(folder);
      expect(releases.map(({ loaded }) => loaded)).toEqual([run === 1, run === 1]);
      expect(await counting()).toEqual([enrolled, 90]);
    }
  });

  test('before it came is kept, does not count and is told', async () => {
    const folder = await pair('2024-12-01', '2024-11-15');
    await ingest(join(folder, 'a'));
    const { findings } = await ingest(join(folder, 'b'));
    expect(findings).toMatchObject([{ rule: 'superseded', severity: 'warning', file: 'b' }]);
    expect(findings[0]?.sentence).toEqual(
      checkMessages.superseded(
        { label: 'b', received: '2024-11-15' },
        migrantChildren.name,
        '2024',
        { label: null, received: '2024-12-01' },
      ),
    );
    expect(await counting()).toEqual([118, 90]);
    expect(await store.releases()).toHaveLength(2);
  });
});

describe('several deliveries', () => {
  const other = (text: string) => text.replace('test-returns', 'other-office');

  test('are found below the path, registers of published figures among them', async () => {
    const folder = await temporaryFolder();
    await cp(fixture('good'), join(folder, 'good'), { recursive: true });
    await cp(register('good'), join(folder, 'figures'), { recursive: true });
    const { deliveries, figures } = await checkDeliveries(folder, places);
    expect([deliveries.length, figures.length]).toEqual([1, 2]);
    await ingest(folder);
    expect((await store.rows(publishedFigures)).length).toBeGreaterThan(0);
    expect(await store.rows(migrantChildren)).toHaveLength(2);
  });

  test('of two sources with one key are told by a check, and nothing of them is loaded', async () => {
    const folder = await temporaryFolder();
    await changed(folder, 'a', (text) => text);
    await changed(folder, 'b', other, (text) => text.replace('118', '117'));
    const { findings } = await checkDeliveries(folder, places);
    expect(
      findings.map(({ rule, file, row }) => [rule, file.split('/').slice(1).join('/'), row]),
    ).toEqual([
      ['key', 'a/data.csv', 2],
      ['key', 'b/data.csv', 2],
      ['key', 'b/data.csv', 3],
    ]);
    const { zh } = await refusalOf(() => ingest(folder));
    expect(zh).toContain(contractMessages.refused('migrant-children', [], 0).zh.split('\n')[0]);
    expect(await store.releases()).toEqual([]);
  });

  test('of one source and year are no error: the later supersedes the earlier', async () => {
    const folder = await temporaryFolder();
    await changed(folder, 'a', (text) => text);
    await changed(
      folder,
      'b',
      (text) => text.replace('2024-10-15', '2024-11-15'),
      (text) => text.replace('118', '117'),
    );
    const { findings } = await checkDeliveries(folder, places);
    expect(findings).toEqual([]);
    await ingest(folder);
    expect((await store.rows(migrantChildren)).map(({ enrolled }) => enrolled)).toEqual([117, 90]);
  });
});

describe('one of several deliveries that is wrong as a whole', () => {
  const wrongRecord = async () => {
    const folder = join(await temporaryFolder(), 'all');
    await mkdir(folder);
    const misspelt = (text: string) => text.replace('year: 2024', 'yaer: 2024');
    await changed(folder, 'a', misspelt);
    await changed(
      folder,
      'b',
      (text) => text,
      (text) => text.replace('120', '-1'),
    );
    return folder;
  };
  const problemOf = async (folder: string) => {
    const problem = await refusalOf(() => checkDeliveries(join(folder, 'a'), places));
    const named = JSON.parse(JSON.stringify(problem).replaceAll('a/source', 'all/a/source'));
    return checkMessages.deliveryUnread('all/a', named);
  };

  test('is told with file and line, and the others are checked', async () => {
    const folder = await wrongRecord();
    const { deliveries, findings } = await checkDeliveries(folder, places);
    expect(deliveries.map(({ label }) => label)).toEqual(['all/b']);
    expect(findings.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
      ['all/a/source.yaml', 'delivery', 'error'],
      ['all/b/data.csv', 'contract', 'error'],
    ]);
    expect(findings[0]?.sentence).toEqual(await problemOf(folder));
    expect(findings[0]?.sentence.zh).toContain('all/a/source.yaml:12：');
  });

  test('keeps every one of them from being loaded', async () => {
    const folder = await wrongRecord();
    const problem = await problemOf(folder);
    expect(await refusalOf(() => ingest(folder))).toEqual(checkMessages.nothingLoaded([problem]));
    expect([await store.releases(), await store.rejects()]).toEqual([[], []]);
  });

  test('may be a register of published figures', async () => {
    const folder = await temporaryFolder();
    await changed(folder, 'a', (text) => text);
    await cp(register('path-up'), join(folder, 'figures'), { recursive: true });
    const { deliveries, unread } = await checkDeliveries(folder, places);
    expect([deliveries.length, unread.length]).toEqual([1, 1]);
  });
});

describe('a path', () => {
  test('may be a file, which is then read alone', async () => {
    const folder = await temporaryFolder();
    const twoFiles = (text: string) => text.replace('data.csv', "'*.csv'");
    const delivery = await changed(folder, 'two', twoFiles);
    await writeFile(join(delivery, 'more.csv'), '县区,符合条件人数,已入学人数\n柳北区,7,-7\n');
    const { deliveries, findings } = await checkDeliveries(join(delivery, 'data.csv'), places);
    expect([deliveries[0]?.files, findings]).toEqual([1, []]);
    await writeFile(join(delivery, 'notes.txt'), 'x');
    expect(await refusalOf(() => checkDeliveries(join(delivery, 'notes.txt'), places))).toEqual(
      layoutMessages.fileNotListed('two/source.yaml', 'two/notes.txt'),
    );
  });

  test('must be there, and hold a source record', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'empty'));
    expect(await refusalOf(() => checkDeliveries(join(folder, 'none'), places))).toEqual(
      ingestMessages.nothingThere('none'),
    );
    expect(await refusalOf(() => checkDeliveries(join(folder, 'empty'), places))).toEqual(
      ingestMessages.noSourceRecord('empty'),
    );
  });

  test('of a record may not lead out of its folder, by its name or by a link', async () => {
    const folder = await temporaryFolder();
    const up = await changed(folder, 'up', (text) => text.replace('data.csv', '../out.csv'));
    const told = async (path: string) =>
      (await checkDeliveries(path, places)).findings.map(({ sentence }) => sentence);
    expect(await told(up)).toContainEqual(
      ingestMessages.pathLeavesFolder('up/source.yaml', '../out.csv'),
    );
    const linked = await changed(folder, 'linked', (text) => text.replace('data.csv', 'link.csv'));
    await symlink(join(up, 'data.csv'), join(linked, 'link.csv'));
    expect(await told(linked)).toContainEqual(ingestMessages.linkNotFollowed('linked/link.csv'));
  });
});
