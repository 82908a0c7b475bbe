import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore, pupils } from '@eduplan/core';
import { checkMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { ingestPath } from '../../../../packages/pipelines/src/ingest/deliver/ingest-path.ts';
import {
  checkLargeTables,
  largeBytes,
} from '../../../../packages/pipelines/src/ingest/deliver/large-tables.ts';
import { readDelivery } from '../../../../packages/pipelines/src/ingest/deliver/read-delivery.ts';
import { openReaders } from '../../../../packages/pipelines/src/ingest/readers/read-in-parallel.ts';
import { refusalOf } from '../../refusal.ts';
import { places, temporaryFolder } from '../../registers.ts';

const rows = 640_000;
const faulty = 1234;
const head = 'place,year,school,stage,grade,pupils,girls,migrant,local';
const line = (index: number) =>
  `450202,2024,99${String(index).padStart(20, '0')},primary,1,${index === faulty ? 'x' : '30'},14,2,`;

const record = (columns: string) => `dataset: pupils
source: large
title: { zh: 大表, en: Large table }
producer: eduplan
licence: CC0-1.0
received: 2024-10-01
files: [{ path: pupils.csv }]
tables:
  - id: pupils
    header: [place, school]
    columns:
      - { field: place, header: place, kind: text }
      - { field: year, header: year }
      - { field: school, header: school, kind: text }
${columns}
      - { field: grade, header: grade, unit: 个 }
      - { field: pupils, header: pupils, unit: 人 }
      - { field: girls, header: girls, unit: 人 }
      - { field: migrant, header: migrant, unit: 人 }
      - { field: local, header: local, unit: 人 }
`;

async function delivery(columns: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'large');
  await mkdir(folder);
  const lines = Array.from({ length: rows }, (_, index) => line(index));
  const text = `${head}\n${lines.join('\n')}\n`;
  expect(text.length).toBeGreaterThan(largeBytes);
  await writeFile(join(folder, 'pupils.csv'), text);
  await writeFile(join(folder, 'source.yaml'), record(columns));
  return folder;
}

const plain = '      - { field: stage, header: stage }';
const said = checkMessages.keptAside(`large/pupils.csv:${faulty + 2}`, 'pupils', 'x', {
  zh: '应为整数',
  en: 'must be a whole number',
});

test('a large delimited file is read by DuckDB: what is faulty is kept aside with its line', async () => {
  const folder = await delivery(plain);
  const readers = openReaders({ threads: 1 });
  const { delivered, large } = await readDelivery(folder, 'large', places, readers);
  await readers.close();
  expect(delivered).toEqual([]);
  const checked = await checkLargeTables(large);
  expect(checked.rows).toBe(rows - 1);
  expect(checked.findings.map(({ sentence, row }) => [sentence, row])).toEqual([
    [said, faulty + 2],
  ]);

  const store = await openStore();
  const { releases, findings } = await ingestPath(store, folder, places);
  expect(
    releases.map(({ dataset, rows: loaded, rejected }) => [dataset, loaded, rejected]),
  ).toEqual([[pupils.id, rows - 1, 1]]);
  expect(findings.map(({ sentence }) => sentence)).toEqual([said]);
  store.close();
});

test('a large file whose columns would have to be mapped is refused with what to do', async () => {
  const folder = await delivery(
    '      - { field: stage, header: stage, values: { 小学: primary } }',
  );
  const store = await openStore();
  expect(await refusalOf(() => ingestPath(store, folder, places))).toEqual(
    checkMessages.largeNotPlain('large/pupils.csv'),
  );
  expect(await store.releases()).toEqual([]);
  store.close();
});
