import {
  juniorTeachers,
  kindergartenTeachers,
  primaryTeachers,
  seniorTeachers,
  staff,
  yearlyCounts,
} from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  allTeachers,
  juniorApprovedPosts,
  primaryApprovedPosts,
  schoolApprovedPosts,
  schoolTeachers,
  seniorApprovedPosts,
  talentIntroduced,
  teachersAboveDegree,
  teachersRotated,
  teachersSeniorTitle,
  teachersWithoutKindergarten,
  teachersWithoutVocational,
} from '../../../../packages/core/src/catalogue/measures/teachers.ts';
import { holdAgainstPlain } from '../returned.ts';

type Row = Readonly<Record<string, unknown>>;

const stages = [
  'kindergarten',
  'primary',
  'junior',
  'senior',
  'adult-senior',
  'vocational',
  'technician',
  'special',
  'junior-college',
  'undergraduate',
];
const count = fc.nat({ max: 500 });

/** A column added up over the rows whose stage is one of those left. */
const added =
  (column: string, ...left: string[]) =>
  (rows: readonly Row[]) => {
    let total = 0;
    for (const row of rows) if (left.includes(String(row.stage))) total += Number(row[column]);
    return total;
  };
const without = (...out: string[]) =>
  stages.filter((stage) => ![...out, 'junior-college', 'undergraduate'].includes(stage));

test('teachers, posts and titles are added up by stage', async () => {
  const columns = (position: number) =>
    fc.record({
      school: fc.constant(`第${position}学校`),
      stage: fc.constantFrom(...stages),
      fullTimeTeachers: count,
      staff: count,
      approvedPosts: count,
      aboveDegree: count,
      seniorTitle: count,
      rotated: count,
    });
  await holdAgainstPlain(staff, columns, [
    [kindergartenTeachers, added('fullTimeTeachers', 'kindergarten')],
    [primaryTeachers, added('fullTimeTeachers', 'primary')],
    [juniorTeachers, added('fullTimeTeachers', 'junior')],
    [seniorTeachers, added('fullTimeTeachers', 'senior')],
    [primaryApprovedPosts, added('approvedPosts', 'primary')],
    [juniorApprovedPosts, added('approvedPosts', 'junior')],
    [seniorApprovedPosts, added('approvedPosts', 'senior')],
    [schoolApprovedPosts, added('approvedPosts', 'primary', 'junior', 'senior')],
    [allTeachers, added('fullTimeTeachers', ...without())],
    [teachersWithoutKindergarten, added('fullTimeTeachers', ...without('kindergarten'))],
    [teachersWithoutVocational, added('fullTimeTeachers', ...without('vocational', 'technician'))],
    [schoolTeachers, added('fullTimeTeachers', 'primary', 'junior', 'senior', 'adult-senior')],
    [teachersAboveDegree, added('aboveDegree', ...without())],
    [teachersSeniorTitle, added('seniorTitle', ...without())],
    [teachersRotated, added('rotated', ...without())],
  ]);
});

test('talents introduced are taken from their own yearly count', async () => {
  const items = ['talent-introduced', 'social-workers', 'recruited-for-counties'];
  const columns = (position: number) =>
    fc.record({
      // One row for each item: the next round of items is of the next year.
      place: fc.constant('450202'),
      year: fc.constant(2020 + Math.floor(position / items.length)),
      item: fc.constant(items[position % items.length]),
      count,
    });
  const introduced = (rows: readonly Row[]) => {
    let total = 0;
    for (const row of rows) if (row.item === 'talent-introduced') total += Number(row.count);
    return total;
  };
  await holdAgainstPlain(yearlyCounts, columns, [[talentIntroduced, introduced]]);
});
