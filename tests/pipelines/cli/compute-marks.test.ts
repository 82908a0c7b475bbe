import { join } from 'node:path';
import { fromRows, openStore, preschoolInclusiveCoverage, publishedFigures } from '@eduplan/core';
import { beforeAll, expect, test } from 'vitest';
import { figure } from '../../reports/tables/figures.ts';
import { temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const folder = await temporaryFolder();
const path = join(folder, 'store.duckdb');

/** 柳江区, of 20 children in 2016 and of 4000 in 2017, and none counted in 2018. */
beforeAll(async () => {
  const store = await openStore(path);
  const rows = [
    ...['20', '4000'].flatMap((children, index) => [
      figure('in-kindergarten-children', 2016 + index, children, { place: '450206' }),
      figure('in-kindergarten-children-inclusive', 2016 + index, '18', { place: '450206' }),
    ]),
    figure('in-kindergarten-children', 2018, '4000', { place: '450206' }),
  ];
  await store.load(publishedFigures, fromRows(rows), { source: 'test', received: '2025-01-01' });
  store.close();
}, 60_000);

const call = (...args: string[]) =>
  eduplan(['compute', preschoolInclusiveCoverage.id, '--store', path, ...args]);

test.each([
  ['zh', '* 分母小于30', '† 2016：'],
  ['en', '* A share of fewer than 30', '† 2016: '],
] as const)(
  'small shares and breaks are marked in their rows and explained below: %s',
  async (language, small, broken) => {
    const { stdout, stderr } = await call('--place', '450206', '--lang', language);
    expect(stderr).toBe('');
    const [table = '', notes = ''] = stdout.split('\n\n');
    const row = (year: number) => table.split('\n').find((line) => line.includes(` ${year} `));
    expect(row(2016)).toMatch(/ 90\.00\*† {2}%/);
    expect(row(2017)).toMatch(/ 0\.45 {4}%/);
    expect(row(2018)).toMatch(/ — {2}%/);
    const [first, second, ...others] = notes.trimEnd().split('\n');
    expect(first?.startsWith(small)).toBe(true);
    expect(second?.startsWith(broken)).toBe(true);
    expect(others).toEqual([]);
  },
);

test('a table without marks has no notes and no wider column', async () => {
  const { stdout } = await call('--place', '450206', '--years', '2017', '--lang', 'zh');
  expect(stdout).toMatch(/ 0\.45 {2}%/);
  expect(stdout).not.toMatch(/[*†]|\n\n/);
});
