import { join } from 'node:path';
import { readCsv } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { cellAddress } from '../../../packages/pipelines/src/ingest/cells/grid.ts';
import { checkDeliveries } from '../../../packages/pipelines/src/ingest/deliver/check-deliveries.ts';
import { readGrids } from '../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import { places, temporaryFolder } from '../registers.ts';
import { madeFiles, writeFiles } from './made-sample.ts';

const choice = { seed: 'liuzhou', years: [2025], schools: 100 };
const clean = madeFiles(choice);
const planted = madeFiles({ ...choice, plantErrors: true });

const key = readCsv(
  new TextDecoder().decode(planted.get('answer-key.csv') ?? new Uint8Array()),
  'answer-key.csv',
)
  .slice(1)
  .map(({ cells: [file = '', sheet = '', cell = '', rule = '', severity, text = '', before] }) => ({
    ...{ file, sheet, cell, rule, severity, planted: text, original: before ?? '' },
  }));

const folder = await temporaryFolder();
await writeFiles(
  folder,
  [...planted].map(([path, bytes]) => ({ path, bytes })),
);
const { findings } = await checkDeliveries(join(folder, '2025'), places);
const found = findings.filter(
  ({ rule, text }) => rule !== 'personal-data' || text === '身份证件号',
);

async function textAt(files: Map<string, Uint8Array>, file: string, sheet: string, cell: string) {
  const grids = await readGrids(files.get(file) ?? new Uint8Array(), file);
  const grid = grids.find((one) => sheet === '' || one.sheet === sheet);
  for (let row = 1; grid && row <= grid.height; row++)
    for (let column = 1; column <= grid.width; column++)
      if (cellAddress(row, column) === cell) return grid.at(row, column).text;
  return '';
}

describe('planted errors', () => {
  test('are one of each kind, each in a place of its own', () => {
    expect(key.length).toBeGreaterThanOrEqual(36);
    const places = key.map(({ file, sheet, cell, rule }) => [file, sheet, cell, rule].join('|'));
    expect(new Set(places).size).toBe(places.length);
    expect([...new Set(key.map(({ rule }) => rule))].sort()).toMatchInlineSnapshot(`
      [
        "contract",
        "counts-differ",
        "forms-differ",
        "header",
        "key",
        "missing-code",
        "missing-column",
        "number",
        "part-exceeds-whole",
        "parts-do-not-add-up",
        "personal-data",
        "place",
        "repeated-code",
        "repeated-column",
        "school-identity",
        "share-as-fraction",
        "text",
        "total",
        "unknown-code",
        "unknown-column",
        "unknown-school",
        "unknown-sheet",
        "unreadable",
        "value",
        "year",
      ]
    `);
  });

  test('stand in the cells that the key names, in place of what stood there', async () => {
    for (const { file, sheet, cell, rule, planted: text, original } of key) {
      if (cell === '' || rule === 'unknown-school') continue;
      expect(await textAt(planted, file, sheet, cell), `${file} ${cell}`).toBe(text);
      if (original !== '' && rule !== 'key')
        expect(await textAt(clean, file, sheet, cell), `${file} ${cell}`).not.toBe(text);
    }
  });

  test('are found by the rules that the key names, at their cells', () => {
    for (const { file, sheet, cell, rule, severity } of key) {
      const here = found.filter((finding) => finding.file === file && finding.rule === rule);
      expect(here, `${file} ${rule}`).not.toEqual([]);
      const [finding] = here;
      expect(finding?.severity, `${file} ${rule}`).toBe(severity);
      if (sheet !== '' && finding?.sheet !== null)
        expect(here.map((one) => one.sheet)).toContain(sheet);
      const cells = here.flatMap(({ row, column }) =>
        row !== null && column !== null ? [cellAddress(row, column)] : [],
      );
      if (cell !== '' && cells.length > 0) expect(cells, `${file} ${rule}`).toContain(cell);
    }
  });

  test('are all that is found: harmless dirt beside them is not told', () => {
    const told = key.map(({ file, rule }) => `${file} ${rule}`);
    for (const { file, rule, sentence } of found) {
      // Whoever's line of the register is refused is not on it, and missed by other tables.
      if (rule === 'unknown-school') continue;
      expect(told, sentence.zh).toContain(`${file} ${rule}`);
    }
  });

  test('leave every other file as it was', () => {
    const touched = new Set(key.map(({ file }) => file));
    const changed = [...clean].filter(([path, bytes]) => {
      const now = planted.get(path);
      return !now || Buffer.compare(now, bytes) !== 0;
    });
    const records = changed.filter(([path]) => !touched.has(path)).map(([path]) => path);
    expect(records.sort()).toMatchInlineSnapshot(`
      [
        "2025/population/2025年柳州市分年龄人口.xls",
        "2025/population/source.yaml",
        "2025/schools/模拟阳和第1小学(小学).xlsx",
      ]
    `);
  });
});
