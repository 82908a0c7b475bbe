import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRows, openStore, SourceError } from '@eduplan/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { columnType, datasetTable } from '../../../packages/core/src/store/dataset-table.ts';
import { identifier, literal } from '../../../packages/core/src/store/sql-text.ts';
import { withConnection, withStore } from '../with-store.ts';
import { delivery, school, schoolPupils } from './school-pupils.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eduplan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a store in a file', () => {
  test('is there again when opened again', async () => {
    const path = join(folder, "it's a store.duckdb");
    const first = await openStore(path);
    const loaded = await first.load(
      schoolPupils,
      fromRows([school('a', 1)]),
      delivery('2024-03-01'),
    );
    first.close();
    const second = await openStore(path);
    const { loaded: _, rejected: __, ...release } = loaded;
    expect(await second.releases()).toEqual([release]);
    expect(await second.rows(schoolPupils)).toEqual([
      {
        ...school('a', 1),
        origin: { release: release.id, file: 'rows', sheet: null, row: 1 },
      },
    ]);
    second.close();
  });

  test('that is no DuckDB file is refused and left alone', async () => {
    const path = join(folder, 'figures.csv');
    writeFileSync(path, 'place,year\n450202,2024\n');
    const opening = openStore(path);
    await expect(opening).rejects.toBeInstanceOf(SourceError);
    await expect(opening).rejects.toThrow(`无法打开库 ${path}：`);
    expect(readFileSync(path, 'utf8')).toBe('place,year\n450202,2024\n');
  });

  test('in a folder that does not exist is refused', async () => {
    const path = join(folder, 'nowhere', 'store.duckdb');
    await expect(openStore(path)).rejects.toBeInstanceOf(SourceError);
  });

  test('whose table of releases is another program’s is refused', async () => {
    const path = join(folder, 'other.duckdb');
    await withConnection(async (connection) => {
      await connection.run('CREATE VIEW releases AS SELECT 1 AS one');
    }, path);
    await expect(openStore(path)).rejects.toThrow(`无法打开库 ${path}：`);
  });
});

test('an empty store holds no releases, and says so when asked for rows', async () => {
  await withStore(async (store) => {
    expect(await store.releases()).toEqual([]);
    await expect(store.rows(schoolPupils)).rejects.toThrow(
      new SourceError(contractMessages.notLoaded('school-pupils')),
    );
  });
});

test('many questions at once get each its own answer', async () => {
  await withStore(async (store) => {
    await store.load(schoolPupils, fromRows([school('a', 1)]), delivery('2024-03-01'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? store.rows(schoolPupils) : store.releases())),
    );
    expect(answers.map((answer) => Object.hasOwn(answer[0] ?? {}, 'school'))).toEqual(
      Array.from({ length: 20 }, (_, at) => at % 2 === 1),
    );
  });
});

test('names and texts stay within their quotes', async () => {
  const evil = [
    `a"b`,
    `it's`,
    `"; DROP TABLE t; --`,
    `'; DROP TABLE t; --`,
    '\\',
    '""',
    "''",
    '%_\n',
  ];
  await withConnection(async (connection) => {
    for (const text of evil) {
      const reader = await connection.runAndReadAll(
        `SELECT ${literal(text)} AS ${identifier(text)}`,
      );
      expect(reader.columnNames()).toEqual([text]);
      expect(reader.getRows()).toEqual([[text]]);
    }
  });
});

test('a dataset has a table of its own name, with a type for each kind of field', () => {
  expect(datasetTable(schoolPupils)).toBe('dataset_school_pupils');
  expect(schoolPupils.fields.map(columnType)).toEqual([
    'VARCHAR',
    'BIGINT',
    'VARCHAR',
    'BIGINT',
    'DECIMAL(38,2)',
  ]);
});
