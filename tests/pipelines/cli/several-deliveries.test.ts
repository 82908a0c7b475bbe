import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@eduplan/core';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const good = join(import.meta.dirname, '../../fixtures/returns/good');

/** Two deliveries below a folder, the record of the first misspelt. */
async function twoDeliveries() {
  const folder = join(await temporaryFolder(), 'all');
  for (const name of ['a', 'b']) await cp(good, join(folder, name), { recursive: true });
  const record = join(folder, 'a/source.yaml');
  const text = await readFile(record, 'utf8');
  await writeFile(record, text.replace('year: 2024', 'yaer: 2024'));
  return folder;
}

const unread =
  'Nothing of the delivery all/a was read: The source record all/a/source.yaml is wrong; correct it:\n' +
  '  - all/a/source.yaml:12: tables.0.yaer: there is no key "yaer"; near ones: per, year, header, where, pattern';

test('check tells a wrong source record among several, checks the others and ends with 1', async () => {
  expect(await eduplan(['check', await twoDeliveries(), '--lang', 'en'])).toEqual({
    code: 1,
    stderr: '',
    stdout: `error ${unread} [delivery]\n1 file checked, 2 rows kept; 1 error, 0 warnings.\n`,
  });
});

test('ingest loads none of several where one source record is wrong, says so and ends with 1', async () => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  expect((await eduplan(['ingest', good, '--store', path])).code).toBe(0);
  const folder = await twoDeliveries();
  expect(await eduplan(['ingest', folder, '--store', path, '--lang', 'en'])).toEqual({
    code: 1,
    stdout: '',
    stderr: `No delivery was loaded, and the store is as it was; correct this and load them again:\n${unread}\n`,
  });
  const store = await openStore(path);
  expect(await store.releases()).toMatchObject([{ covers: '2024', rows: 2, current: true }]);
  store.close();
});
