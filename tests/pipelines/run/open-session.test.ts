import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@eduplan/core';
import { cliMessages, contractMessages } from '@eduplan/core/messages';
import { ingestFigures, withSession } from '@eduplan/pipelines';
import { expect, test } from 'vitest';
import { refusalOf } from '../refusal.ts';
import { places, register, temporaryFolder } from '../registers.ts';

async function makeStore(): Promise<string> {
  const path = join(await temporaryFolder(), 'store.duckdb');
  const store = await openStore(path);
  await ingestFigures(store, register('good'), places);
  store.close();
  return path;
}

test('a store is made where it may be made, and found again', async () => {
  const path = await makeStore();
  const releases = await withSession({ store: path }, ({ store }) => store.releases());
  expect(releases.map(({ covers }) => covers)).toEqual(['figures.csv', 'targets.csv']);
});

test('a store that is only to be read is not made', async () => {
  const path = join(await temporaryFolder(), 'none.duckdb');
  expect(await refusalOf(() => withSession({ store: path }, async () => {}))).toEqual(
    cliMessages.noStore(path),
  );
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['figures.csv', 'place,year\n1,2\n'],
  ['figures.json', '[{"place":"1"}]'],
  ['text.duckdb', 'not a store'],
  ['empty.duckdb', ''],
])('a file that is no store is refused and left as it is: %s', async (name, text) => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, text);
  const { zh, en } = await refusalOf(() => withSession({ store: path }, async () => {}));
  const frame = contractMessages.storeUnusable(path, { zh: '…', en: '…' });
  for (const [said, around] of [
    [zh, frame.zh],
    [en, frame.en],
  ] as const)
    expect(around.split('…').every((part) => said.includes(part))).toBe(true);
  expect(await readFile(path, 'utf8')).toBe(text);
});

/** Another process that holds the store open until it is stopped. */
async function holdOpen(path: string): Promise<ChildProcess> {
  const code = `
    const { openStore } = await import('@eduplan/core');
    await openStore(${JSON.stringify(path)});
    process.stdout.write('open');
    setInterval(() => {}, 1000);`;
  const holder = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@eduplan/source', '--input-type=module', '--eval', code],
    { cwd: join(import.meta.dirname, '../../..'), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve) => holder.stdout?.once('data', resolve));
  return holder;
}

test('a store that another process uses is refused in a sentence', async () => {
  const path = await makeStore();
  const holder = await holdOpen(path);
  try {
    const { zh, en } = await refusalOf(() => withSession({ store: path }, async () => {}));
    expect(en.startsWith(`Cannot open the store ${path}: `)).toBe(true);
    expect(en).toContain('no other process uses it');
    expect(zh).toMatch(/是否正被其他进程使用。$/);
    expect(en).not.toContain('\n');
  } finally {
    holder.kill();
    await new Promise((resolve) => holder.once('exit', resolve));
  }
  const releases = await withSession({ store: path }, ({ store }) => store.releases());
  expect(releases).toHaveLength(2);
});
