import {
  countRows,
  defineMeasure,
  fromRows,
  type Measure,
  openStore,
  persons,
  type Store,
  sumOf,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { createTableSql } from '../../../packages/core/src/store/dataset-table.ts';
import { measureSql } from '../../../packages/core/src/store/measure-query.ts';
import { withConnection, withStore } from '../with-store.ts';
import { delivery, pupils, school, schoolPupils } from './school-pupils.ts';
import { withFile } from './store-file.ts';
import { filters, item, survey, total } from './survey.ts';

const simulated = (received: string, covers?: string, source?: string) => ({
  ...delivery(received, covers, source),
  simulated: true,
});

describe('a release of simulated data', () => {
  test('is kept as such, and one that says nothing is not', async () => {
    await withStore(async (store) => {
      const made = await store.load(
        schoolPupils,
        fromRows([school('a', 1)]),
        simulated('2024-03-01', '2024', 'sample'),
      );
      await store.load(schoolPupils, fromRows([school('b', 1)]), delivery('2024-03-01'));
      expect(made.simulated).toBe(true);
      expect((await store.releases()).map((release) => release.simulated)).toEqual([true, false]);
    });
  });

  test('is another release than the same bytes sent as real, and the later of them counts', async () => {
    await withStore(async (store) => {
      const send = (sent: ReturnType<typeof delivery>) =>
        store.load(schoolPupils, fromRows([school('a', 1)]), sent);
      const value = async () => (await store.gather({ measures: [pupils] }))[0]?.simulated;
      const real = await send(delivery('2024-03-01'));
      const made = await send(simulated('2024-03-02'));
      expect(made).toMatchObject({ loaded: true, sha256: real.sha256 });
      expect(made.id).not.toBe(real.id);
      expect(await value()).toBe(true);
      expect(await send({ ...delivery('2024-03-03'), ...{ simulated: false } })).toMatchObject({
        id: real.id,
        loaded: false,
      });
      expect(await value()).toBe(false);
    });
  });

  test('is told apart in a store that was made before there was any', async () => {
    await withFile(async (path) => {
      await withConnection(
        (connection) =>
          connection.run(`CREATE TABLE releases (
  release VARCHAR PRIMARY KEY, dataset VARCHAR NOT NULL, source VARCHAR NOT NULL,
  covers VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, row_count BIGINT NOT NULL
);
INSERT INTO releases VALUES ('old', 'd', 's', '', 'x', 1);
CREATE TABLE deliveries (
  sequence BIGINT PRIMARY KEY, release VARCHAR NOT NULL, received VARCHAR NOT NULL
);
INSERT INTO deliveries VALUES (1, 'old', '2024-01-01');`),
        path,
      );
      const store = await openStore(path);
      try {
        expect((await store.releases())[0]).toMatchObject({ id: 'old', simulated: false });
        await store.load(schoolPupils, fromRows([school('a', 1)]), simulated('2024-03-01'));
        expect((await store.gather({ measures: [pupils] }))[0]?.simulated).toBe(true);
      } finally {
        store.close();
      }
    });
  });
});

describe('a value', () => {
  const seen = async (store: Store, measures: readonly Measure[], request = {}) =>
    (await store.gather({ measures, ...request })).map(
      (value) => `${value.measure.id} ${value.place} ${value.year} ${value.simulated}`,
    );

  test('says so for exactly the places and years that a simulated row counts in', async () => {
    await withStore(async (store) => {
      const real = [school('a', 1, '450202', 2023), school('b', 1, '450203', 2024)];
      const made = [school('c', 1, '450202', 2024), school('d', 1, '450203', 2024)];
      await store.load(schoolPupils, fromRows(real), delivery('2024-03-01'));
      expect(await seen(store, [pupils])).toEqual([
        'pupils 450202 2023 false',
        'pupils 450203 2024 false',
      ]);
      await store.load(schoolPupils, fromRows(made), simulated('2024-03-01', '2024', 'sample'));
      expect(await seen(store, [pupils])).toEqual([
        'pupils 450202 2023 false',
        'pupils 450202 2024 true',
        'pupils 450203 2024 true',
      ]);
      const members = new Map([
        ['450200', ['450202', '450203']],
        ['450202', ['450202']],
      ]);
      expect(await seen(store, [pupils], { members })).toEqual([
        'pupils 450200 2023 false',
        'pupils 450200 2024 true',
        'pupils 450202 2023 false',
        'pupils 450202 2024 true',
      ]);
      expect(await seen(store, [pupils], { asOf: '2024-02-01' })).toEqual([]);
    });
  });

  test('of a filter rests only on the rows that it lets through, a zero on those around it', async () => {
    const of = (stage: '小学' | "初'中") =>
      defineMeasure({
        id: stage,
        unit: persons,
        dataset: survey,
        value: sumOf('amount'),
        where: { stage },
      });
    const none = defineMeasure({
      id: 'none',
      unit: persons,
      dataset: survey,
      value: countRows(),
      where: { isPublic: true },
    });
    await withStore(async (store) => {
      const real = [item('a', { stage: '小学', amount: '1' })];
      const made = [item('b', { stage: "初'中", amount: '2' })];
      await store.load(survey, fromRows(real), delivery('2024-03-01'));
      await store.load(survey, fromRows(made), simulated('2024-03-01', '2024', 'sample'));
      expect(await seen(store, [of('小学'), of("初'中"), none, total])).toEqual([
        '小学 450200 2024 false',
        "初'中 450200 2024 true",
        'none 450200 2024 true',
        'total 450200 2024 true',
      ]);
    });
  });

  test.each([
    ['some', ['a', "b'; --"], ["b'; --"]],
    ['all', ['a'], ['a']],
    ['none', ['a'], []],
  ])('is asked for in portable SQL where %s releases are simulated', async (_, releases, made) => {
    const measures = filters.map((where, at) =>
      defineMeasure({ id: `n${at}`, unit: persons, dataset: survey, value: countRows(), where }),
    );
    const sql = measureSql(survey, measures, releases, {}, made);
    expect(sql.includes('"simulated"')).toBe(made.length > 0);
    await withConnection(async (connection) => {
      await connection.run(createTableSql(survey));
      const plan = await connection.runAndReadAll(`EXPLAIN ${sql}`);
      expect(plan.getRows().length).toBeGreaterThan(0);
    });
    const words = sql.replaceAll(/'(?:[^']|'')*'/g, '');
    expect(words).not.toMatch(/\/|\b(ROUND|FILTER|GROUPING|DOUBLE|BOOL_OR|ANY_VALUE|QUALIFY)\b/i);
  });

  test('explain shows the same query', async () => {
    await withStore(async (store) => {
      await store.load(survey, fromRows([item('a')]), simulated('2024-03-01'));
      expect(await store.explain([total])).toContain('MAX(1) AS "simulated"');
    });
  });
});
