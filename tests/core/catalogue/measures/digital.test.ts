import { platformAccounts, schools, yearlyCounts } from '@eduplan/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  accountHolders,
  applicationSystems,
  dataRecords,
  networkAccessPoints,
  registeredSchools,
  ruralSchools,
  type SchoolScope,
  syncClassrooms,
} from '../../../../packages/core/src/catalogue/measures/digital.ts';
import { anySchool } from '../any-school.ts';
import { holdAgainstPlain } from '../returned.ts';

type Row = Readonly<Record<string, unknown>>;

const count = (keep: (row: Row) => boolean) => (rows: readonly Row[]) => rows.filter(keep).length;
const add = (column: string) => (rows: readonly Row[]) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

const counts: Readonly<Record<SchoolScope, (row: Row) => boolean>> = {
  all: () => true,
  'without-kindergartens': (row) => row.kind !== 'kindergarten',
  public: (row) => row.ownership === 'public',
};

test.each(Object.keys(counts) as SchoolScope[])(
  'schools of the scope %s are counted, and those that have a thing',
  async (scope) => {
    const { all, networked, digitalCampus, scienceActivities } = registeredSchools[scope];
    const having = (column: string) => count((row) => counts[scope](row) && row[column] === true);
    await holdAgainstPlain(schools, anySchool, [
      [all, count(counts[scope])],
      [networked, having('network')],
      [digitalCampus, having('digitalCampus')],
      [scienceActivities, having('scienceActivities')],
    ]);
  },
);

test('rural schools are those of towns and villages, or of villages', async () => {
  const { townsAndVillages, villages } = ruralSchools;
  await holdAgainstPlain(schools, anySchool, [
    [townsAndVillages.all, count((row) => row.setting !== 'city')],
    [
      townsAndVillages.covered,
      count((row) => row.setting !== 'city' && row.platformResources === true),
    ],
    [villages.all, count((row) => row.setting === 'rural')],
    [villages.covered, count((row) => row.setting === 'rural' && row.platformResources === true)],
  ]);
});

test('access points and classrooms are added up over all schools', async () => {
  await holdAgainstPlain(schools, anySchool, [
    [networkAccessPoints, add('accessPoints')],
    [syncClassrooms, add('syncClassrooms')],
  ]);
});

test('teachers and accounts are added up, each from its own column', async () => {
  const columns = (position: number) =>
    fc.record({
      school: fc.constant(`第${position}校`),
      teachers: fc.nat({ max: 300 }),
      nationalActivated: fc.nat({ max: 300 }),
      regionalActivated: fc.nat({ max: 300 }),
    });
  await holdAgainstPlain(platformAccounts, columns, [
    [accountHolders.teachers, add('teachers')],
    [accountHolders.national, add('nationalActivated')],
    [accountHolders.regional, add('regionalActivated')],
  ]);
});

test('data records are those of their own item', async () => {
  const items = ['data-records', 'talent-introduced', 'recruited-for-counties', 'social-workers'];
  const columns = (position: number) =>
    fc.record({
      // An item has one row a place: the next round of items is of the next place and year.
      place: fc.constant(position % 8 < 4 ? '450202' : '450203'),
      year: fc.constant(position < 8 ? 2023 : 2024),
      item: fc.constant(items[position % items.length]),
      count: fc.nat({ max: 5_000_000 }),
    });
  await holdAgainstPlain(yearlyCounts, columns, [
    [dataRecords, (rows) => add('count')(rows.filter((row) => row.item === 'data-records'))],
  ]);
});

test('application systems are those of the register of recognised things', () => {
  expect(applicationSystems.where).toEqual({ thing: 'digital-application-systems' });
});
