import { fromRows, type ReadyDelivery, SourceError, type Store } from '@eduplan/core';
import { expect, test } from 'vitest';
import { contractMessages } from '../../../packages/core/src/messages/contract.ts';
import type { Dataset } from '../../../packages/core/src/model/define-dataset.ts';
import { withStore } from '../with-store.ts';
import { delivery, school, schoolPupils } from './school-pupils.ts';
import { names } from './store-file.ts';

const setAside = [
  {
    ...{ dataset: 'school-pupils', file: 'a.xlsx', sheet: '表', row: 4, column: 'C', text: 'x' },
    rule: { zh: '不是数', en: 'no number' },
  },
];
const withoutRows = (
  received: string,
  more: Partial<ReadyDelivery> = { setAside },
): ReadyDelivery => ({
  ...{ dataset: schoolPupils as unknown as Dataset, input: fromRows([], { file: 'a.xlsx' }) },
  ...{ delivery: delivery(received), ...more },
});
const counting = async (store: Store) =>
  (await store.releases()).map(({ rows, received, current }) => [rows, received, current]);

test('a delivery without rows is refused, unless something was set aside', () =>
  withStore(async (store) => {
    await expect(store.loadAll([withoutRows('2024-03-01', {})])).rejects.toThrow(
      new SourceError(contractMessages.noRows('a.xlsx')),
    );
    const [loaded] = await store.loadAll([withoutRows('2024-03-01')]);
    expect(loaded).toMatchObject({ rows: 0, rejected: 1, loaded: true });
    expect(await store.rejects(loaded?.id)).toEqual([{ release: loaded?.id, ...setAside[0] }]);
  }));

test('it supersedes nothing, and anything with rows supersedes it', () =>
  withStore(async (store) => {
    await store.load(schoolPupils, fromRows([school('甲', 1)]), delivery('2024-03-01'));
    await store.loadAll([withoutRows('2024-04-01')]);
    expect(await names(store)).toEqual(['甲']);
    expect(await counting(store)).toEqual([
      [1, '2024-03-01', true],
      [0, '2024-04-01', false],
    ]);
    await store.load(schoolPupils, fromRows([school('乙', 1)]), delivery('2024-03-15'));
    expect(await names(store)).toEqual(['乙']);
  }));

test('it comes again without a change', () =>
  withStore(async (store) => {
    await store.load(schoolPupils, fromRows([school('甲', 1)]), delivery('2024-03-01'));
    await store.loadAll([withoutRows('2024-04-01')]);
    const before = [await store.releases(), await store.rejects()];
    const [again] = await store.loadAll([withoutRows('2024-05-01')]);
    expect(again).toMatchObject({ loaded: false, rows: 0, rejected: 1 });
    expect([await store.releases(), await store.rejects()]).toEqual(before);
  }));

test('where nothing else was loaded there are no rows, on and after its date', () =>
  withStore(async (store) => {
    await store.loadAll([withoutRows('2024-03-01')]);
    expect(await store.rows(schoolPupils)).toEqual([]);
    expect(await store.rows(schoolPupils, '2024-03-01')).toEqual([]);
    await expect(store.rows(schoolPupils, '2024-02-01')).rejects.toThrow(
      new SourceError(contractMessages.notLoaded('school-pupils')),
    );
  }));

test('a release whose rows all repeat keys of others takes nothing from the one before it', () =>
  withStore(async (store) => {
    await store.load(schoolPupils, fromRows([school('甲', 1)]), delivery('2024-03-01'));
    const twice = fromRows([school('乙', 1), school('乙', 2)]);
    await store.load(schoolPupils, twice, delivery('2024-04-01'), { rejects: 'keep' });
    expect(await names(store)).toEqual(['甲']);
    expect(await store.rejects()).toHaveLength(2);
  }));

test('what counts again in its place may not repeat a key that was loaded with it', () =>
  withStore(async (store) => {
    await store.load(schoolPupils, fromRows([school('甲', 1)]), delivery('2024-03-01'));
    const dataset = schoolPupils as unknown as Dataset;
    const twice = fromRows([school('乙', 1), school('乙', 2)], { file: 'twice.csv' });
    const other = fromRows([school('甲', 9)], { file: 'other.csv' });
    const loading = store.loadAll([
      { dataset, input: twice, delivery: delivery('2024-04-01'), options: { rejects: 'keep' } },
      { dataset, input: other, delivery: delivery('2024-04-01', '2024', 'district') },
    ]);
    const repeated = contractMessages.duplicate(
      '450202, 2024, 甲',
      { file: 'other.csv', sheet: null, row: 1 },
      { file: 'rows', sheet: null, row: 1 },
    );
    await expect(loading).rejects.toThrow(
      new SourceError(contractMessages.refused('school-pupils', [repeated], 0)),
    );
    expect(await names(store)).toEqual(['甲']);
  }));
