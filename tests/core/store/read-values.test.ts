import {
  countRows,
  defineMeasure,
  exact,
  fromCsv,
  fromRows,
  isPoint,
  type Measure,
  percent,
  persons,
  reportedIn,
  SourceError,
  sumOf,
} from '@eduplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { withStore } from '../with-store.ts';
import { delivery, pupils, school, schoolPupils, table } from './school-pupils.ts';
import { filters, item, reported, survey, total } from './survey.ts';

fc.configureGlobal({ seed: 20230901 });

const gather = (rows: readonly object[], measures: readonly Measure[]) =>
  withStore(async (store) => {
    await store.load(survey, fromRows(rows as Record<string, unknown>[]), delivery('2024-03-01'));
    return store.gather({ measures });
  });

const one = async (rows: readonly object[], measure: Measure) => {
  const [value] = await gather(rows, [measure]);
  if (!value) throw new Error('nothing was gathered');
  return value;
};

describe('a sum', () => {
  test('is exact in decimals', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => item(`${at}`, { amount: '0.1' }));
    expect((await one(rows, total)).value?.toString()).toBe('1');
    const wide = [
      item('a', { amount: `${'9'.repeat(27)}.9999999999` }),
      item('b', { amount: '0.0000000001' }),
    ];
    expect((await one(wide, total)).value?.toString()).toBe(`1${'0'.repeat(27)}`);
  });

  test('is what adding up by hand gives, with every filter', async () => {
    const amounts = fc.option(
      fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(10)).map(([unscaled, scale]) =>
        exact(unscaled)
          .div(10n ** BigInt(scale))
          .toString(10),
      ),
      { freq: 20 },
    );
    const rows = fc.array(
      fc.record({
        place: fc.constantFrom('450202', '450203'),
        year: fc.constantFrom(2023, 2024),
        stage: fc.constantFrom('小学', "初'中", null),
        isPublic: fc.constantFrom(true, false, null),
        amount: amounts,
      }),
      { minLength: 1, maxLength: 30 },
    );
    const matches = (row: Record<string, unknown>, where: object) =>
      Object.entries(where).every(([name, wanted]) =>
        Array.isArray(wanted) ? wanted.includes(row[name]) : row[name] === wanted,
      );
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...filters.slice(0, 9)), async (some, where) => {
        const measures = [
          defineMeasure({
            id: 'sum',
            unit: persons,
            dataset: survey,
            value: sumOf('amount'),
            where,
          }),
          defineMeasure({ id: 'n', unit: persons, dataset: survey, value: countRows(), where }),
        ];
        const all = some.map((row, at) => item(`${at}`, row));
        for (const { measure, place, year, value, missing, rows: counted } of await gather(
          all,
          measures,
        )) {
          const own = all.filter(
            (row) => row.place === place && row.year === year && matches(row, where),
          );
          expect(counted).toBe(own.length);
          const empty = own.filter((row) => row.amount === null).length;
          if (measure.id === 'n') expect(value?.equals(own.length)).toBe(true);
          else if (empty > 0)
            expect(missing).toEqual({
              code: 'empty-cells',
              sentence: indicatorMessages.emptyCells(both('sum'), year, empty, own.length),
            });
          else {
            const byHand = own.reduce((sum, row) => sum.add(exact(row.amount ?? 0)), exact(0));
            expect(value?.toFraction()).toBe(byHand.toFraction());
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('beyond 38 digits is refused and never a wrong number', async () => {
    const most = `${'9'.repeat(28)}.${'9'.repeat(10)}`;
    for (const count of [2, 3, 12]) {
      const rows = Array.from({ length: count }, (_, at) => item(`${at}`, { amount: most }));
      const sum = exact(most).mul(count);
      const outcome = await one(rows, total).then(
        ({ value }) => value?.equals(sum),
        (error) => error,
      );
      if (outcome !== true)
        expect(outcome).toEqual(new SourceError(contractMessages.sumTooLarge('survey', ['total'])));
      if (count > 2) expect(outcome).toBeInstanceOf(SourceError);
    }
  });

  test('of whole numbers goes far beyond what one cell may hold', async () => {
    await withStore(async (store) => {
      const rows = Array.from({ length: 1000 }, (_, at) =>
        school(`${at}`, Number.MAX_SAFE_INTEGER),
      );
      await store.load(schoolPupils, fromRows(rows), delivery('2024-03-01'));
      const [value] = await store.gather({ measures: [pupils] });
      expect(value?.value?.toString()).toBe(`${BigInt(Number.MAX_SAFE_INTEGER) * 1000n}`);
    });
  });

  test('with an empty cell is missing, and says how many', async () => {
    await withStore(async (store) => {
      await store.load(schoolPupils, fromCsv(table('tidy.csv')), delivery('2024-03-01'));
      const [first, second] = await store.gather({ measures: [pupils] });
      expect(first).toMatchObject({
        place: '450202',
        value: null,
        interval: null,
        rows: 2,
        missing: {
          code: 'empty-cells',
          sentence: indicatorMessages.emptyCells(both('pupils'), 2024, 1, 2),
        },
        origin: { file: 'tidy.csv', row: 2 },
      });
      expect(second?.value?.toString()).toBe('300');
      expect(second?.interval && isPoint(second.interval)).toBe(true);
    });
  });
});

const both = (name: string) => ({ zh: name, en: name });

test('a count where rows are reported but none counts is 0, and has no origin', async () => {
  const count = defineMeasure({
    id: 'count',
    unit: persons,
    dataset: survey,
    value: countRows(),
    where: { stage: '小学' },
  });
  expect(await one([item('a', { stage: "初'中" })], count)).toMatchObject({
    value: exact(0),
    missing: null,
    rows: 0,
    origin: null,
  });
});

describe('a reported figure', () => {
  const row = item('a', { amount: '0.9161', low: '0.91605', high: '0.91615', link: "x'y" });

  test('comes with its range and what it carries', async () => {
    const value = await one([row], reported);
    expect(value.value?.toString()).toBe('0.9161');
    expect(value.interval).toEqual({
      low: { value: exact('0.91605'), included: true },
      high: { value: exact('0.91615'), included: true },
    });
    expect(value).toMatchObject({ rows: 1, missing: null, carried: { link: "x'y", item: 'a' } });
  });

  test('is open where the range has no end, and carries no empty cell', async () => {
    const value = await one([item('a', { amount: '5', low: '5' })], reported);
    expect(value.interval).toEqual({ low: { value: exact(5), included: true }, high: null });
    expect(value.carried).toEqual({ item: 'a' });
  });

  test.each([
    [
      'told twice is missing',
      [row, { ...row, item: 'b' }],
      'several-rows',
      indicatorMessages.severalRows(both('reported'), 2024, 2),
    ],
    [
      'without a value is missing',
      [item('a')],
      'empty-cells',
      indicatorMessages.emptyCells(both('reported'), 2024, 1, 1),
    ],
  ])('%s', async (_, rows, code, sentence) => {
    expect(await one(rows, reported)).toMatchObject({ value: null, missing: { code, sentence } });
  });

  test('that other rows surround but none states is missing', async () => {
    const ofPrimary = defineMeasure({
      id: 'of primary',
      unit: percent,
      dataset: survey,
      value: reportedIn('amount'),
      where: { stage: '小学' },
    });
    expect(await one([row], ofPrimary)).toMatchObject({
      value: null,
      rows: 0,
      missing: { code: 'no-row', sentence: indicatorMessages.noRow(both('of primary'), 2024) },
    });
  });
});

describe('the origin of a value', () => {
  test('is the address of one row that is there, whichever release and file it is in', async () => {
    await withStore(async (store) => {
      for (const [file, sheet, row] of [
        ['z.xlsx', 'Sheet1', 3],
        ['a.xlsx', undefined, 12],
        ['m.csv', 'Sheet0', 100],
        ["'; --.xls", 'b', 7],
      ] as const)
        await store.load(
          schoolPupils,
          fromRows([school(file, 1), school(`${file} 2`, 1)], {
            file,
            ...(sheet && { sheet }),
            rowNumber: (at) => row + at,
          }),
          delivery('2024-03-01', '2024', file),
        );
      const [value] = await store.gather({ measures: [pupils] });
      const origins = (await store.rows(schoolPupils)).map(({ origin }) => origin);
      expect(origins).toContainEqual(value?.origin);
      const { release, row } = value?.origin ?? {};
      const rowsBefore = origins.filter((o) => o.release === release && o.row < (row ?? 0));
      expect(rowsBefore).toEqual([]);
    });
  });

  test('is the first row that counts', async () => {
    await withStore(async (store) => {
      const rows = Array.from({ length: 20 }, (_, at) => school(`${at}`, at));
      await store.load(schoolPupils, fromRows(rows), delivery('2024-03-01'));
      const late = defineMeasure({
        id: 'late',
        unit: persons,
        dataset: schoolPupils,
        value: sumOf('pupils'),
        where: { school: ['9', '12', '15'] },
      });
      const [value] = await store.gather({ measures: [late] });
      expect(value).toMatchObject({ rows: 3, origin: { file: 'rows', sheet: null, row: 10 } });
    });
  });
});
