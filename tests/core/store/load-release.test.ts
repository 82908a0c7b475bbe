import {
  type Dataset,
  DefinitionError,
  decimal,
  defineDataset,
  fromCsv,
  fromRows,
  openStore,
  referenceYear,
  SourceError,
  type Store,
} from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import { withStore } from '../with-store.ts';
import { delivery, pupils, school, schoolPupils, table } from './school-pupils.ts';
import { dump, names, withFile } from './store-file.ts';

describe('a delivery', () => {
  test('loaded again is found and changes nothing', async () => {
    await withFile(async (path) => {
      const csv = fromCsv(table('tidy.csv'));
      const first = await openStore(path);
      const loaded = await first.load(schoolPupils, csv, delivery('2024-03-01'));
      expect(loaded).toMatchObject({ loaded: true, rows: 3, covers: '2024', source: 'bureau' });
      first.close();
      const before = await dump(path);
      const second = await openStore(path);
      const again = await second.load(schoolPupils, csv, delivery('2024-05-01'));
      expect(again).toEqual({ ...loaded, loaded: false });
      second.close();
      expect(await dump(path)).toEqual(before);
    });
  });

  test('has an id of its bytes, source, coverage and columns, and of nothing else', async () => {
    const load = (covers: string, source: string, columns = {}) =>
      withStore(async (store) => {
        const csv = fromCsv(table('tidy.csv'), columns);
        return (await store.load(schoolPupils, csv, delivery('2024-03-01', covers, source))).id;
      });
    const id = await load('2024', 'bureau');
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(await load('2024', 'bureau', { place: 'place' })).toBe(id);
    expect(await load('2023', 'bureau')).not.toBe(id);
    expect(await load('2024', 'yearbook')).not.toBe(id);
  });

  test('supersedes only the same source and coverage; what it supersedes stays', async () => {
    await withStore(async (store) => {
      const year2023 = [school('二〇二三', 1, '450202', 2023)];
      await store.load(schoolPupils, fromRows(year2023), delivery('2024-01-01', '2023'));
      await store.load(schoolPupils, fromRows([school('旧', 1)]), delivery('2024-02-01'));
      await store.load(
        schoolPupils,
        fromRows([school('别处', 1, '450203')]),
        delivery('2024-02-15', '2024', 'district'),
      );
      await store.load(schoolPupils, fromRows([school('新', 2)]), delivery('2024-03-01'));

      const sorted = async (asOf?: string) => (await names(store, asOf)).sort();
      expect(await sorted()).toEqual(['二〇二三', '别处', '新'].sort());
      expect(await sorted('2024-02-29')).toEqual(['二〇二三', '别处', '旧'].sort());
      expect(await sorted('2024-02-14')).toEqual(['二〇二三', '旧'].sort());
      await expect(sorted('2023-12-31')).rejects.toThrow(
        new SourceError(contractMessages.notLoaded('school-pupils')),
      );
      const asOf = await store.gather({ measures: [pupils], years: [2024], asOf: '2024-02-29' });
      expect(asOf.map(({ place, value }) => [place, value?.toString()])).toEqual([
        ['450202', '1'],
        ['450203', '1'],
      ]);
      expect((await store.releases()).map(({ received }) => received)).toEqual([
        '2024-01-01',
        '2024-02-01',
        '2024-02-15',
        '2024-03-01',
      ]);
    });
  });

  test('that was superseded and comes again counts again, and the past stays as it was', async () => {
    await withStore(async (store) => {
      const load = (name: string, received: string) =>
        store.load(schoolPupils, fromRows([school(name, 1)]), delivery(received));
      const first = await load('甲', '2024-01-01');
      await load('乙', '2024-02-01');
      expect(await load('甲', '2024-03-01')).toMatchObject({
        id: first.id,
        loaded: false,
        current: true,
      });
      expect(await names(store)).toEqual(['甲']);
      expect(await names(store, '2024-02-15')).toEqual(['乙']);
      expect(await names(store, '2024-01-15')).toEqual(['甲']);
      expect(await store.releases()).toMatchObject([{ current: true }, { current: false }]);
    });
  });

  test('of several files is one: a key may move from file to file, and one fault refuses all', async () => {
    await withStore(async (store) => {
      const files = (first: object[], second: object[]) =>
        store.loadAll(
          ['一', '二'].map((covers, index) => ({
            dataset: schoolPupils as unknown as Dataset,
            input: fromRows((index === 0 ? first : second) as Record<string, unknown>[]),
            delivery: delivery('2024-01-01', covers),
          })),
        );
      await files([school('甲', 1), school('乙', 1, '450203')], [school('丙', 1, '450204')]);
      await files([school('甲', 1)], [school('丙', 1, '450204'), school('乙', 1, '450203')]);
      expect((await names(store)).sort()).toEqual(['丙', '乙', '甲'].sort());
      const before = await store.releases();
      await expect(files([school('丁', 1, '450205')], [school('丁', 2, '450205')])).rejects.toThrow(
        SourceError,
      );
      expect(await store.releases()).toEqual(before);
    });
  });

  test('that arrives late under an earlier date does not supersede', async () => {
    await withStore(async (store) => {
      await store.load(schoolPupils, fromRows([school('新', 2)]), delivery('2024-03-01'));
      await store.load(schoolPupils, fromRows([school('旧', 1)]), delivery('2024-02-01'));
      expect(await names(store)).toEqual(['新']);
      expect(await names(store, '2024-02-01')).toEqual(['旧']);
    });
  });

  test('of two on one day the one loaded last counts', async () => {
    await withStore(async (store) => {
      await store.load(schoolPupils, fromRows([school('早', 1)]), delivery('2024-03-01'));
      await store.load(schoolPupils, fromRows([school('晚', 1)]), delivery('2024-03-01'));
      expect(await names(store)).toEqual(['晚']);
    });
  });

  test('of the same bytes read differently is another delivery', async () => {
    await withStore(async (store) => {
      const sha256 = 'a'.repeat(64);
      await store.load(
        schoolPupils,
        fromRows([school('a', 1)], { sha256 }),
        delivery('2024-03-01'),
      );
      const reread = fromRows([school('a', 2)], { sha256 });
      const second = await store.load(schoolPupils, reread, delivery('2024-03-01'));
      expect(second).toMatchObject({ loaded: true, sha256 });
      const same = await store.load(schoolPupils, reread, delivery('2024-03-01'));
      expect(same.loaded).toBe(false);
      expect(await store.rows(schoolPupils)).toMatchObject([{ pupils: 2 }]);
    });
  });

  test('is one of several loaded at once, each seeing those before it', async () => {
    await withStore(async (store) => {
      const results = await Promise.allSettled(
        Array.from({ length: 8 }, (_, at) =>
          store.load(
            schoolPupils,
            fromRows([school(at === 5 ? 'school 2' : `school ${at}`, at)]),
            delivery('2024-03-01', '2024', `source ${at}`),
          ),
        ),
      );
      expect(results.map(({ status }) => status === 'fulfilled')).toEqual(
        Array.from({ length: 8 }, (_, at) => at !== 5),
      );
      expect((await store.releases()).map(({ source }) => source)).toEqual(
        [0, 1, 2, 3, 4, 6, 7].map((at) => `source ${at}`),
      );
    });
  });

  test.each(['2024-3-1', '2024-02-30', '2024-13-01', '20240301', '', "2024-03-01'; --", 'today'])(
    'received on “%s” is refused',
    async (date) => {
      await withStore(async (store) => {
        const refusal = new SourceError(contractMessages.notADate(date));
        const rows = fromRows([school('a', 1)]);
        await expect(store.load(schoolPupils, rows, delivery(date))).rejects.toThrow(refusal);
        await expect(store.rows(schoolPupils, date)).rejects.toThrow(refusal);
        await expect(store.gather({ measures: [pupils], asOf: date })).rejects.toThrow(refusal);
      });
    },
  );

  test('whose source and coverage hold SQL is kept as it stands', async () => {
    await withStore(async (store) => {
      const evil = `x'; DROP TABLE releases; --"`;
      await store.load(
        schoolPupils,
        fromRows([school(evil, 1)]),
        delivery('2024-03-01', evil, evil),
      );
      expect(await store.releases()).toMatchObject([{ source: evil, covers: evil, rows: 1 }]);
      expect(await names(store)).toEqual([evil]);
    });
  });
});

