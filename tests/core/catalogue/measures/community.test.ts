import { schools, yearlyCounts } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  type CommunityStage,
  cityRecruitedPosts,
  countySchools,
} from '../../../../packages/core/src/catalogue/measures/community.ts';
import { anySchool } from '../any-school.ts';
import { holdAgainstPlain } from '../returned.ts';

type Row = Readonly<Record<string, unknown>>;

/** The stages that a kind of school has, one by one. */
const stagesOf: Readonly<Record<string, readonly string[]>> = {
  kindergarten: ['kindergarten'],
  primary: ['primary'],
  junior: ['junior'],
  'nine-year': ['primary', 'junior'],
  senior: ['senior'],
  'complete-secondary': ['junior', 'senior'],
  'twelve-year': ['primary', 'junior', 'senior'],
  vocational: [],
  technician: [],
  special: [],
};

/** The stages of which a school must have one. */
const wanted: Readonly<Record<CommunityStage, readonly string[]>> = {
  kindergarten: ['kindergarten'],
  primary: ['primary'],
  junior: ['junior'],
  senior: ['senior'],
  'primary-kindergarten': ['primary', 'kindergarten'],
  all: ['kindergarten', 'primary', 'junior', 'senior'],
};

const stages = Object.keys(wanted) as CommunityStage[];

test.each(stages)('county schools of the stage %s are counted once each', async (stage) => {
  const ofStage = (row: Row) =>
    stagesOf[String(row.kind)]?.some((own) => wanted[stage].includes(own)) === true;
  const inCounties = (row: Row) => row.area === 'county';
  const orLiujiang = (row: Row) => row.area !== 'city';
  const joined = (row: Row) => row.community === true;
  const count =
    (...conditions: ((row: Row) => boolean)[]) =>
    (rows: readonly Row[]) =>
      rows.filter((row) => conditions.every((condition) => condition(row))).length;
  const { counties, withLiujiang } = countySchools[stage];
  await holdAgainstPlain(schools, anySchool, [
    [counties.all, count(ofStage, inCounties)],
    [counties.members, count(ofStage, inCounties, joined)],
    [withLiujiang.all, count(ofStage, orLiujiang)],
    [withLiujiang.members, count(ofStage, orLiujiang, joined)],
  ]);
});

test('posts are those of their own item', async () => {
  const items = ['recruited-for-counties', 'talent-introduced', 'data-records', 'social-workers'];
  const columns = (position: number) =>
    fc.record({
      // An item has one row a place: the next round of items is of the next place and year.
      place: fc.constant(position % 8 < 4 ? '450202' : '450203'),
      year: fc.constant(position < 8 ? 2023 : 2024),
      item: fc.constant(items[position % items.length]),
      count: fc.nat({ max: 500 }),
    });
  await holdAgainstPlain(yearlyCounts, columns, [
    [
      cityRecruitedPosts,
      (rows) =>
        rows
          .filter((row) => row.item === 'recruited-for-counties')
          .reduce((sum, row) => sum + Number(row.count), 0),
    ],
  ]);
});
