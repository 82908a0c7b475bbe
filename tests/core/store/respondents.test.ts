import { DefinitionError, defineDataset, fromRows, referenceYear, type Store } from '@eduplan/core';
import { contractMessages } from '@eduplan/core/messages';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Respondents } from '../../../packages/core/src/model/measure-source.ts';
import { createTableSql } from '../../../packages/core/src/store/dataset-table.ts';
import { respondentSql } from '../../../packages/core/src/store/respondent-query.ts';
import { withConnection, withStore } from '../with-store.ts';

const fields = { place: z.string(), year: referenceYear(), school: z.string() };
const register = defineDataset({
  id: 'the-schools',
  grain: ['place', 'year', 'school'],
  schema: z.object({ ...fields, kind: z.enum(['kindergarten', 'primary']) }),
});
const returns = defineDataset({
  id: 'the-returns',
  grain: ['place', 'year', 'school', 'grade'],
  respondents: { of: register },
  schema: z.object({ ...fields, grade: z.int(), count: z.int() }),
});
const beyondKindergarten = defineDataset({
  id: 'the-tests',
  grain: ['place', 'year', 'school'],
  respondents: { of: register, where: { kind: ['primary'] } },
  schema: z.object({ ...fields, count: z.int() }),
});

const listed = (place: string, school: string, kind = 'primary', year = 2024) => ({
  place,
  year,
  school,
  kind,
});
const returned = (place: string, school: string, grade = 1, year = 2024) => ({
  place,
  year,
  school,
  grade,
  count: 1,
});
const sent = { source: 'test', received: '2024-03-01' };

const shown = (found: readonly Respondents[]) =>
  found.map(
    ({ dataset, place, year, expected, absent }) =>
      `${dataset.id} ${place} ${year}: ${absent.map(({ school }) => school).join()} of ${expected.map(({ school }) => school).join()}`,
  );

const schools = [
  listed('450202', 'b'),
  listed('450202', 'a', 'kindergarten'),
  listed('450203', 'a'),
  listed('450203', 'c', 'primary', 2023),
];
const rows = [
  returned('450202', 'a', 1),
  returned('450202', 'a', 2),
  returned('450203', 'b'),
  returned('450203', 'c'),
];

const withSchools = <T>(use: (store: Store) => Promise<T>) =>
  withStore(async (store) => {
    await store.load(register, fromRows(schools), sent);
    await store.load(returns, fromRows(rows), sent);
    return use(store);
  });

describe('the schools expected', () => {
  test('are those that the register lists there in that year, whatever the returns add', async () => {
    await withSchools(async (store) => {
      expect(shown(await store.respondents({ datasets: [returns] }))).toEqual([
        'the-returns 450203 2023: c of c',
        'the-returns 450202 2024: b of a,b',
        'the-returns 450203 2024: a of a',
      ]);
      const some = { datasets: [returns], places: ['450202', "' OR 1=1 --"], years: [2024, 1999] };
      expect(shown(await store.respondents(some))).toEqual(['the-returns 450202 2024: b of a,b']);
    });
  });

  test('are pooled over the members of a place, a name of two places twice', async () => {
    await withSchools(async (store) => {
      const members = new Map([
        ['450200', ['450202', '450203']],
        ['450202', ['450202']],
      ]);
      expect(
        shown(await store.respondents({ datasets: [returns], members, years: [2024] })),
      ).toEqual(['the-returns 450200 2024: a,b of a,a,b', 'the-returns 450202 2024: b of a,b']);
    });
  });

  test('are of some kinds only where the dataset says so, and absent where it holds nothing', async () => {
    await withSchools(async (store) => {
      expect(
        shown(await store.respondents({ datasets: [beyondKindergarten], years: [2024] })),
      ).toEqual(['the-tests 450203 2024: a of a', 'the-tests 450202 2024: b of b']);
    });
  });

  test('are those known at the date asked for; nobody knows any without a register', async () => {
    await withSchools(async (store) => {
      expect(await store.respondents({ datasets: [returns], asOf: '2024-02-29' })).toEqual([]);
      expect(await store.respondents({ datasets: [register] })).toEqual([]);
    });
    await withStore(async (store) => {
      await store.load(returns, fromRows(rows), sent);
      expect(await store.respondents({ datasets: [returns] })).toEqual([]);
    });
  });
});

test('the query is one that DuckDB accepts and other engines know', async () => {
  const rule = beyondKindergarten.respondents;
  if (!rule) throw new Error('the dataset says who should have rows');
  await withConnection(async (connection) => {
    await connection.run(createTableSql(register));
    await connection.run(createTableSql(beyondKindergarten));
    for (const cells of [{}, { places: [], years: [] }, { members: new Map([["'", ["b'"]]]) }])
      for (const releases of [null, [], ["r'"]]) {
        const sql = respondentSql(beyondKindergarten, rule, ["x'"], releases, cells);
        expect((await connection.runAndReadAll(sql)).getRows()).toEqual([]);
        const words = sql.replaceAll(/'(?:[^']|'')*'/g, '');
        expect(words).not.toMatch(/\b(ANTI|SEMI|QUALIFY|LIST|EXCEPT|FILTER|USING)\b/i);
      }
  });
});

test('a dataset whose rows do not tell schools and years as the register does is refused', () => {
  const define = (
    respondents: { of: typeof register; where?: Record<string, string> },
    shape = {},
  ) =>
    defineDataset({
      id: 'wrong',
      grain: ['place', 'year'],
      respondents,
      schema: z.object({ place: z.string(), year: referenceYear(), ...shape }),
    });
  const refusal = new DefinitionError(contractMessages.respondentsUnknown('wrong', register.id));
  expect(() => define({ of: register })).toThrow(refusal);
  expect(() => define({ of: register }, { school: z.string().nullable() })).toThrow(refusal);
  expect(() => define({ of: { ...register, yearKind: 'school' } }, fields)).toThrow(refusal);
  expect(() => define({ of: register, where: { sort: 'x' } }, fields)).toThrow(
    new DefinitionError(contractMessages.respondentsFilter('wrong', register.id, 'sort')),
  );
});
