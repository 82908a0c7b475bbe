import { mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { watchFile, watchFolder } from '../../../packages/pipelines/src/preview/watch-path.ts';
import { temporaryFolder } from '../registers.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const soon = { timeout: 10_000 };

describe('a watched file', () => {
  test('tells of saves in place, by another name and after it was away, and of no other file', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a.md');
    await writeFile(file, 'a');
    let saves = 0;
    const watching = await watchFile(file, () => {
      saves += 1;
    });
    await writeFile(file, 'ab');
    await expect.poll(() => saves, soon).toBe(1);
    await writeFile(join(folder, '.a.swp'), 'abc');
    await rename(join(folder, '.a.swp'), file);
    await expect.poll(() => saves, soon).toBe(2);
    await rm(file);
    await pause(600);
    expect(saves).toBe(2);
    await writeFile(file, 'abcd');
    await expect.poll(() => saves, soon).toBe(3);
    await writeFile(join(folder, 'b.md'), 'b');
    await pause(600);
    expect(saves).toBe(3);
    watching.close();
    await writeFile(file, 'abcde');
    await pause(600);
    expect(saves).toBe(3);
  });

  test('is not told as saved while it is emptied to be written', async () => {
    const file = join(await temporaryFolder(), 'a.md');
    await writeFile(file, 'a');
    let saves = 0;
    const watching = await watchFile(
      file,
      () => {
        saves += 1;
      },
      { delay: 100 },
    );
    await truncate(file);
    await pause(300);
    expect(saves).toBe(0);
    await writeFile(file, 'b');
    await expect.poll(() => saves, soon).toBe(1);
    await pause(1500);
    expect(saves).toBe(1);
    await truncate(file);
    await expect.poll(() => saves, soon).toBe(2);
    watching.close();
  });
});

test('a watched folder tells once of many changes, in folders within it as well', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'within'));
  let changes = 0;
  const watching = watchFolder(folder, () => {
    changes += 1;
  });
  await pause(100);
  for (const name of ['a', 'b', 'c']) await writeFile(join(folder, 'within', name), name);
  await expect.poll(() => changes, soon).toBe(1);
  watching.close();
});
