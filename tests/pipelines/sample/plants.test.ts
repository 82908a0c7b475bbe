import { basename } from 'node:path';
import { readCsv } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../packages/pipelines/src/ingest/cells/finding.ts';
import { cellAddress } from '../../../packages/pipelines/src/ingest/cells/grid.ts';
import { checkDeliveries } from '../../../packages/pipelines/src/ingest/deliver/check-deliveries.ts';
import { readGrids } from '../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import type { SampleChoice } from '../../../packages/pipelines/src/sample/sample-files.ts';
import { rulesInSources } from '../ingest/deliver/rules-in-sources.ts';
import { places, temporaryFolder } from '../registers.ts';
import { madeFiles, writeFiles } from './made-sample.ts';

type Files = Map<string, Uint8Array>;

const keyOf = (files: Files) =>
  readCsv(
    new TextDecoder().decode(files.get('answer-key.csv') ?? new Uint8Array()),
    'answer-key.csv',
  )
    .slice(1)
    .map(
      ({ cells: [file = '', sheet = '', cell = '', rule = '', severity, text = '', before] }) => ({
        ...{ file, sheet, cell, rule, severity, planted: text, original: before ?? '' },
      }),
    );

/** A planted error or a finding as one line: both sides of a comparison have the same. */
const lineOf = (place: readonly (string | undefined)[]) => place.join(' | ');

/** The findings of a whole sample, a line each, their files named from its folder as the key does. */
async function toldOf(files: Files): Promise<string[]> {
  const folder = await temporaryFolder();
  await writeFiles(
    folder,
    [...files].map(([path, bytes]) => ({ path, bytes })),
  );
  const { findings } = await checkDeliveries(folder, places);
  const inFolder = (file: string) => file.slice(basename(folder).length + 1);
  const cellOf = ({ row, column }: Finding) => {
    if (row === null) return '';
    return column === null ? `row ${row}` : cellAddress(row, column);
  };
  return findings.map((finding) => {
    const { file, sheet, rule, severity } = finding;
    expect(file.startsWith(`${basename(folder)}/`), file).toBe(true);
    return lineOf([inFolder(file), sheet ?? '', cellOf(finding), rule, severity]);
  });
}

const choice = { seed: 'liuzhou', years: [2025], schools: 100 };
const clean = madeFiles(choice);
const planted = madeFiles({ ...choice, plantErrors: true });
const key = keyOf(planted);

/** Rules that no file of a sample breaks, each with the reason; every other rule has a plant. */
const notPlanted: Readonly<Record<string, string>> = {
  'barred-cell': 'a sample fills no cell that its form bars',
  'below-notes': 'the tables of a sample have their notes above',
  'hidden-sheet': 'no sheet of a sample is hidden',
  'personal-number': 'a sample makes up no numbers of persons',
  qualifier: 'every number of a sample is exact',
  'slipped-label': 'the rows of the forms of a sample stand in their places',
  superseded: 'a sample is one delivery of each source and year',
  codes: 'the places of a sample are all in the register, which knows one name for a code',
  corrected: 'the source records of a sample list no corrections',
  'correction-without-error': 'the source records of a sample list no corrections',
  coverage: 'needs what stood in the year before',
  delivery: 'needs a wrong source record, and a sample writes its own',
  magnitude: 'needs what stood in the year before',
  'no-school-register': 'a sample has the school register of each of its years',
  periods: 'no table of a sample has a column of kinds of period',
  suspect: 'no table of a sample has a column of shares, nor a range for its numbers',
};

async function textAt(files: Files, file: string, sheet: string, cell: string) {
  const grids = await readGrids(files.get(file) ?? new Uint8Array(), file);
  const grid = grids.find((one) => sheet === '' || one.sheet === sheet);
  for (let row = 1; grid && row <= grid.height; row++)
    for (let column = 1; column <= grid.width; column++)
      if (cellAddress(row, column) === cell) return grid.at(row, column).text;
  return '';
}

describe('planted errors', () => {
  test('are one of each kind that files can have, each in a place of its own', async () => {
    const lines = key.map(({ file, sheet, cell, rule }) => lineOf([file, sheet, cell, rule]));
    expect(new Set(lines).size).toBe(lines.length);
    const rules = [...new Set(key.map(({ rule }) => rule)), ...Object.keys(notPlanted)];
    expect(rules.sort()).toEqual(await rulesInSources());
  });

  test('stand in the cells that the key names, in place of what stood there', async () => {
    const inCells = key.filter(({ cell }) => cell !== '');
    expect(inCells.length).toBeGreaterThan(30);
    for (const { file, sheet, cell, rule, planted: text, original } of inCells) {
      expect(await textAt(planted, file, sheet, cell), `${file} ${cell}`).toBe(text);
      if (rule !== 'key')
        expect(await textAt(clean, file, sheet, cell), `${file} ${cell}`).toBe(original);
    }
  });

  test('leave every other file as it was', () => {
    const touched = new Set(key.map(({ file }) => file));
    const changed = [...clean].filter(([path, bytes]) => {
      const now = planted.get(path);
      return !now || Buffer.compare(now, bytes) !== 0;
    });
    const others = changed.filter(([path]) => !touched.has(path)).map(([path]) => path);
    expect(others.sort()).toMatchInlineSnapshot(`
      [
        "2025/funded-students/教育经费统计学生数.xlsx",
        "2025/population/2025年柳州市分年龄人口.xls",
        "2025/population/source.yaml",
        "2025/schools/模拟城中第1九年一贯制学校(九年一贯制学校).xlsx",
      ]
    `);
  });
});

describe.each<SampleChoice>([
  choice,
  { seed: 'liuzhou', years: [2025], schools: 3 },
  { seed: 'guilin', years: [2023, 2024], schools: 60 },
])('a check of the sample %j', (chosen) => {
  test('tells every planted error at its cell, and nothing else but what it tells of a clean one', async () => {
    const files = madeFiles({ ...chosen, plantErrors: true });
    const before = await toldOf(madeFiles(chosen));
    expect(before.every((line) => line.includes('personal-data'))).toBe(true);
    const errors = keyOf(files).map(({ file, sheet, cell, rule, severity }) =>
      lineOf([file, sheet, cell, rule, severity]),
    );
    expect(errors.length).toBeGreaterThan(15);
    expect((await toldOf(files)).sort()).toEqual([...before, ...errors].sort());
  });
});
