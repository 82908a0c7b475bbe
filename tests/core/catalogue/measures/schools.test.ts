import { schools, yearlyCounts } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  compulsorySchools,
  fiveStarSeniorSchools,
  fourStarSeniorSchools,
  generalSeniorSchools,
  groupSchools,
  qualityPlacesAdded,
  starSeniorSchools,
} from '../../../../packages/core/src/catalogue/measures/schools.ts';
import { holdAgainstPlain } from '../returned.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

test('schools are counted by kind, star and group, a combined school once', async () => {
  const columns = (position: number) =>
    fc.record({
      school: fc.constant(`第${position}学校`),
      kind: fc.constantFrom(
        'kindergarten',
        'primary',
        'junior',
        'nine-year',
        'senior',
        'complete-secondary',
        'twelve-year',
        'vocational',
        'special',
      ),
      ownership: fc.constant('public'),
      demonstration: fc.constant(null),
      star: fc.constantFrom(1, 2, 3, 4, 5, null),
      group: fc.boolean(),
      compoundOpened: fc.constant(false),
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
  const ofKind = (rows: Rows, ...kinds: string[]) =>
    rows.filter((row) => kinds.includes(String(row.kind)));
  const senior = (rows: Rows) => ofKind(rows, 'senior', 'complete-secondary', 'twelve-year');
  const compulsory = (rows: Rows) =>
    ofKind(rows, 'primary', 'junior', 'nine-year', 'complete-secondary', 'twelve-year');
  const rated = (rows: Rows, least: number) =>
    senior(rows).filter(({ star }) => typeof star === 'number' && star >= least).length;
  await holdAgainstPlain(schools, columns, [
    [generalSeniorSchools, (rows) => senior(rows).length],
    [starSeniorSchools, (rows) => rated(rows, 1)],
    [fourStarSeniorSchools, (rows) => rated(rows, 4)],
    [fiveStarSeniorSchools, (rows) => rated(rows, 5)],
    [compulsorySchools, (rows) => compulsory(rows).length],
    [groupSchools, (rows) => compulsory(rows).filter((row) => row.group === true).length],
  ]);
});

test('of the yearly counts only the quality places added', async () => {
  const items = ['quality-places-added', 'data-records', 'social-workers'];
  const columns = (position: number) =>
    fc.record({
      place: fc.constant(`45020${2 + Math.floor(position / items.length)}`),
      item: fc.constant(items[position % items.length]),
      count: fc.nat({ max: 5000 }),
    });
  const places = (rows: Rows) => {
    const [only] = rows.filter((row) => row.item === 'quality-places-added');
    return only ? Number(only.count) : null;
  };
  await holdAgainstPlain(yearlyCounts, columns, [[qualityPlacesAdded, places]]);
});
