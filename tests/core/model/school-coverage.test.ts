import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compute,
  exerciseSurvey,
  fitness,
  fromRows,
  juniorPupilTeacherRatio,
  type MeasureSource,
  parsePlaces,
  peDailyHourInSchool,
  platformAccounts,
  primaryPupilTeacherRatio,
  pupils,
  type Store,
  schools,
  teacherQualifications,
  teachers,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { pupilRow, schoolRows } from '../catalogue/returned-rows.ts';
import { teacherRow } from '../catalogue/teacher-rows.ts';
import { withStore } from '../with-store.ts';

const register = parsePlaces(
  readFileSync(join(import.meta.dirname, '../../../data/places/places.csv'), 'utf8'),
);
const sent = { source: 'test', received: '2025-01-01' };
const ratioOf = primaryPupilTeacherRatio;

const pupilsOf = (school: string, details = {}) => pupilRow(100, { school, ...details });
const teachersOf = (school: string, details = {}) =>
  teacherRow('primary', 5, { school, ...details });

const primary = (count: number, name: string, place = '450202', year = 2024) =>
  schoolRows(count, name, { kind: 'primary', place, year });

async function returnsOf(store: Store) {
  const places = { first: { place: '450202' }, second: { place: '450203' } };
  await store.load(schools, fromRows([...primary(3, '甲'), ...primary(1, '乙', '450203')]), sent);
  await store.load(
    pupils,
    fromRows([
      pupilsOf('甲1', places.first),
      pupilsOf('甲2', places.first),
      pupilsOf('乙1', places.second),
    ]),
    sent,
  );
  await store.load(
    teachers,
    fromRows([
      teachersOf('甲2', places.first),
      teachersOf('甲3', places.first),
      teachersOf('乙1', places.second),
      teachersOf('外校', places.second),
    ]),
    sent,
  );
}

test('a value says how many schools of the register stand behind all of its inputs', async () => {
  await withStore(async (store) => {
    await returnsOf(store);
    const places = ['450200', '450202', '450203'];
    const { values } = await compute(store, {
      indicators: [ratioOf],
      places,
      years: [2024],
      register,
    });
    const found = values.filter(({ variant }) => variant.id === 'default');
    expect(found.map(({ coverage }) => coverage?.schools)).toEqual([
      { reporting: 2, expected: 4, absent: ['甲1', '甲3'] },
      { reporting: 1, expected: 3, absent: ['甲1', '甲3'] },
      { reporting: 1, expected: 1, absent: [] },
    ]);
    expect(found[1]?.coverage?.reporting).toEqual(['450202']);
  });
});

test('schools are known without a register of places, and counties are not', async () => {
  await withStore(async (store) => {
    await returnsOf(store);
    const { values } = await compute(store, { indicators: [ratioOf], places: ['450203'] });
    expect(values[0]?.coverage).toEqual({
      reporting: null,
      absent: null,
      schools: { reporting: 1, expected: 1, absent: [] },
    });
  });
});

test('a place that returned nothing lacks every school', async () => {
  await withStore(async (store) => {
    await returnsOf(store);
    await store.load(schools, fromRows(primary(2, '丙', '450204', 2024)), {
      ...sent,
      covers: '450204',
    });
    const { values } = await compute(store, {
      indicators: [ratioOf],
      places: ['450204'],
      years: [2024],
    });
    expect(values[0]).toMatchObject({
      value: null,
      coverage: { schools: { reporting: 0, expected: 2, absent: ['丙1', '丙2'] } },
    });
  });
});

test('nobody knows the schools where the register has none, or the source no register', async () => {
  await withStore(async (store) => {
    await store.load(pupils, fromRows([pupilsOf('甲1')]), sent);
    await store.load(teachers, fromRows([teachersOf('甲1')]), sent);
    const { values } = await compute(store, { indicators: [juniorPupilTeacherRatio, ratioOf] });
    expect(values.map(({ coverage }) => coverage)).toEqual(values.map(() => null));
    const source: MeasureSource = { gather: (request) => store.gather(request) };
    expect((await compute(source, { indicators: [ratioOf] })).values[0]?.coverage).toBeNull();
  });
});

test('a kindergarten is expected in returns of pupils and teachers, not in those of exercise', async () => {
  for (const { respondents } of [pupils, teachers, teacherQualifications, platformAccounts])
    expect(respondents).toEqual({ of: schools, where: {} });
  for (const { respondents } of [fitness, exerciseSurvey]) {
    expect(respondents?.of).toBe(schools);
    expect(respondents?.where.kind).not.toContain('kindergarten');
    expect(respondents?.where.kind).toHaveLength(schools.schema.shape.kind.options.length - 1);
  }
  await withStore(async (store) => {
    const row = {
      ...{ place: '450202', year: 2024, school: '甲1', timetableMinutes: 60 },
      ...{ hourInSchool: true, asked: 1, hourOutOfSchool: 1 },
    };
    const listed = [...primary(2, '甲'), ...schoolRows(5, '园', { place: '450202' })];
    await store.load(schools, fromRows(listed), sent);
    await store.load(exerciseSurvey, fromRows([row]), sent);
    const { values } = await compute(store, { indicators: [peDailyHourInSchool] });
    expect(values[0]?.coverage?.schools).toEqual({ reporting: 1, expected: 2, absent: ['甲2'] });
  });
});
