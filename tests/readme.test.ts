import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache');
const script = join(cache, 'readme-example.mts');

afterAll(() => rm(script, { force: true }));

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
