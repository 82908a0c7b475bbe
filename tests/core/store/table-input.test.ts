import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromParquet, fromRows, SourceError, type TableInput } from '@eduplan/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { withConnection, withStore } from '../with-store.ts';
import { delivery, school, schoolPupils } from './school-pupils.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eduplan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const loaded = (input: TableInput) =>
  withStore(async (store) => {
    await store.load(schoolPupils, input, delivery('2024-03-01'));
    return store.rows(schoolPupils);
  });

describe('a Parquet file', () => {
  const write = async (name: string, select: string) => {
    const path = join(folder, name);
    const quoted = path.replaceAll("'", "''");
    await withConnection(async (connection) => {
      await connection.run(`COPY (${select}) TO '${quoted}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`);
    });
    return path;
  };

  test('is loaded, its rows numbered from 1', async () => {
    const path = await write(
      "a*'b.parquet",
      `SELECT '450202' AS place, 2024 AS year, 'school ' || (i + 1) AS school, i AS pupils, i * 0.01 AS funds FROM range(10000) t(i)`,
    );
    const rows = await loaded(fromParquet(path));
    expect(rows).toHaveLength(10_000);
    expect(rows[9_999]).toMatchObject({
      year: 2024,
      school: 'school 10000',
      pupils: 9999,
      funds: '99.99',
      origin: { file: "a*'b.parquet", sheet: null, row: 10_000 },
    });
    expect(rows.filter((row) => row.school !== `school ${row.origin.row}`)).toEqual([]);
  });

  test('may hold whole numbers as floats and decimals with more zeros', async () => {
    const path = await write(
      'floats.parquet',
      `SELECT '450202' AS place, 2024::DOUBLE AS year, 'a' AS school, 500::DOUBLE AS pupils, 7.100000::DECIMAL(18, 6) AS funds
       UNION ALL SELECT '450202', 2023, '1.0', NULL, 70`,
    );
    expect(await loaded(fromParquet(path))).toMatchObject([
      { year: 2024, school: 'a', pupils: 500, funds: '7.10' },
      { year: 2023, school: '1.0', pupils: null, funds: '70.00' },
    ]);
  });

  test('with a fraction of a pupil, or no number at all, is refused', async () => {
    const path = await write(
      'fraction.parquet',
      `SELECT '450202' AS place, 2024 AS year, 'a' AS school, 0.5::DOUBLE AS pupils, 'nan'::DOUBLE AS funds`,
    );
    const at = { file: 'fraction.parquet', sheet: null, row: 1 };
    const problems = [
      contractMessages.violation(at, 'pupils', '0.5', contractMessages.notAnInteger()),
      contractMessages.violation(at, 'funds', 'nan', contractMessages.notADecimal(2)),
    ];
    await expect(loaded(fromParquet(path))).rejects.toThrow(
      new SourceError(contractMessages.refused('school-pupils', problems, 0)),
    );
  });

  test('takes no column out of the name of a folder', async () => {
    const inner = mkdtempSync(join(folder, 'year=1999-'));
    const path = await write(
      join(inner.slice(folder.length + 1), 'a.parquet'),
      `SELECT '450202' AS place, 2024 AS year, 'a' AS school, 1 AS pupils, 1 AS funds`,
    );
    expect(await loaded(fromParquet(path))).toMatchObject([{ year: 2024 }]);
  });

  test('that lacks a column names those that it has', async () => {
    const path = await write('short.parquet', `SELECT '450202' AS place, 2024 AS "Year"`);
    await expect(loaded(fromParquet(path))).rejects.toThrow(
      new SourceError(contractMessages.unknownColumn('short.parquet', 'year', ['place', 'Year'])),
    );
  });
});

describe('plain rows', () => {
  test('keep the file, sheet and row that they were read from', async () => {
    const file = `a"b'; DROP TABLE releases; --.xlsx`;
    const sheet = `教基3112_小学' OR '1'='1`;
    const rows = await loaded(
      fromRows([school('一小', 1), school('二小', null)], {
        file,
        sheet,
        rowNumber: (at) => at * 2 + 9,
      }),
    );
    expect(rows.map(({ origin }) => [origin.file, origin.sheet, origin.row])).toEqual([
      [file, sheet, 9],
      [file, sheet, 11],
    ]);
  });

  test('may leave a nullable field out, and hold what the contract does not name', async () => {
    const row = { place: '450202', year: 2024, school: 'a', funds: 0.1, extra: Symbol('x') };
    expect(await loaded(fromRows([row]))).toMatchObject([{ pupils: null, funds: '0.10' }]);
  });

  test.each([
    ['pupils', Number.NaN],
    ['funds', Number.POSITIVE_INFINITY],
    ['school', {}],
  ])('with %s %s are refused', async (name, value) => {
    const bad = { ...school('二小', 1), [name]: value };
    const problem = contractMessages.violation(
      { file: 'rows', sheet: null, row: 2 },
      name,
      String(value),
      contractMessages.notStorable(),
    );
    await expect(loaded(fromRows([school('一小', 1), bad]))).rejects.toThrow(
      new SourceError(contractMessages.refused('school-pupils', [problem], 0)),
    );
  });

  test('are refused rather than rounded where a number has more decimals than are kept', async () => {
    const problem = contractMessages.violation(
      { file: 'rows', sheet: null, row: 1 },
      'funds',
      '0.30000000000000004',
      contractMessages.notADecimal(2),
    );
    await expect(loaded(fromRows([{ ...school('a', 1), funds: 0.1 + 0.2 }]))).rejects.toThrow(
      new SourceError(contractMessages.refused('school-pupils', [problem], 0)),
    );
  });

  test('that are none are refused', async () => {
    await expect(loaded(fromRows([]))).rejects.toThrow(
      new SourceError(contractMessages.noRows('rows')),
    );
  });
});
