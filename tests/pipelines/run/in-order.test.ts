import { expect, test } from 'vitest';
import { inOrder } from '../../../packages/pipelines/src/run/in-order.ts';

const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('results stand in the order of the things, however long each takes, and no more run at once', async () => {
  let running = 0;
  let most = 0;
  const results = await inOrder([30, 1, 20, 2, 10], 2, async (time) => {
    running += 1;
    most = Math.max(most, running);
    await soon(time);
    running -= 1;
    return `${time}`;
  });
  expect(results).toEqual(['30', '1', '20', '2', '10']);
  expect(most).toBe(2);
});

test('after a failure nothing more is begun', async () => {
  const begun: number[] = [];
  const work = inOrder([1, 2, 3, 4, 5, 6], 2, async (thing) => {
    begun.push(thing);
    await soon(5);
    if (thing === 1) throw new Error('no');
    await soon(20);
  });
  await expect(work).rejects.toThrow(/^no$/u);
  await soon(60);
  expect(begun).toEqual([1, 2]);
});
