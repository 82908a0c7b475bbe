import { fromRows } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import {
  everyHead,
  found,
  heads,
  headsIn,
  headsOf,
  owned,
  owners,
  publicHeads,
  rowsIn,
  withRows,
} from './owned-schools.ts';
import { delivery } from './school-pupils.ts';

const privately = { owner: "pri'vate" };
const privateHeads = headsIn('private', { ofSchools: privately });

describe('a measure of some schools', () => {
  test('counts each row by what the register says of its school in the same year', async () => {
    const listed = [
      owned('甲', { year: 2023 }),
      owned('乙', { year: 2023, ...privately }),
      owned('甲', privately),
      owned('乙', privately),
    ];
    const returned = [
      headsOf('甲', 10, { year: 2023 }),
      headsOf('甲', 5, { year: 2023, stage: 'junior' }),
      headsOf('乙', 300, { year: 2023 }),
      headsOf('甲', 20),
      headsOf('乙', 400),
    ];
    await withRows(listed, returned, async (store) => {
      expect(await found(store, [publicHeads, privateHeads, everyHead])).toEqual([
        ...['public 450202 2023: 15', 'private 450202 2023: 300', 'all 450202 2023: 315'],
        ...['public 450202 2024: 0', 'private 450202 2024: 420', 'all 450202 2024: 420'],
      ]);
      const counted = (await store.gather({ measures: [publicHeads], years: [2023] }))[0];
      expect(counted).toMatchObject({ rows: 2, origin: { row: 1 } });
      const [first] = await store.gather({ measures: [privateHeads], years: [2023] });
      expect(first).toMatchObject({ rows: 1, origin: { row: 3 } });
    });
  });

  test('takes conditions of every kind, beside those on its own rows', async () => {
    const listed = [
      owned('甲', { star: 4, inGroup: true }),
      owned('乙', { star: 5 }),
      owned('丙', { inGroup: true, ...privately }),
    ];
    const returned = [
      headsOf('甲', 1),
      headsOf('甲', 2, { stage: 'junior' }),
      headsOf('乙', 4),
      headsOf('丙', 8),
      headsOf('丙', null, { stage: 'junior' }),
    ];
    const primary = { where: { stage: 'primary' } } as const;
    await withRows(listed, returned, async (store) => {
      const measures = [
        rowsIn('grouped', { ofSchools: { inGroup: true } }),
        headsIn('grouped heads', { ofSchools: { inGroup: true } }),
        headsIn('grouped primary', { ...primary, ofSchools: { inGroup: true } }),
        headsIn('starred', { ofSchools: { star: [4, 5] } }),
        headsIn('none', { ofSchools: { star: [] } }),
        headsIn('starless', { ...primary, ofSchools: { star: null } }),
        headsIn('public group', { ofSchools: { owner: 'public', inGroup: true } }),
        headsIn('any listed', { ...primary, ofSchools: {} }),
      ];
      const values = await found(store, measures);
      expect(values.map((text) => text.replace(' 450202 2024', ''))).toEqual([
        ...['grouped: 4', 'grouped heads: empty-cells', 'grouped primary: 9', 'starred: 7'],
        ...['none: 0', 'starless: 8', 'public group: 3', 'any listed: 13'],
      ]);
      // Alone it needs the register no less.
      expect(await found(store, measures.slice(-1))).toEqual(['any listed 450202 2024: 13']);
    });
  });

  test('is missing where one of its own rows is of a school that is not listed there', async () => {
    const listed = [owned('甲'), owned('乙', { place: '450203' }), owned('丙', { year: 2023 })];
    const returned = [
      headsOf('甲', 1),
      headsOf('乙', 2),
      headsOf('丙', 3, { stage: 'junior' }),
      headsOf('乙', 4, { place: '450203' }),
    ];
    const ofStage = (stage: 'primary' | 'junior') =>
      headsIn(stage, { where: { stage }, ofSchools: { star: null } });
    await withRows(listed, returned, async (store) => {
      const [both, junior] = await store.gather({
        measures: [publicHeads, ofStage('junior')],
        places: ['450202'],
      });
      expect(both).toMatchObject({
        ...{ value: null, interval: null },
        missing: {
          code: 'unlisted-schools',
          sentence: indicatorMessages.unlistedSchools({ zh: 'public', en: 'public' }, 2024, 2),
        },
      });
      expect(junior?.missing?.sentence.zh).toContain('有 1 行的学校不在学校登记中');
      expect(await found(store, [publicHeads, ofStage('primary'), ofStage('junior')])).toEqual([
        'public 450202 2024: unlisted-schools',
        'primary 450202 2024: unlisted-schools',
        'junior 450202 2024: unlisted-schools',
        ...['public 450203 2024: 4', 'primary 450203 2024: 4', 'junior 450203 2024: 0'],
      ]);
    });
  });

  test('is missing everywhere before a register is there, and no other measure is', async () => {
    await withRows(null, [headsOf('甲', 1)], async (store) => {
      const lines = ['public 450202 2024: unlisted-schools', 'all 450202 2024: 1'];
      expect(await found(store, [publicHeads, everyHead])).toEqual(lines);
      await store.load(owners, fromRows([owned('甲')]), delivery('2024-05-01'));
      expect(await found(store, [publicHeads])).toEqual(['public 450202 2024: 1']);
      const asOf = '2024-04-30';
      expect(await found(store, [publicHeads, everyHead], { asOf })).toEqual(lines);
    });
  });

  test('goes by the delivery of the register that counts, or counted at a date', async () => {
    await withRows(
      [owned('甲'), owned('乙')],
      [headsOf('甲', 1), headsOf('乙', 2)],
      async (store) => {
        const later = [owned('甲', privately), owned('乙')];
        await store.load(owners, fromRows(later), delivery('2024-06-01'));
        const at = async (asOf?: string) =>
          (await found(store, [publicHeads], asOf ? { asOf } : {}))[0];
        expect(await at()).toBe('public 450202 2024: 2');
        expect(await at('2024-06-01')).toBe('public 450202 2024: 2');
        expect(await at('2024-05-31')).toBe('public 450202 2024: 3');
        expect(await at('2024-02-29')).toBeUndefined();
        await store.load(owners, fromRows([owned('甲', privately)]), delivery('2024-07-01'));
        expect(await at()).toBe('public 450202 2024: unlisted-schools');
      },
    );
  });

  test('is missing, and no row counts twice, where two deliveries of a date list one school', async () => {
    await withRows([owned('甲')], [headsOf('甲', 10)], async (store) => {
      await store.load(owners, fromRows([owned('乙')]), delivery('2024-06-01'));
      await store.load(owners, fromRows([owned('甲')]), delivery('2024-05-01', 'late'));
      const asked = [publicHeads, everyHead];
      expect(await found(store, asked)).toEqual(['public 450202 2024: 10', 'all 450202 2024: 10']);
      expect(await found(store, asked, { asOf: '2024-05-31' })).toEqual([
        'public 450202 2024: unlisted-schools',
        'all 450202 2024: 10',
      ]);
    });
  });

  test('is pooled from counties, each school as its own county registers it', async () => {
    const second = { place: '450203' };
    const listed = [owned('甲'), owned('甲', { ...second, ...privately }), owned('乙', second)];
    const returned = [headsOf('甲', 1), headsOf('甲', 2, second), headsOf('乙', 4, second)];
    const members = new Map([
      ['450200', ['450202', '450203', '450204']],
      ['450203', ['450203']],
    ]);
    await withRows(listed, returned, async (store) => {
      expect(await found(store, [publicHeads, everyHead], { members })).toEqual([
        ...['public 450200 2024: 5', 'all 450200 2024: 7'],
        ...['public 450203 2024: 4', 'all 450203 2024: 6'],
      ]);
      const stray = fromRows([headsOf('丙', 8, { place: '450204' })]);
      await store.load(heads, stray, delivery('2024-03-01', '450204'));
      expect(await found(store, [publicHeads, everyHead], { members })).toEqual([
        ...['public 450200 2024: unlisted-schools', 'all 450200 2024: 15'],
        ...['public 450203 2024: 4', 'all 450203 2024: 6'],
      ]);
    });
  });
});
