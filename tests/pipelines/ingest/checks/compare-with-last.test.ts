import { fromRows, migrantChildren, openStore, pupils, type Store } from '@eduplan/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareWithLast } from '../../../../packages/pipelines/src/ingest/checks/compare-with-last.ts';
import { places as register } from '../../registers.ts';
import { read } from '../layout/with-layout.ts';

const dataset = migrantChildren as unknown as Parameters<typeof compareWithLast>[1];

/** Rows of one year: a place with those eligible and those enrolled. */
const rowsOf = (year: number, lines: readonly string[]) =>
  read(
    `  - id: t
    header: [县区]
    year: ${year}
    columns:
      - { field: place, header: 县区 }
      - { field: eligible, header: 应入学, unit: 人 }
      - { field: enrolled, header: 已入学, unit: 人 }
`,
    {
      file: 'a.csv',
      sheet: null,
      height: lines.length + 1,
      width: 3,
      merges: [],
      at: (row, column) => {
        const line = row === 1 ? '县区|应入学|已入学' : (lines[row - 2] ?? '');
        const text = line.split('|')[column - 1] ?? '';
        return { kind: text === '' ? 'empty' : 'text', text, shown: text, formula: null };
      },
    },
  ).tables.flatMap(({ rows }) => rows);

let store: Store;
beforeAll(async () => {
  store = await openStore();
  const at = (year: number, place: string, eligible: number) => ({
    year,
    place,
    eligible,
    enrolled: eligible,
  });
  for (const year of [2022, 2023])
    await store.load(
      migrantChildren,
      fromRows([at(year, '450202', 400), at(year, '450204', 90), at(year, '450205', 300)]),
      { source: 'test', received: '2023-10-15', covers: String(year) },
    );
});
afterAll(() => store.close());

const told = async (year: number, lines: readonly string[], of: Store | null = store) =>
  (await compareWithLast(of, dataset, rowsOf(year, lines))).map(({ sentence }) => sentence.zh);

describe('a delivery beside the year before', () => {
  test('that is like it gives nothing', async () => {
    expect(register.resolve('城中区', { year: 2024 }).code).toBe('450202');
    expect(await told(2024, ['城中区|430|430', '柳南区|95|95', '柳北区|290|290'])).toEqual([]);
  });

  test('is told of places that are gone', async () => {
    expect(await told(2024, ['城中区|430|430', '柳南区|95|95'])).toEqual([
      '随迁子女：2023 年有数据、2024 年没有的地区：450205；请核对是否漏报。',
    ]);
  });

  test('names the places that have a name', async () => {
    const rows = rowsOf(2024, ['城中区|801|430', '柳南区|95|95']);
    const nameOf = (code: string) => register.get(code)?.name ?? null;
    const findings = await compareWithLast(store, dataset, rows, nameOf);
    expect(findings.map(({ sentence }) => sentence.zh)).toEqual([
      '随迁子女：2023 年有数据、2024 年没有的地区：柳北区（450205）；请核对是否漏报。',
      '随迁子女：城中区（450202） 2024 年 eligible 合计为 801，2023 年为 400，相差悬殊；请核对单位和数据。',
    ]);
  });

  test('is told of sums that more than double or halve, of places that are not small', async () => {
    expect(await told(2024, ['城中区|801|430', '柳南区|185|185', '柳北区|149|149'])).toEqual([
      '随迁子女：450202 2024 年 eligible 合计为 801，2023 年为 400，相差悬殊；请核对单位和数据。',
      '随迁子女：450205 2024 年 eligible 合计为 149，2023 年为 300，相差悬殊；请核对单位和数据。',
      '随迁子女：450205 2024 年 enrolled 合计为 149，2023 年为 300，相差悬殊；请核对单位和数据。',
    ]);
    expect(await told(2024, ['城中区|800|430', '柳南区|95|95', '柳北区|150|150'])).toEqual([]);
  });
});

test('a year that is sent again is held against what the store has of it', async () => {
  expect(await told(2023, ['城中区|400|400', '柳南区|90|90'])).toEqual([
    '随迁子女：上次来件有数据、2023 年没有的地区：450205；请核对是否漏报。',
  ]);
});

test('without a store, or of a first year, there is nothing to compare with', async () => {
  expect(await told(2024, ['城中区|9|9'], null)).toEqual([]);
  expect(await told(2019, ['城中区|9|9'])).toEqual([]);
  expect(await told(2024, ['城中区|9|9'], await openStore())).toEqual([]);
});

test('far fewer rows of a place are told, as where schools have not reported', async () => {
  const dense = await openStore();
  const row = (year: number, school: number) => ({
    ...{ place: '450202', year, school: `甲${school}`, stage: 'primary', grade: 1 },
    ...{ pupils: 40, girls: null, migrant: null, local: null },
  });
  const schools = Array.from({ length: 20 }, (_, index) => index);
  await dense.load(pupils, fromRows(schools.map((school) => row(2023, school))), {
    ...{ source: 'test', received: '2023-10-15', covers: '2023' },
  });
  const now = (count: number) =>
    schools.slice(0, count).map((school) => ({
      ...{ table: 't', file: 'a.csv', sheet: null, row: school + 2, isPart: false },
      fields: Object.fromEntries(
        Object.entries(row(2024, school)).flatMap(([name, value]) =>
          value === null
            ? []
            : [[name, { value: { kind: 'text' as const, text: String(value) }, cell: null }]],
        ),
      ),
    }));
  const check = async (count: number) =>
    (await compareWithLast(dense, pupils as unknown as typeof dataset, now(count))).map(
      ({ rule, sentence }) => [rule, sentence.en],
    );
  expect(await check(18)).toEqual([]);
  expect(await check(17)).toEqual([
    [
      'coverage',
      'Pupils: 450202 has only 17 rows of 2024 and had 20 in 2023; check whether some were left out.',
    ],
  ]);
  dense.close();
});
