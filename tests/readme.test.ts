import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { scopeTypes } from '../packages/pipelines/src/run/scope/notebook-scope.ts';
import { eduplan } from './pipelines/run-eduplan.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache');
const script = join(cache, 'readme-example.mts');

const trial = join(cache, 'notebook-guide');

afterAll(async () => {
  await rm(script, { force: true });
  await rm(trial, { recursive: true, force: true });
});

async function exampleOf(readme: string) {
  const text = await readFile(join(root, readme), 'utf8');
  const [, code = '', printed = ''] = /```ts\n(.*?)```\n\n```\n(.*?)```/su.exec(text) ?? [];
  return { code, printed };
}

test.each(['README.md', 'packages/core/README.md'])(
  'the example in %s prints what it says',
  async (readme) => {
    const { code, printed } = await exampleOf(readme);
    await mkdir(cache, { recursive: true });
    await writeFile(script, code);
    const run = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--conditions=@eduplan/source', script],
      { cwd: root },
    );
    expect(run.stdout).toBe(printed);
    expect(printed).not.toBe('');
  },
);

test('the Chinese README shows the same example', async () => {
  expect(await exampleOf('README.zh.md')).toEqual(await exampleOf('README.md'));
});

const guideText = (name: string) => readFile(join(root, 'packages/reports', name), 'utf8');
const guides = { 'NOTEBOOKS.md': 'en', 'NOTEBOOKS.zh.md': 'zh' } as const;

test('the notebook in the guide is without fault and makes a page in both languages', async () => {
  const texts = await Promise.all(Object.keys(guides).map(guideText));
  const [notebook = '', other] = texts.map((text) => /````md\n(.*?)````\n/su.exec(text)?.[1]);
  expect(other).toBe(notebook);
  await mkdir(trial, { recursive: true });
  await writeFile(join(trial, 'coverage.md'), notebook);
  const call = (...args: string[]) => eduplan(args, { cwd: trial });
  const [checked, ...pages] = await Promise.all([
    call('check', 'coverage.md', '--lang', 'en'),
    call('report', 'coverage.md', '--out', 'zh.html'),
    call('report', 'coverage.md', '--lang', 'en', '--out', 'en.html'),
  ]);
  expect(checked).toEqual({ code: 0, stderr: '', stdout: '1 notebook checked; 0 errors.\n' });
  expect(pages.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  const page = await readFile(join(trial, 'en.html'), 'utf8');
  expect(page).toContain("In 2024, 91.61% of China's kindergarten children were in inclusive");
  expect(page).toContain("China's coverage rose every year.");
  expect(await readFile(join(trial, 'zh.html'), 'utf8')).toContain('全国的覆盖率逐年上升。');
});

test.each(Object.keys(guides))(
  '%s tells of every name that a cell can use, and of no other',
  async (name) => {
    const rows = (await guideText(name)).split('\n').filter((line) => /^\| \S.* \| `/u.test(line));
    const told = rows
      .slice(-8)
      .flatMap((row) => [...row.matchAll(/`(\w+)(?:\([^`]*\))?`/gu)].map(([, each]) => each));
    expect(told.sort()).toEqual(Object.keys(scopeTypes).sort());
  },
);

test.each([
  'README.md',
  'README.zh.md',
  ...Object.keys(guides).map((name) => `packages/reports/${name}`),
])('every link of %s leads to a file that is there', async (name) => {
  const text = await readFile(join(root, name), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(2);
  const missing = links.filter((link) => !existsSync(join(root, dirname(name), link)));
  expect(missing).toEqual([]);
});
