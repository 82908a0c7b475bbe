import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@eduplan/core';
import { expect, test } from 'vitest';
import { checkDeliveries } from '../../../../packages/pipelines/src/ingest/deliver/check-deliveries.ts';
import { ingestPath } from '../../../../packages/pipelines/src/ingest/deliver/ingest-path.ts';
import { places, temporaryFolder } from '../../registers.ts';
import { returns } from './bad-deliveries.ts';

const pupils = '学校标识码,县区,在校生数\n9900000001,城中区,40\n9900000002,城中区,50\n';
const head = '学校标识码,县区,星级\n';
const good = '9900000001,城中区,3\n';

/** A register of schools beside the pupils of two schools. */
async function delivered(register: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(returns, 'unknown-school'), folder, { recursive: true });
  await writeFile(join(folder, 'pupils/pupils.csv'), pupils);
  await writeFile(join(folder, 'register/register.csv'), register);
  const record = join(folder, 'register/source.yaml');
  const columns =
    '      - { field: star, header: 星级, kind: code }\n    key: [school]\n    constants:';
  const text = await readFile(record, 'utf8');
  await writeFile(record, text.replace('    constants:', columns));
  return folder;
}

async function told(folder: string) {
  const { findings } = await checkDeliveries(folder, places);
  return findings.map(({ rule, text }) => [rule, text]);
}

test.each([
  ['whose place cannot be read', `${head}${good}9900000002,柳太区,3\n`, ['place']],
  ['that breaks the contract', `${head}${good}9900000002,城中区,7\n`, ['contract']],
  [
    'that stands twice with other values',
    `${head}${good}9900000002,城中区,3\n9900000002,柳南区,3\n`,
    ['key', 'key'],
  ],
  ['beside no other', `${head}9900000001,柳太区,3\n9900000002,柳太区,3\n`, ['place', 'place']],
])(
  'a school with a row of the register %s is not unknown elsewhere',
  async (_, register, rules) => {
    expect((await told(await delivered(register))).map(([rule]) => rule)).toEqual(rules);
  },
);

test('a school that no row of the register has is unknown, whatever is refused beside it', async () => {
  expect(await told(await delivered(`${head}9900000001,柳太区,3\n`))).toEqual([
    ['place', '柳太区'],
    ['unknown-school', '9900000002'],
  ]);
});

test('a school whose code cannot be read in the register is unknown elsewhere', async () => {
  expect(await told(await delivered(`${head}${good},柳太区,3\n`))).toEqual([
    ['place', '柳太区'],
    ['unknown-school', '9900000002'],
  ]);
});

test('a school whose row was kept out of an earlier delivery is unknown: its code was not stored', async () => {
  const folder = await delivered(`${head}${good}9900000002,柳太区,3\n`);
  const store = await openStore();
  try {
    await ingestPath(store, join(folder, 'register'), places);
    const { findings } = await checkDeliveries(join(folder, 'pupils'), places, store);
    expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['unknown-school', '9900000002'],
    ]);
  } finally {
    store.close();
  }
});

test('a school that several tables of one delivery name is told once', async () => {
  const folder = await temporaryFolder();
  await cp(join(returns, 'unknown-school'), folder, { recursive: true });
  await writeFile(
    join(folder, 'pupils/source.yaml'),
    `source: test-pupils
title: { zh: 测试来件, en: Returns for tests }
producer: 测试
licence: CC0-1.0
received: 2024-10-15
files: [{ path: pupils.csv }]
tables:
${[
  ['pupils', '{ field: pupils, header: 在校生数, unit: 人 }', '{ stage: primary, grade: 1 }'],
  ['teachers', '{ field: fullTimeTeachers, header: 在校生数, unit: 人 }', '{ stage: primary }'],
]
  .map(
    ([dataset, column, constants]) => `  - id: ${dataset}
    dataset: ${dataset}
    header: [县区]
    year: 2024
    columns:
      - { field: school, header: 学校标识码, kind: code }
      - { field: place, header: 县区 }
      - ${column}
    constants: ${constants}
`,
  )
  .join('')}`,
  );
  expect(await told(folder)).toEqual([['unknown-school', '9900000002']]);
});