describe('a key', () => {
  const keyed = defineDataset({
    id: 'keyed',
    grain: ['place', 'year', 'part', 'kind'],
    schema: z.object({
      place: z.string(),
      year: referenceYear(),
      part: z.string().nullable(),
      kind: z.string().nullable(),
    }),
  });
  const row = (part: string | null, kind: string | null) => ({
    place: '450200',
    year: 2024,
    part,
    kind,
  });

  test('tells an empty cell and text that only prints alike apart', async () => {
    await withStore(async (store) => {
      const rows = [row('a, b', 'c'), row('a', 'b, c'), row(null, 'c'), row('c', null)];
      expect(await store.load(keyed, fromRows(rows), delivery('2024-03-01'))).toMatchObject({
        rows: 4,
      });
    });
  });

  test('with an empty cell repeats like any other', async () => {
    await withStore(async (store) => {
      const problem = contractMessages.duplicate(
        '450200, 2024, , c',
        { file: 'rows', sheet: null, row: 1 },
        { file: 'rows', sheet: null, row: 2 },
      );
      await expect(
        store.load(keyed, fromRows([row(null, 'c'), row('', 'c')]), delivery('2024-03-01')),
      ).rejects.toThrow(new SourceError(contractMessages.refused('keyed', [problem], 0)));
    });
  });
});

describe('a dataset defined anew', () => {
  const define = (funds: z.ZodType) =>
    defineDataset({
      id: 'funds',
      grain: ['place', 'year'],
      schema: z.object({ place: z.string(), year: referenceYear(), funds }),
    });
  const load = (
    store: Store,
    dataset: ReturnType<typeof define>,
    funds: string,
    received: string,
  ) => store.load(dataset, fromRows([{ place: '450200', year: 2024, funds }]), delivery(received));
  const fixed = ['place VARCHAR NOT NULL', 'year BIGINT NOT NULL'];

  test.each([
    ['keeps more decimals', decimal({ scale: 4 }), 'funds DECIMAL(38,4) NOT NULL'],
    ['may be empty', decimal({ scale: 2 }).nullable(), 'funds DECIMAL(38,2)'],
    ['is text', z.string(), 'funds VARCHAR NOT NULL'],
  ])('whose field now %s does not go into the old table', async (_, type, column) => {
    await withStore(async (store) => {
      await load(store, define(decimal({ scale: 2 })), '1.25', '2024-03-01');
      const refusal = contractMessages.storeHasOtherColumns(
        'funds',
        [...fixed, 'funds DECIMAL(38,2) NOT NULL'],
        [...fixed, column],
      );
      await expect(load(store, define(type), '1.5', '2024-04-01')).rejects.toThrow(
        new DefinitionError(refusal),
      );
    });
  });

  test('the same way goes into the same table', async () => {
    await withStore(async (store) => {
      await load(store, define(decimal({ scale: 2 })), '1.25', '2024-03-01');
      const again = await load(
        store,
        define(decimal({ scale: 2, min: '0' })),
        '1.50',
        '2024-04-01',
      );
      expect(again.loaded).toBe(true);
    });
  });
});
