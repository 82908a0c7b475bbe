import { mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cliMessages } from '@eduplan/core/messages';
import { type Publication, publish } from '@eduplan/pipelines';
import { expect, test } from 'vitest';
import { refusalOf } from '../refusal.ts';
import { temporaryFolder } from '../registers.ts';

const first: Publication = new Map([
  ['a.html', '<p>甲</p>\n'],
  ['manifest.json', '{}\n'],
]);
const second: Publication = new Map([...first, ['a.html', '<p>乙</p>\n']]);

/** What a reader of `latest` finds. */
async function read(folder: string): Promise<Publication> {
  const names = (await readdir(join(folder, 'latest'))).sort();
  const texts = names.map(
    async (name): Promise<[string, string]> => [
      name,
      await readFile(join(folder, 'latest', name), 'utf8'),
    ],
  );
  return new Map(await Promise.all(texts));
}
const editionsOf = async (folder: string) => (await readdir(join(folder, 'editions'))).sort();

test('an edition is named by its content, and latest shows it', async () => {
  const folder = await temporaryFolder();
  const published = await publish(first, folder);
  expect(published).toEqual({
    latest: join(folder, 'latest'),
    edition: expect.stringMatching(/^[0-9a-f]{16}$/),
    isNew: true,
  });
  expect(await read(folder)).toEqual(first);
  expect(await readlink(published.latest)).toBe(join('editions', published.edition));
  expect((await publish(first, await temporaryFolder())).edition).toBe(published.edition);
});

test('the same content is one edition; another content is another, and going back is no third', async () => {
  const folder = await temporaryFolder();
  const one = await publish(first, folder);
  const before = await stat(join(folder, 'latest', 'a.html'));
  expect(await publish(first, folder)).toEqual({ ...one, isNew: false });
  expect((await stat(join(folder, 'latest', 'a.html'))).mtimeMs).toBe(before.mtimeMs);
  const two = await publish(second, folder);
  expect(two.isNew).toBe(true);
  expect(await read(folder)).toEqual(second);
  expect(await publish(first, folder)).toEqual({ ...one, isNew: false });
  expect(await read(folder)).toEqual(first);
  expect(await editionsOf(folder)).toEqual([one.edition, two.edition].sort());
});

test('the name of a file counts as content, and so does its place in the list', async () => {
  const folder = await temporaryFolder();
  const { edition } = await publish(first, folder);
  const renamed = new Map([...first].map(([name, text]) => [`${name}.txt`, text]));
  expect((await publish(renamed, folder)).edition).not.toBe(edition);
});

test('what a killed run leaves behind neither shows nor disturbs the next run', async () => {
  const folder = await temporaryFolder();
  await publish(first, folder);
  const { edition } = await publish(second, await temporaryFolder());
  const unfinished = join(folder, 'editions', `.${edition}`);

  await mkdir(unfinished);
  expect(await read(folder)).toEqual(first);
  await writeFile(join(unfinished, 'a.html'), '<p>');
  await writeFile(join(unfinished, 'left-over.html'), '');
  expect(await read(folder)).toEqual(first);
  await symlink('nowhere', join(folder, '.latest'));
  expect(await read(folder)).toEqual(first);

  expect(await publish(second, folder)).toMatchObject({ edition, isNew: true });
  expect(await read(folder)).toEqual(second);
  expect((await readdir(folder)).sort()).toEqual(['editions', 'latest']);
  expect(await editionsOf(folder)).not.toContain(`.${edition}`);
});

test('a run killed after the edition was complete and before latest moved is finished by the next', async () => {
  const folder = await temporaryFolder();
  await publish(first, folder);
  const other = await temporaryFolder();
  const { edition } = await publish(second, other);
  const place = join(folder, 'editions', edition);
  await mkdir(place);
  for (const [name, text] of second) await writeFile(join(place, name), text);
  expect(await read(folder)).toEqual(first);
  expect(await publish(second, folder)).toMatchObject({ edition, isNew: false });
  expect(await read(folder)).toEqual(second);
});

test.each([
  ['lacks a file', (place: string) => writeFile(join(place, 'a.html'), '')],
  ['was changed', (place: string) => writeFile(join(place, 'a.html'), '<p>丙</p>\n')],
  ['has a file too many', (place: string) => writeFile(join(place, 'b.html'), '')],
])('an edition that %s is made anew', async (_, harm) => {
  const folder = await temporaryFolder();
  const { edition } = await publish(first, folder);
  await harm(join(folder, 'editions', edition));
  expect(await read(folder)).not.toEqual(first);
  expect(await publish(first, folder)).toMatchObject({ edition, isNew: true });
  expect(await read(folder)).toEqual(first);
});

test('a place that cannot be written is named, and nothing is half there', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  const inFile = join(folder, 'file');
  expect(await refusalOf(() => publish(first, inFile))).toEqual(
    cliMessages.unwritable(inFile, 'ENOTDIR'),
  );
  await mkdir(join(folder, 'latest'));
  await writeFile(join(folder, 'latest', 'own.txt'), 'kept');
  expect(await refusalOf(() => publish(first, folder))).toEqual(
    cliMessages.unwritable(folder, 'EISDIR'),
  );
  expect(await readFile(join(folder, 'latest', 'own.txt'), 'utf8')).toBe('kept');
});

test('bytes and folders are published as they are, and held to the byte', async () => {
  const folder = await temporaryFolder();
  const bytes = new Uint8Array([0, 255, 13, 10]);
  const files: Publication = new Map<string, string | Uint8Array>([
    ['a.html', '<p>'],
    ['data/inputs/a.parquet', bytes],
  ]);
  const { edition } = await publish(files, folder);
  const place = join(folder, 'latest', 'data', 'inputs', 'a.parquet');
  expect(new Uint8Array(await readFile(place))).toEqual(bytes);
  expect(await publish(files, folder)).toMatchObject({ edition, isNew: false });
  await writeFile(place, new Uint8Array([0, 255, 13]));
  expect(await publish(files, folder)).toMatchObject({ edition, isNew: true });
  await writeFile(join(folder, 'latest', 'data', 'stray.csv'), '');
  expect(await publish(files, folder)).toMatchObject({ edition, isNew: true });
  expect(new Uint8Array(await readFile(place))).toEqual(bytes);
  expect(await readdir(join(folder, 'latest', 'data'))).toEqual(['inputs']);
});

test('a file that is also the folder of another is refused', async () => {
  const folder = await temporaryFolder();
  const files: Publication = new Map([
    ['data', ''],
    ['data/a.csv', ''],
  ]);
  expect(await refusalOf(() => publish(files, folder))).toEqual(cliMessages.notAFileName('data'));
});

test.each([
  '../a.html',
  '/a.html',
  'a/../../b',
  '.hidden',
  'a//b',
  'a\\b',
  'c:x',
  'a\u202Eb',
  'a.',
])('a file is not published as %j', async (path) => {
  const folder = await temporaryFolder();
  expect(await refusalOf(() => publish(new Map([[path, '']]), folder))).toEqual(
    cliMessages.notAFileName(path),
  );
  expect(await readdir(folder)).toEqual([]);
});
