import { migrantChildren, pupils } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  eligibleMigrantChildren,
  enrolledMigrantChildren,
  groupSchoolingPupils,
  juniorPupils,
  primaryPupils,
  seniorPupils,
  seniorStagePupils,
  seniorStagePupilsWithoutTechnician,
} from '../../../../packages/core/src/catalogue/measures/pupils.ts';
import { holdAgainstPlain } from '../returned.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const columns = (position: number) =>
  fc.record({
    school: fc.constant(`第${position}学校`),
    stage: fc.constantFrom(
      'kindergarten',
      'primary',
      'junior',
      'senior',
      'adult-senior',
      'vocational',
      'technician',
      'special',
    ),
    ownership: fc.constantFrom('public', 'inclusive-private', 'private'),
    group: fc.boolean(),
    grade: fc.integer({ min: 1, max: 6 }),
    sex: fc.constantFrom('female', 'male'),
    age: fc.integer({ min: 3, max: 18 }),
    pupils: fc.nat({ max: 5000 }),
    migrant: fc.constant(0),
  });

const total = (rows: Rows, column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

test('pupils are added up by stage and group', async () => {
  const within = (rows: Rows, ...stages: string[]) =>
    rows.filter((row) => stages.includes(String(row.stage)));
  const general = ['senior', 'adult-senior', 'vocational'];
  await holdAgainstPlain(pupils, columns, [
    [primaryPupils, (rows) => total(within(rows, 'primary'), 'pupils')],
    [juniorPupils, (rows) => total(within(rows, 'junior'), 'pupils')],
    [seniorPupils, (rows) => total(within(rows, 'senior'), 'pupils')],
    [seniorStagePupils, (rows) => total(within(rows, ...general, 'technician'), 'pupils')],
    [seniorStagePupilsWithoutTechnician, (rows) => total(within(rows, ...general), 'pupils')],
    [
      groupSchoolingPupils,
      (rows) =>
        total(
          within(rows, 'primary', 'junior').filter((row) => row.group === true),
          'pupils',
        ),
    ],
  ]);
});

test('migrant children are added up as they are reported', async () => {
  const migrants = (position: number) =>
    fc.record({
      place: fc.constant(`4502${10 + position}`),
      eligible: fc.nat({ max: 5000 }),
      enrolled: fc.nat({ max: 5000 }),
    });
  await holdAgainstPlain(migrantChildren, migrants, [
    [eligibleMigrantChildren, (rows) => total(rows, 'eligible')],
    [enrolledMigrantChildren, (rows) => total(rows, 'enrolled')],
  ]);
});
