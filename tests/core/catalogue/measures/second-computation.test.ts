import {
  type Dataset,
  publishedFigures as figures,
  fromRows,
  type Measure,
  type MeasureValue,
  schools as register,
} from '@eduplan/core';
import { from } from 'arquero';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { withStore } from '../../with-store.ts';
import { anyRows } from './any-rows.ts';
import type { Expressions } from './expected/expression.ts';
import { finance } from './expected/finance.ts';
import { publishedFigures } from './expected/published-figures.ts';
import {
  cohort,
  internationalStudents,
  migrantChildren,
  population,
  pupils,
  specialPlacement,
} from './expected/pupils.ts';
import { recognitions } from './expected/recognitions.ts';
import { schools } from './expected/schools.ts';
import {
  approvedPosts,
  pay,
  platformAccounts,
  researchers,
  teacherQualifications,
  teachers,
  trainingEvents,
} from './expected/staff.ts';
import { exerciseSurvey, fitness, satisfactionSurvey, yearlyCounts } from './expected/surveys.ts';
import { measuresInUse as measures } from './measures-in-use.ts';

/** What Arquero makes of the rows of each dataset, written without a look at the measures. */
const expected: Readonly<Record<string, Expressions>> = {
  'approved-posts': approvedPosts,
  cohort,
  'exercise-survey': exerciseSurvey,
  finance,
  fitness,
  'international-students': internationalStudents,
  'migrant-children': migrantChildren,
  pay,
  'platform-accounts': platformAccounts,
  population,
  'published-figures': publishedFigures('value'),
  pupils,
  recognitions,
  researchers,
  'satisfaction-survey': satisfactionSurvey,
  schools,
  'special-placement': specialPlacement,
  'teacher-qualifications': teacherQualifications,
  teachers,
  'training-events': trainingEvents,
  'yearly-counts': yearlyCounts,
};

/** Rows drawn, where the usual number would meet too few of the filters. */
const sizes: Readonly<Record<string, number>> = { 'published-figures': 16_000, finance: 4000 };
const usualSize = 1500;

const datasets = [...new Set(measures.map(({ dataset }) => dataset))];

/** The value for each place and year, or why it is missing. */
type Cells = Readonly<Record<string, number | string>>;
type Row = Readonly<Record<string, unknown>>;
type Cell = { readonly place?: unknown; readonly year?: unknown };

const cellsOf = (values: readonly (readonly [Cell, number | string])[]): Cells =>
  Object.fromEntries(values.map(([{ place, year }, value]) => [`${place} ${year}`, value]));

/** A row as the register names its school: the same name in another place or year is another. */
const schoolOf = ({ place, year, school }: Row) => `${place} ${year} ${school}`;

/** Rows less those of unlisted schools in even years, that some years tell whose every school is. */
function mostlyListed({ respondents }: Dataset, rows: readonly Row[], listed: readonly Row[]) {
  if (!respondents) return rows;
  const known = new Set(listed.map(schoolOf));
  return rows.filter((row) => Number(row.year) % 2 === 1 || known.has(schoolOf(row)));
}

/** Rows with what the register says of their schools; nothing where it does not list them. */
function withSchools({ respondents }: Dataset, rows: readonly Row[], listed: readonly Row[]) {
  if (!respondents) return from([...rows]);
  const key = ['place', 'year', 'school'];
  const known = listed.map(({ place, year, school, ownership, group }) => ({
    ...{ place, year, school, ownership, group },
    listed: true,
  }));
  return from([...rows]).join_left(from(known), [key, key]);
}

function computeInArquero(dataset: Dataset, rows: readonly Row[], expressions: Expressions) {
  const decimals = dataset.fields.filter(({ kind }) => kind === 'decimal').map(({ name }) => name);
  const asNumber = (value: unknown) => (value === null ? null : Number(value));
  const reckoned = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(decimals.map((name) => [name, asNumber(row[name])])),
  }));
  const joined = withSchools(dataset, reckoned, rowsOf.get(registered) ?? []);
  const cells = joined.groupby('place', 'year').rollup(expressions).objects() as Row[];
  return (id: string) => cellsOf(cells.map((cell) => [cell, cell[id] as number | string]));
}

