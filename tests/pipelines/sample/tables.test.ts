import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { datasets, publishedFigures } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import {
  type CheckedDelivery,
  readDelivery,
} from '../../../packages/pipelines/src/ingest/deliver/read-delivery.ts';
import { openReaders } from '../../../packages/pipelines/src/ingest/readers/read-in-parallel.ts';
import { sampleFiles } from '../../../packages/pipelines/src/sample/sample-files.ts';
import { places, temporaryFolder } from '../registers.ts';
import { writeFiles } from './made-sample.ts';

const schools = 40;
const folder = await temporaryFolder();
await writeFiles(folder, sampleFiles({ seed: 'liuzhou', years: [2024, 2025], schools }));
const deliveries = new Map<string, CheckedDelivery>();
const readers = openReaders();
for (const year of ['2025', 'several-years'])
  for (const name of (await readdir(join(folder, year))).sort())
    deliveries.set(
      `${year}/${name}`,
      await readDelivery(join(folder, year, name), `${year}/${name}`, places, readers),
    );
await readers.close();

const rowsOf = (name: string, dataset: string) =>
  deliveries.get(name)?.delivered.find((one) => one.dataset.id === dataset)?.rows ?? [];

describe('the folders of a sample, read by their source records alone', () => {
  test('hold nothing to find but columns of personal data, which are known', () => {
    for (const [name, { findings }] of deliveries)
      expect(
        findings.filter(({ rule }) => rule !== 'personal-data').map(({ sentence }) => sentence.zh),
        name,
      ).toEqual([]);
  });

  test.each([
    ['2025/school-ledger', 'schools', schools],
    ['2025/kindergarten-roll', 'pupils', 3 * 5],
    ['2025/population', 'population', 11 * 102 * 2],
    ['2025/special-placement', 'special-placement', 10 * 6],
    ['2025/cohort', 'cohort', 10],
    ['2025/teacher-pay', 'pay', 10],
    ['2025/migrant-children', 'migrant-children', 10],
    ['2025/education-budget', 'finance', 11 * 7],
    ['2025/funded-students', 'finance', 11 * 7],
    ['2025/education-funds', 'finance', 11 * 4],
    ['2025/satisfaction-survey', 'satisfaction-survey', 40],
    ['2025/international-students', 'international-students', 4],
    ['2025/higher-education-students', 'pupils', 4 + 4 + 7 + 9],
    ['2025/platform-accounts', 'platform-accounts', schools],
    ['several-years/gross-domestic-product', 'finance', 11 * 2 * 2],
    ['several-years/researchers', 'researchers', 10 * 2],
  ])('%s holds the rows of %s', (name, dataset, rows) => {
    expect(rowsOf(name, dataset)).toHaveLength(rows);
  });

  test('feed every dataset but the register of published figures', () => {
    const fed = new Set(
      [...deliveries.values()].flatMap(({ delivered }) =>
        delivered.map(({ dataset }) => dataset.id),
      ),
    );
    const others = datasets.map(({ id }) => id).filter((id) => id !== publishedFigures.id);
    expect([...fed].sort()).toEqual(others.sort());
  });

  test('say that they are simulated, by whom, and under which licence', () => {
    for (const [name, { record }] of deliveries) {
      const { simulated, producer, licence, title } = record;
      expect({ simulated, producer, licence }, name).toEqual({
        ...{ simulated: true, producer: 'eduplan', licence: 'CC0-1.0' },
      });
      expect(title.zh).toContain('模拟数据');
      expect(title.en).toContain('simulated data');
    }
  });

  test('keep no persons: neither those in charge nor their telephones', () => {
    const kept = JSON.stringify(
      rowsOf('2025/platform-accounts', 'platform-accounts').map(({ fields }) =>
        Object.keys(fields),
      ),
    );
    expect(kept).not.toMatch(/contact|phone|联系/u);
  });
});
