import { recognitions } from '@eduplan/core';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  campusEvents,
  fourHundreds,
} from '../../../../packages/core/src/catalogue/measures/activities.ts';
import { holdAgainstPlain } from '../returned.ts';

type Row = Readonly<Record<string, unknown>>;

const count = (keep: (row: Row) => boolean) => (rows: readonly Row[]) => rows.filter(keep).length;

test('events are told apart by the name of their sport', async () => {
  const sports = ['足球', '篮球', '排球', '羽毛球', '网球', '啦啦操', '跳绳'];
  const columns = (position: number) =>
    fc.record({
      // A sport has one row a place: the next round of sports is of the next place.
      place: fc.constant(position < sports.length ? '450202' : '450203'),
      year: fc.constant(2024),
      thing: fc.constantFrom('pe-six-events', 'pe-other-events'),
      item: fc.constant(sports[position % sports.length]),
      date: fc.constant('2024-05-01'),
      document: fc.constant('测试文件'),
    });
  const events = (sport: string) =>
    count((row) => row.thing === 'pe-six-events' && row.item === sport);
  await holdAgainstPlain(recognitions, columns, [
    [campusEvents.football, events('足球')],
    [campusEvents.basketball, events('篮球')],
    [campusEvents.volleyball, events('排球')],
    [campusEvents.badminton, events('羽毛球')],
    [campusEvents.tennis, events('网球')],
    [campusEvents.cheerleading, events('啦啦操')],
  ]);
});

test('each of the four lists counts its own things', async () => {
  const columns = (position: number) =>
    fc.record({
      thing: fc.constantFrom(
        'pe-arts-four-hundreds-recess',
        'pe-arts-four-hundreds-clubs',
        'pe-arts-four-hundreds-lessons',
        'pe-arts-four-hundreds-schools',
        'pe-six-events',
      ),
      item: fc.constant(`第${position}项`),
      date: fc.constant('2024-05-01'),
      document: fc.constant('测试文件'),
    });
  const listed = (key: string) => count((row) => row.thing === `pe-arts-four-hundreds-${key}`);
  await holdAgainstPlain(recognitions, columns, [
    [fourHundreds.recess, listed('recess')],
    [fourHundreds.clubs, listed('clubs')],
    [fourHundreds.lessons, listed('lessons')],
    [fourHundreds.schools, listed('schools')],
  ]);
});
