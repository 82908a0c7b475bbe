import { afterEach, describe, expect, test, vi } from 'vitest';
import { toBytes } from '../../../packages/pipelines/src/sample/files/to-bytes.ts';
import { schoolWorkbookFile } from '../../../packages/pipelines/src/sample/forms/school-workbook-file.ts';
import { chance } from '../../../packages/pipelines/src/sample/world/chance.ts';
import { simulateSchools } from '../../../packages/pipelines/src/sample/world/simulate-schools.ts';
import { simulateYear } from '../../../packages/pipelines/src/sample/world/simulate-year.ts';
import { madeFiles, sumOf } from './made-sample.ts';

const choice = { seed: 'liuzhou', years: [2025], schools: 24 };

afterEach(() => {
  vi.useRealTimers();
});

describe('the bytes of a sample', () => {
  test('are the same for the same seed, whenever it is made', () => {
    vi.useFakeTimers({ now: new Date('2024-01-01T08:00:00Z') });
    const first = madeFiles({ ...choice, plantErrors: true });
    vi.setSystemTime(new Date('2031-07-09T21:13:47Z'));
    const again = madeFiles({ ...choice, plantErrors: true });
    expect([...again.keys()]).toEqual([...first.keys()]);
    expect(sumOf(again)).toBe(sumOf(first));
  });

  test('do not depend on the order in which the years are named', () => {
    const forwards = madeFiles({ ...choice, schools: 3, years: [2024, 2025] });
    const backwards = madeFiles({ ...choice, schools: 3, years: [2025, 2024] });
    expect(sumOf(backwards)).toBe(sumOf(forwards));
  });

  test('are others for another seed', () => {
    const other = madeFiles({ ...choice, seed: 'guilin' });
    expect(sumOf(other)).not.toBe(sumOf(madeFiles(choice)));
  });
});

describe('a selection of schools', () => {
  const luck = chance(choice.seed);
  const all = simulateSchools(luck);
  const whole = simulateYear(all, 2025, luck);
  const selected = madeFiles(choice);
  const workbooks = [...selected].filter(([path]) => /^2025\/schools\/.*\.xlsx?$/u.test(path));

  test('sends the same workbooks, byte by byte, as within the whole city', () => {
    const ofWhole = new Map(
      whole.schools.map((school) => {
        const file = schoolWorkbookFile(school, whole);
        return [file.path, file] as const;
      }),
    );
    expect(workbooks).toHaveLength(24);
    for (const [path, bytes] of workbooks) {
      const file = ofWhole.get(path);
      expect(file && sumOf([[path, toBytes(file)]]), path).toBe(sumOf([[path, bytes]]));
    }
  });

  test('holds every kind of school, and .xls beside .xlsx', () => {
    const types = new Set(workbooks.map(([path]) => /\(([^)]+)\)/u.exec(path)?.[1]));
    expect(types.size).toBe(10);
    expect(new Set(workbooks.map(([path]) => path.slice(path.lastIndexOf('.'))))).toEqual(
      new Set(['.xls', '.xlsx']),
    );
  });

  test('has the same county and city tables, which add up no schools', () => {
    const fewer = madeFiles({ ...choice, schools: 3 });
    for (const folder of ['population', 'cohort', 'education-budget', 'recognitions']) {
      const inFolder = (files: Map<string, Uint8Array>) =>
        sumOf([...files].filter(([path]) => path.startsWith(`2025/${folder}/`)));
      expect(inFolder(fewer), folder).toBe(inFolder(selected));
    }
  });

  test('leaves no folder without its source record', () => {
    const folders = new Set(
      [...selected.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))),
    );
    for (const folder of folders) expect([...selected.keys()]).toContain(`${folder}/source.yaml`);
  });
});
