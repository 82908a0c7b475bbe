import { join } from 'node:path';
import {
  approvedPosts,
  compute,
  fromRows,
  openStore,
  primaryPupilTeacherRatio,
  pupils,
  schools,
  teachers,
} from '@eduplan/core';
import excel from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { renderWorkbook } from '../../../packages/pipelines/src/run/render-workbook.ts';
import { pupilRow, schoolRows } from '../../core/catalogue/returned-rows.ts';
import { postsRow, teacherRow } from '../../core/catalogue/teacher-rows.ts';
import { temporaryFolder } from '../registers.ts';
import { eduplan } from '../run-eduplan.ts';

const folder = await temporaryFolder();
const path = join(folder, 'store.duckdb');

/** Returns of one school in 2023, which are real, and in 2024, which are not. */
beforeAll(async () => {
  const store = await openStore(path);
  for (const year of [2023, 2024]) {
    const sent = {
      source: 'test',
      received: '2025-01-01',
      covers: String(year),
      simulated: year === 2024,
    };
    const at = { place: '450202', year, school: '甲1' };
    await store.load(
      schools,
      fromRows(schoolRows(2, '甲', { kind: 'primary', place: '450202', year })),
      sent,
    );
    await store.load(pupils, fromRows([pupilRow(170, at)]), sent);
    await store.load(teachers, fromRows([teacherRow('primary', 10, at)]), sent);
    await store.load(approvedPosts, fromRows([postsRow('primary', 10, at)]), sent);
  }
  store.close();
}, 60_000);

const call = (...args: string[]) =>
  eduplan(['compute', primaryPupilTeacherRatio.id, '--store', path, ...args]);

test('the printed table says above how many values are simulated, and in its rows which', async () => {
  const { stdout, stderr } = await call('--place', '450202', '--lang', 'en');
  expect(stderr).toBe('');
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe('2 of these 6 values rest on simulated data, as their rows say.');
  expect(lines[1]).toMatch(/Why missing +Remark$/);
  const marked = lines.slice(3).filter((line) => line.endsWith('simulated data'));
  expect(marked).toHaveLength(2);
  for (const line of marked) expect(line).toMatch(/ 2024 +17\.00 +/);
  const zh = await call('--place', '450202', '--years', '2024', '--lang', 'zh');
  expect(zh.stdout.split('\n')[0]).toBe('以下 3 个数值中有 2 个依据模拟数据，已逐行注明。');
  const real = await call('--place', '450202', '--years', '2023', '--lang', 'en');
  expect(real.stdout).not.toContain('simulated');
  expect(real.stdout).toMatch(/^Id /);
});

test('CSV says by row what is simulated, which counties are absent and how many schools are there', async () => {
  const { stdout } = await call(
    '--place',
    '450200',
    '--years',
    '2024',
    '--lang',
    'en',
    '--format',
    'csv',
  );
  const [head = '', row = ''] = stdout.split('\n');
  const cells = Object.fromEntries(head.split(',').map((name, i) => [name, row.split(',')[i]]));
  expect(cells).toMatchObject({
    value: '17.00',
    notice: 'simulated data',
    schools_reporting: '1',
    schools_expected: '2',
  });
  expect(cells.counties_absent?.split(' ')).toHaveLength(9);
  expect(cells.counties_absent).not.toContain('450202');
});

test('a workbook has the same columns, and notes what they are', async () => {
  const store = await openStore(path);
  const { values } = await compute(store, { indicators: [primaryPupilTeacherRatio] });
  store.close();
  const workbook = new excel.Workbook();
  await workbook.xlsx.load((await renderWorkbook(values, 'zh')).buffer as ArrayBuffer);
  const [sheet, notes] = workbook.worksheets;
  const head = sheet?.getRow(1).values as string[];
  const column = (name: string, row: number) =>
    sheet?.getRow(row).getCell(head.indexOf(name)).value;
  expect([2, 3].map((row) => column('notice', row))).toEqual([null, '模拟数据']);
  expect(column('schools_expected', 2)).toBe(2);
  const explained = new Set<unknown>();
  notes?.eachRow((row) => explained.add(row.getCell(2).value));
  for (const name of ['notice', 'counties_absent', 'schools_reporting', 'schools_expected'])
    expect(explained).toContain(name);
});