const registered = register as unknown as Dataset;
const rowsOf = new Map<Dataset, readonly Row[]>();
const inSql = new Map<Measure, readonly MeasureValue[]>();

beforeAll(
  () =>
    withStore(async (store) => {
      const drawn = datasets.map((dataset) => {
        const own = measures.filter((measure) => measure.dataset === dataset);
        const arbitrary = anyRows(dataset, own, sizes[dataset.id] ?? usualSize);
        return [dataset, fc.sample(arbitrary, { seed: 2024, numRuns: 1 })[0] ?? []] as const;
      });
      const listed = drawn.find(([dataset]) => dataset === registered)?.[1] ?? [];
      for (const [dataset, rows] of drawn) rowsOf.set(dataset, mostlyListed(dataset, rows, listed));
      const delivery = { source: 'test', received: '2025-01-01' };
      await store.loadAll(
        [...rowsOf].map(([dataset, rows]) => ({ dataset, input: fromRows(rows), delivery })),
      );
      for (const value of await store.gather({ measures }))
        inSql.set(value.measure, [...(inSql.get(value.measure) ?? []), value]);
    }),
  60_000,
);

test('every measure that an indicator takes is computed a second time, and no other', () => {
  const written = Object.values(expected).flatMap((expressions) => Object.keys(expressions));
  expect(written.sort()).toEqual(measures.map(({ id }) => id).sort());
});

const reckon = (dataset: Dataset, expressions: Expressions) =>
  computeInArquero(dataset, rowsOf.get(dataset) ?? [], expressions);

test.each(datasets)('$id: SQL and Arquero find the same in every place and year', (dataset) => {
  const inArquero = reckon(dataset, expected[dataset.id] ?? {});
  for (const measure of measures) {
    if (measure.dataset !== dataset) continue;
    const values = inSql.get(measure) ?? [];
    const second = inArquero(measure.id);
    expect(
      cellsOf(values.map((cell) => [cell, cell.missing?.code ?? Number(cell.value)])),
      measure.id,
    ).toEqual(second);
    // Of rows that no filter meets every measure would be alike.
    expect(Object.values(second).some(Number), `rows of ${measure.id}`).toBe(true);
  }
});

test.each(['low', 'high'] as const)('the %s end of a printed figure is its own', (end) => {
  const inArquero = reckon(figures, publishedFigures(end));
  for (const measure of measures) {
    if (measure.dataset !== figures) continue;
    const second = inArquero(measure.id);
    for (const { place, year, interval } of inSql.get(measure) ?? [])
      if (interval)
        expect(interval[end] ? Number(interval[end].value) : 'empty-cells', measure.id).toBe(
          second[`${place} ${year}`],
        );
  }
});

test('every reason why a measure has no value is met', () => {
  const expressions = publishedFigures('value');
  const inArquero = reckon(figures, expressions);
  const found = Object.keys(expressions).flatMap((id) => Object.values(inArquero(id)));
  const reasons = new Set(found.filter((value) => typeof value === 'string'));
  expect([...reasons].sort()).toEqual(['empty-cells', 'no-row', 'several-rows']);
});

test('where a school is not listed nobody knows whose it is; where all are, everybody does', () => {
  const ofSome = measures.filter(({ ofSchools }) => ofSchools);
  expect(ofSome.length).toBeGreaterThan(0);
  const codes = (measure: Measure, odd: boolean) =>
    (inSql.get(measure) ?? [])
      .filter(({ year }) => (year % 2 === 1) === odd)
      .map(({ missing }) => missing?.code);
  for (const measure of ofSome) {
    expect(new Set(codes(measure, false)), measure.id).toEqual(new Set([undefined]));
    expect(codes(measure, true), measure.id).toContain('unlisted-schools');
  }
});
