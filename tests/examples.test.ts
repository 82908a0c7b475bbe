import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { withConnection } from './core/with-store.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const examples = join(root, 'examples');
const tsx = import.meta.resolve('tsx');
const folder = await mkdtemp(join(tmpdir(), 'eduplan-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const files = (await readdir(examples)).filter((file) => file.endsWith('.ts')).sort();
const texts = new Map(
  await Promise.all(
    files.map(
      async (file): Promise<[string, string]> => [
        file,
        await readFile(join(examples, file), 'utf8'),
      ],
    ),
  ),
);
const promisedBy = (text: string) => /\/\* prints\n(.*)\*\/\n$/su.exec(text)?.[1];
const scripts = files.filter((file) => promisedBy(texts.get(file) ?? '') !== undefined);

test('the README lists every example, and each says first what it shows', async () => {
  const readme = await readFile(join(examples, 'README.md'), 'utf8');
  expect(scripts.length).toBeGreaterThan(2);
  for (const [file, text] of texts) {
    expect(readme).toContain(`](${file})`);
    expect(text).toMatch(/^\/\/ /);
  }
});

test.each(scripts)('%s prints what it says at its end', async (file) => {
  const script = join(examples, file);
  const args = ['--import', tsx, '--conditions=@eduplan/source', script];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: folder });
  expect(stderr).toBe('');
  expect(stdout.trimEnd()).toBe(promisedBy(texts.get(file) ?? '')?.trimEnd());
});

test('own-data.ts leaves a Parquet file that others read', async () => {
  const path = join(folder, 'pupils-per-teacher.parquet');
  const rows = await withConnection(async (connection) => {
    const sql = 'SELECT year, variant, value FROM read_parquet($1)';
    return (await connection.runAndReadAll(sql, [path])).getRows();
  });
  expect(rows).toEqual([
    [2023, 'default', '16.17'],
    [2024, 'default', '15.51'],
    [2023, 'full-time', '17.78'],
    [2024, 'full-time', '17.80'],
  ]);
});

test('the examples compile', async () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await expect(run(process.execPath, [tsc, '-p', examples])).resolves.toMatchObject({ stdout: '' });
});
