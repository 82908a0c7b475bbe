import { fromRows, type Measure, type Store } from '@eduplan/core';
import { expect, test } from 'vitest';
import { withStore } from '../with-store.ts';
import { everyHead, heads, headsIn, headsOf, owned, owners, publicHeads } from './owned-schools.ts';
import { delivery } from './school-pupils.ts';

const second = { place: '450203' };
const junior = headsIn('junior', { where: { stage: 'junior' }, ofSchools: { owner: 'public' } });
const grouped = headsIn('grouped', { ofSchools: { inGroup: true } });
const measures = [everyHead, publicHeads, junior, grouped];

const sent = (covers: string, simulated: boolean) => ({
  ...delivery('2024-03-01', covers),
  simulated,
});

const marked = async (store: Store, asked: readonly Measure[] = measures, request: object = {}) =>
  (await store.gather({ measures: asked, ...request }))
    .filter(({ simulated }) => simulated)
    .map(({ measure, place }) => `${measure.id} ${place}`);

/** A real county and one whose register is made up, with real heads of both. */
const withRegisters = <T>(use: (store: Store) => Promise<T>) =>
  withStore(async (store) => {
    await store.load(owners, fromRows([owned('甲'), owned('乙')]), sent('450202', false));
    await store.load(owners, fromRows([owned('甲', second)]), sent('450203', true));
    const rows = [headsOf('甲', 1), headsOf('甲', 2, second)];
    await store.load(heads, fromRows(rows), sent('heads', false));
    return use(store);
  });

test('real rows judged by a simulated register make a simulated value, also where none counts', async () => {
  await withRegisters(async (store) => {
    expect(await marked(store)).toEqual(['public 450203', 'grouped 450203']);
    expect((await store.gather({ measures: [grouped] })).map(({ rows }) => rows)).toEqual([0, 0]);
  });
});

test('one school judged so is enough, and a whole rests on each of its parts', async () => {
  await withRegisters(async (store) => {
    const members = new Map([
      ['450200', ['450202', '450203']],
      ['450202', ['450202']],
    ]);
    expect(await marked(store, measures, { members })).toEqual(['public 450200', 'grouped 450200']);
    await store.load(
      owners,
      fromRows([owned('丙', { owner: "pri'vate" })]),
      sent('450202 private', true),
    );
    await store.load(heads, fromRows([headsOf('丙', 8)]), sent('private heads', false));
    expect(await marked(store, [publicHeads], { places: ['450202'] })).toEqual(['public 450202']);
  });
});

test('a real register that supersedes it takes the mark away, and only from then on', async () => {
  await withRegisters(async (store) => {
    const real = { ...delivery('2024-06-01', '450203'), simulated: false };
    await store.load(owners, fromRows([owned('甲', second)]), real);
    expect(await marked(store)).toEqual([]);
    expect(await marked(store, measures, { asOf: '2024-05-31' })).toEqual([
      'public 450203',
      'grouped 450203',
    ]);
  });
});

test('simulated rows are marked as ever, whatever the register is', async () => {
  await withRegisters(async (store) => {
    const made = [headsOf('乙', 3, { stage: 'junior' })];
    await store.load(heads, fromRows(made), sent('made', true));
    expect(await marked(store)).toEqual([
      ...['all 450202', 'public 450202', 'junior 450202', 'grouped 450202'],
      ...['public 450203', 'grouped 450203'],
    ]);
  });
  await withStore(async (store) => {
    await store.load(owners, fromRows([owned('甲')]), sent('450202', false));
    await store.load(heads, fromRows([headsOf('甲', 1)]), sent('made', true));
    expect(await marked(store, [everyHead, publicHeads])).toEqual(['all 450202', 'public 450202']);
  });
});
