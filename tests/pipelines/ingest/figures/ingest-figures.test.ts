import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore, publishedFigures, type Store } from '@eduplan/core';
import { contractMessages, ingestMessages } from '@eduplan/core/messages';
import { ingestFigures, loadPlaces } from '@eduplan/pipelines';
import { expect, test } from 'vitest';
import { refusalOf } from '../../refusal.ts';
import { places, register, temporaryFolder } from '../../registers.ts';

async function withStore(use: (store: Store) => Promise<void>) {
  const store = await openStore();
  try {
    await use(store);
  } finally {
    store.close();
  }
}

/** A copy of a small register, to be changed. */
async function copyOf(name: string) {
  const folder = join(await temporaryFolder(), name);
  await cp(register(name), folder, { recursive: true });
  const change = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replaceAll(from, to));
  };
  return { folder, change };
}

test('a good register is loaded file by file, each with its source record and its bytes', () =>
  withStore(async (store) => {
    const releases = await ingestFigures(store, register('good'), places);
    expect(releases.map(({ covers, rows, loaded }) => [covers, rows, loaded])).toEqual([
      ['figures.csv', 7, true],
      ['targets.csv', 1, true],
    ]);
    expect(releases[0]).toMatchObject({
      dataset: 'published-figures',
      source: 'test-figures',
      received: '2026-01-15',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const rows = await store.rows(publishedFigures);
    expect(rows.map(({ origin, series }) => [origin.file, origin.row, series])).toContainEqual([
      'good/figures.csv',
      4,
      'preschool-inclusive-coverage',
    ]);
  }));

test('the same register again changes nothing', () =>
  withStore(async (store) => {
    const first = await ingestFigures(store, register('good'), places);
    const again = await ingestFigures(store, register('good'), places);
    expect(again).toEqual(first.map((release) => ({ ...release, loaded: false })));
    expect(await store.releases()).toHaveLength(2);
  }));

test('a corrected register takes the place of the one before it; what it held stays on record', () =>
  withStore(async (store) => {
    const { folder, change } = await copyOf('good');
    await ingestFigures(store, folder, places);
    await change('figures.csv', '90.81', '90.80');
    const releases = await ingestFigures(store, folder, places);
    expect(releases.map(({ loaded }) => loaded)).toEqual([true, false]);
    const rows = await store.rows(publishedFigures);
    expect(rows).toHaveLength(8);
    expect(rows.find(({ series }) => series === 'preschool-inclusive-coverage')?.printed).toBe(
      '90.80%',
    );
    expect(await store.releases()).toHaveLength(3);
  }));

test('where a figure repeats one of another source, no file of the delivery is loaded', () =>
  withStore(async (store) => {
    await ingestFigures(store, register('good'), places);
    const { folder, change } = await copyOf('repeated-across-files');
    await change('source.yaml', 'test-figures', 'other-figures');
    await change('figures.csv', '2023年全国', '2024年全国');
    const sentence = await refusalOf(() => ingestFigures(store, folder, places));
    expect(sentence.en).toContain(
      'repeated-across-files/more.csv row 2 repeats the key of good/figures.csv row 3',
    );
    expect(sentence.zh).toContain('数据集“published-figures”未载入，库中原有内容不变');
    expect((await store.releases()).map(({ source }) => source)).toEqual([
      'test-figures',
      'test-figures',
    ]);
    expect(await store.rows(publishedFigures)).toHaveLength(8);
  }));

test('of many faults the first ten are named, with how many more there are', () =>
  withStore(async (store) => {
    const { folder, change } = await copyOf('good');
    const text = await readFile(join(folder, 'figures.csv'), 'utf8');
    const [header, ...lines] = text.trimEnd().split('\n');
    const bad = [...lines, ...lines].map((line) => line.replace(/^\d+/, '999999'));
    await writeFile(join(folder, 'figures.csv'), `${[header, ...bad].join('\n')}\n`);
    await change('source.yaml', 'rows: 7', 'rows: 14');
    const { zh, en } = await refusalOf(() => ingestFigures(store, folder, places));
    expect(en.match(/^ {2}- good\/figures.csv line/gm)).toHaveLength(10);
    expect(en).toContain('\n  - and 4 more\n');
    expect(zh).toContain('\n  - 另有 4 处\n');
    await expect(store.rows(publishedFigures)).rejects.toThrow(
      contractMessages.notLoaded('published-figures').zh,
    );
  }));

test('a byte order mark and line ends of Windows are read', () =>
  withStore(async (store) => {
    const { folder } = await copyOf('good');
    const file = join(folder, 'figures.csv');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const [release] = await ingestFigures(store, folder, places);
    expect(release?.rows).toBe(7);
    expect((await store.rows(publishedFigures)).map(({ note }) => note)).toContain(
      'children share',
    );
  }));

test('text that could be taken for SQL, a page or a formula is stored as it stands', () =>
  withStore(async (store) => {
    await ingestFigures(store, register('harmful-text'), places);
    const rows = await store.rows(publishedFigures);
    expect(rows.find(({ series }) => series === 'preschool-inclusive-coverage')).toMatchObject({
      document:
        '=HYPERLINK("http://example.org","公报") <script>document.title=1</script>\u001B[31m\u202E',
      note: "<img src=x onerror=document.title=1>'); DROP TABLE releases; --",
      link: 'javascript:alert(1)',
    });
    expect(await store.releases()).toHaveLength(1);
  }));

test('a register of places that cannot be read is named', async () => {
  expect(await refusalOf(() => loadPlaces('/nowhere/places.csv'))).toEqual(
    ingestMessages.unreadable('places.csv', 'ENOENT'),
  );
});
