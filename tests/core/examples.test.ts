import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as core from '@eduplan/core';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../packages/core/src');

/** Every example of a doc comment: the file, the call, and the result that it promises. */
const examples = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(sep, '/'))
  .sort()
  .flatMap((file) =>
    readFileSync(join(source, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const text = /@example (.*?)(?: \*\/)?$/.exec(line)?.[1];
        if (text === undefined) return [];
        const [, call = text, result] = /^(.*?) \/\/ => (.*)$/.exec(text) ?? [];
        return { file, call, result };
      }),
  );

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<unknown>;

async function evaluate(expression: string, scope: Readonly<Record<string, unknown>>) {
  const run = new AsyncFunction(...Object.keys(scope), `'use strict'; return (${expression});`);
  return run(...Object.values(scope));
}

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples)('$file: $call gives $result', async ({ file, call, result }) => {
  expect(result, 'an example is one line: the call, then // => and its result').toBeDefined();
  const own: Record<string, unknown> = await import(join(source, file));
  const given = await evaluate(call, { ...core, ...own });
  expect(given).toEqual(await evaluate(result ?? '', {}));
});
