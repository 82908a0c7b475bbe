import { pupils, schools } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  compoundKindergartens,
  demonstrationKindergartens,
  inclusiveKindergartenChildren,
  inclusiveKindergartens,
  kindergartenChildren,
  kindergartens,
  publicCompoundKindergartens,
  publicKindergartenChildren,
} from '../../../../packages/core/src/catalogue/measures/kindergartens.ts';
import { holdAgainstPlain } from '../returned.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const pupilColumns = (position: number) =>
  fc.record({
    school: fc.constant(`第${position}学校`),
    stage: fc.constantFrom('kindergarten', 'primary', 'special'),
    ownership: fc.constantFrom('public', 'inclusive-private', 'private'),
    group: fc.boolean(),
    grade: fc.integer({ min: 1, max: 6 }),
    sex: fc.constantFrom('female', 'male'),
    age: fc.integer({ min: 3, max: 18 }),
    pupils: fc.nat({ max: 5000 }),
    migrant: fc.constant(0),
  });

const schoolColumns = (position: number) =>
  fc.record({
    school: fc.constant(`第${position}园`),
    kind: fc.constantFrom('kindergarten', 'primary', 'special'),
    ownership: fc.constantFrom('public', 'inclusive-private', 'private'),
    demonstration: fc.constantFrom('region', 'city', 'county', null),
    star: fc.constant(null),
    group: fc.boolean(),
    compoundOpened: fc.boolean(),
    setting: fc.constant('city'),
    area: fc.constant('city'),
    community: fc.boolean(),
    network: fc.boolean(),
    accessPoints: fc.constant(0),
    digitalCampus: fc.boolean(),
    syncClassrooms: fc.constant(0),
    platformResources: fc.boolean(),
    scienceActivities: fc.boolean(),
    meetsStandard: fc.boolean(),
  });

test('children are added up by the owner of their kindergarten', async () => {
  const children = (rows: Rows, isCounted: (owner: unknown) => boolean) => {
    let total = 0;
    for (const { stage, ownership, pupils: count } of rows)
      if (stage === 'kindergarten' && isCounted(ownership)) total += Number(count);
    return total;
  };
  await holdAgainstPlain(pupils, pupilColumns, [
    [kindergartenChildren, (rows) => children(rows, () => true)],
    [publicKindergartenChildren, (rows) => children(rows, (owner) => owner === 'public')],
    [inclusiveKindergartenChildren, (rows) => children(rows, (owner) => owner !== 'private')],
  ]);
});

test('kindergartens are counted by owner, title and opening', async () => {
  const inRegister = (rows: Rows) => rows.filter((row) => row.kind === 'kindergarten');
  const opened = (rows: Rows) => inRegister(rows).filter((row) => row.compoundOpened === true);
  await holdAgainstPlain(schools, schoolColumns, [
    [kindergartens, (rows) => inRegister(rows).length],
    [
      inclusiveKindergartens,
      (rows) => inRegister(rows).filter((row) => row.ownership !== 'private').length,
    ],
    [
      demonstrationKindergartens,
      (rows) => inRegister(rows).filter((row) => row.demonstration !== null).length,
    ],
    [compoundKindergartens, (rows) => opened(rows).length],
    [
      publicCompoundKindergartens,
      (rows) => opened(rows).filter((row) => row.ownership === 'public').length,
    ],
  ]);
});
