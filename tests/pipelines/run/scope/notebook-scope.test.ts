import { openStore, SourceError } from '@eduplan/core';
import { cliMessages } from '@eduplan/core/messages';
import {
  bundledFigures,
  gatherData,
  ingestFigures,
  type NotebookData,
  notebookScope,
} from '@eduplan/pipelines';
import { beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../../refusal.ts';
import { places } from '../../registers.ts';

let data: NotebookData;
// Longer than a hook may take on a busy machine unless told.
const slow = 60_000;
beforeAll(async () => {
  const store = await openStore();
  await ingestFigures(store, bundledFigures, places);
  data = await gatherData({ store, places });
  store.close();
}, slow);

test('a sentence quotes a computed value with its unit, and a figure as it was printed', () => {
  const { value, figure, count } = notebookScope(data, 'zh');
  expect(value('preschool-inclusive-coverage', 2024)).toBe('91.61%');
  expect(value('fiscal-education-gdp-share', 2021)).toBe('4.01%');
  expect(value('fiscal-education-gdp-share', 2021, 'gdp-final')).toBe('3.99%');
  expect(value('primary-pupil-teacher-ratio', 2023)).toBe('16.28:1');
  expect(figure('budget-per-student-junior-growth-comparable', 2021)).toBe('+1.74%');
  expect([count(), count('differs')]).toEqual([data.judged.length, 1]);
});

test('a value or figure that is not there, or not alone, is refused: no sentence has a hole', async () => {
  const { value, figure, trend } = notebookScope(data, 'zh');
  const retention = 'compulsory-retention-rate';
  expect(await refusalOf(() => value(retention, 2015))).toEqual(
    cliMessages.noValue(retention, 2015, 'default'),
  );
  expect(await refusalOf(() => value(retention, 1990))).toEqual(
    cliMessages.noValue(retention, 1990, 'default'),
  );
  expect(await refusalOf(() => value(retention, 2024, 'naive'))).toEqual(
    cliMessages.noValue(retention, 2024, 'naive'),
  );
  expect(await refusalOf(() => figure('in-kindergartens', 2010))).toEqual(
    cliMessages.noSingleFigure('in-kindergartens', 2010, 0),
  );
  const unknown = await refusalOf(() => trend('compulsory-retention'));
  expect(unknown.en).toContain('There is no indicator "compulsory-retention"');
  expect(unknown.en).toContain('near ones: compulsory-retention-rate');
  expect(() => trend('compulsory-retention-rate', ['999999'])).toThrow(SourceError);
});

test('the trend of an indicator has a line for each place that published it', () => {
  const { trend } = notebookScope(data, 'en');
  const lines = (id: string, chosen?: readonly string[]) => {
    const drawn = trend(id, chosen);
    return typeof drawn === 'string' ? drawn : drawn.table.columns.map(({ label }) => label);
  };
  expect(lines('preschool-inclusive-coverage')).toEqual([
    'Year',
    'China (published)',
    'Liuzhou (published)',
  ]);
  expect(lines('compulsory-retention-rate', ['100000/reported', '100000/default'])).toEqual([
    'Year',
    'China, published, registry cohort (the entrants themselves)',
    'China, naive ratio (transfers and deaths not adjusted)',
  ]);
});

test('tables of verdicts keep to the verdict or the theme that is asked for', () => {
  const { verdictsOf, cited } = notebookScope(data, 'zh');
  expect(verdictsOf('不符', { verdict: 'differs' }).rows).toHaveLength(1);
  const finance = verdictsOf('投入', { theme: 'finance' }).rows;
  expect(finance).toHaveLength(
    data.judged.filter(({ indicator }) => indicator.theme === 'finance').length,
  );
  const { rows } = cited('来源');
  const total = rows.reduce((sum, { count }) => sum + Number(count), 0);
  expect(total).toBe(277);
});

test('each target has the latest value of the city and of the nation, the published one first', () => {
  const byPlace = data.latest.map(({ clause, place, value }) => [
    place,
    clause.id,
    value?.year ?? null,
    value?.variant.id ?? null,
  ]);
  const clauses = new Set(byPlace.map(([, id]) => id));
  expect(byPlace).toHaveLength(2 * clauses.size);
  for (const id of clauses)
    expect(
      byPlace.some(([, clause, year]) => clause === id && year !== null),
      `${id}`,
    ).toBe(true);
  expect(byPlace).toContainEqual(['450200', 'preschool-inclusive-coverage', 2019, 'reported']);
  // The clause is about approved posts, which nobody publishes for the nation.
  expect(clauses).not.toContain('teacher-student-staff-ratio-primary');
  expect(byPlace).toContainEqual(['100000', 'preschool-inclusive-coverage', 2024, 'reported']);
  expect(byPlace).toContainEqual(['450200', 'senior-gross-enrolment-rate', null, null]);
});

test('a sentence marks a value that rests on simulated data, and the scope knows of it', () => {
  const values = data.result.values.map((value) => ({ ...value, simulated: value.year === 2024 }));
  const at: NotebookData['result']['at'] = (indicator, place, year, variant = 'default') =>
    values.find(
      (value) =>
        value.indicator === indicator &&
        value.place === place &&
        value.year === year &&
        value.variant.id === variant,
    );
  const { value, simulatedText } = notebookScope({ ...data, result: { values, at } }, 'zh');
  expect(value('preschool-inclusive-coverage', 2023)).toBe('90.81%');
  expect(simulatedText()).toBe(false);
  expect(value('preschool-inclusive-coverage', 2024)).toBe('91.61%（模拟数据）');
  expect(simulatedText()).toBe(true);
});
