import {
  compute,
  countRows,
  decimal,
  defineDataset,
  defineIndicator,
  defineMeasure,
  exact,
  fromRows,
  type Indicator,
  type Interval,
  institutions,
  type Measure,
  type MeasureSource,
  openStore,
  percent,
  persons,
  point,
  printValue,
  ratio,
  referenceYear,
  reportedIn,
  sumOf,
} from '@eduplan/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { indicatorMessages } from '../../../packages/core/src/messages/indicator.ts';
import { numberMessages } from '../../../packages/core/src/messages/number.ts';

const schools = defineDataset({
  id: 'schools',
  grain: ['place', 'year', 'school'],
  schema: z.object({
    place: z.string(),
    year: referenceYear(),
    school: z.string(),
    model: z.boolean(),
    pupils: z.int(),
    printed: decimal().nullable(),
  }),
});
const named = (id: string, zh: string, column: string): Measure =>
  defineMeasure({
    id,
    name: { zh, en: id },
    unit: persons,
    dataset: schools,
    value: sumOf(column),
  });
const graduates = named('graduates', '毕业生数', 'pupils');
const entrants = named('entrants', '招生数', 'pupils');
const published = defineMeasure({
  id: 'published-rate',
  unit: percent,
  dataset: schools,
  value: reportedIn('printed'),
});

const about = {
  name: { zh: '巩固率', en: 'Retention' },
  unit: percent,
  decimals: 1,
  better: 'higher',
  range: [0, 100],
  source: { document: '测试' },
} as const;
const retention = defineIndicator({
  ...about,
  id: 'retention',
  inputs: { graduates, entrants: entrants.yearsBefore(2) },
  formula: (inputs) => ratio(inputs.graduates, inputs.entrants),
  variants: { 'same-year': { name: { zh: '同年', en: 'same year' }, inputs: { entrants } } },
});
const withPublished: Indicator = { ...retention, id: 'with-published', reported: published };

type Entry = readonly [Measure, string, number, string, Interval?];

/** A table of values in the test, which stands for a store. */
const tableOf = (...entries: readonly Entry[]): MeasureSource => ({
  gather: async ({ measures, places, years }) =>
    entries
      .filter(
        ([measure, place, year]) =>
          measures.includes(measure) &&
          (places?.includes(place) ?? true) &&
          (years?.includes(year) ?? true),
      )
      .map(([measure, place, year, text, interval = point(text)]) => ({
        measure,
        place,
        year,
        value: exact(text),
        interval,
        missing: null,
        rows: 1,
        reporting: [],
        origin: null,
        simulated: false,
        carried: {},
      })),
});
const table = tableOf(
  [graduates, '乙', 2024, '80'],
  [graduates, '甲', 2024, '90'],
  [graduates, '甲', 2022, '50'],
  [entrants, '甲', 2022, '100'],
  [entrants, '丙', 2021, '7'],
);
const cells = async (request: Partial<Parameters<typeof compute>[1]>, source = table) => {
  const { values } = await compute(source, { indicators: [retention], ...request });
  return values.map((v) => `${v.variant.id} ${v.place} ${v.year} ${printValue(v) ?? '—'}`);
};

test('unless told, the cells are the places by code and the years that report an input of the year', async () => {
  expect(await cells({})).toEqual([
    'default 丙 2021 —',
    'default 乙 2024 —',
    'default 甲 2022 —',
    'default 甲 2024 90.0',
    'same-year 丙 2021 —',
    'same-year 乙 2024 —',
    'same-year 甲 2022 50.0',
    'same-year 甲 2024 —',
  ]);
});

test('places and years that are given each have a row, once, in the order of the places given', async () => {
  const places = ['甲', '丁', '甲'];
  expect((await cells({ places, years: [2024, 2023, 2024] })).slice(0, 4)).toEqual([
    'default 甲 2023 —',
    'default 甲 2024 90.0',
    'default 丁 2023 —',
    'default 丁 2024 —',
  ]);
  expect((await cells({ years: [2024] })).slice(0, 2)).toEqual([
    'default 乙 2024 —',
    'default 甲 2024 90.0',
  ]);
  expect((await cells({ places: ['甲'] })).slice(0, 2)).toEqual([
    'default 甲 2022 —',
    'default 甲 2024 90.0',
  ]);
});

test('the order of what the source gives does not change the result', async () => {
  const gather: MeasureSource['gather'] = async (request) =>
    (await table.gather(request)).reverse();
  expect(await cells({}, { gather })).toEqual(await cells({}));
});

test('a missing earlier year is named in both languages, by the measure in that language', async () => {
  const result = await compute(table, { indicators: [retention] });
  expect(result.at(retention, '乙', 2024)?.missing).toEqual({
    code: 'missing-input',
    sentence: {
      zh: '缺少“招生数”（2022年）',
      en: '"entrants" is missing for 2022',
    },
  });
  expect(result.at(retention, '乙', 2024)?.inputs.entrants?.year).toBe(2022);
});

test('an indicator of earlier years alone stands in the year after its latest input', async () => {
  const lagged = defineIndicator({
    ...about,
    id: 'lagged',
    inputs: { a: graduates.yearsBefore(1), b: entrants.yearsBefore(3) },
    formula: ({ a, b }) => ratio(a, b),
  });
  const { values } = await compute(table, { indicators: [lagged], places: ['甲'] });
  expect(values.map((v) => [v.year, printValue(v)])).toEqual([
    [2023, null],
    [2025, '90.0'],
  ]);
});

test('a value beyond the range is refused, with decimals enough to show that it is beyond', async () => {
  const refused = async (graduated: string) => {
    const source = tableOf([graduates, '甲', 2024, graduated], [entrants, '甲', 2022, '100000']);
    const value = (await compute(source, { indicators: [retention] })).at(retention, '甲', 2024);
    return value?.missing;
  };
  const beyond = (text: string) => indicatorMessages.outOfRange(about.name, 2024, text, [0, 100]);
  expect(await refused('120000')).toEqual({ code: 'out-of-range', sentence: beyond('120.0') });
  expect(await refused('100001')).toEqual({ code: 'out-of-range', sentence: beyond('100.001') });
  expect(beyond('120.0').en).toBe(
    '"Retention" for 2024 is 120.0, outside its stated range 0 to 100; check the unit and source of its inputs',
  );
  expect(await refused('100000')).toBeNull();
});

test('a ratio to zero is undefined and says so', async () => {
  const source = tableOf([graduates, '甲', 2024, '0'], [entrants, '甲', 2022, '0']);
  const value = (await compute(source, { indicators: [retention] })).at(retention, '甲', 2024);
  const sentence = indicatorMessages.undefinedThere(
    about.name,
    2024,
    numberMessages.zeroDenominator(),
  );
  expect(value).toMatchObject({
    value: null,
    interval: null,
    missing: { code: 'undefined', sentence },
  });
});

test('the published value is one more reading, and has no input but itself', async () => {
  const source = tableOf([published, '甲', 2024, '0.9161'], [graduates, '甲', 2024, '90']);
  const result = await compute(source, { indicators: [withPublished] });
  const value = result.at(withPublished, '甲', 2024, 'reported');
  expect(value && printValue(value)).toBe('91.6');
  expect(value?.variant.name.en).toBe('as published');
  expect(result.at(withPublished, '甲', 2024)?.missing?.code).toBe('missing-input');
  expect(result.at(withPublished, '甲', 2023)).toBeUndefined();
});

const interval = async (top: Interval, bottom: Interval, range: [number, number] = [0, 100]) => {
  const wide = { ...retention, range };
  const source = tableOf([graduates, '甲', 2024, '80', top], [entrants, '甲', 2022, '100', bottom]);
  return (await compute(source, { indicators: [wide] })).at(wide, '甲', 2024)?.interval;
};
const within = (low: string, high: string): Interval => ({
  low: { value: exact(low), included: true },
  high: { value: exact(high), included: true },
});
const shown = (found: Interval | null | undefined) => [
  found?.low?.value.toFraction() ?? null,
  found?.high?.value.toFraction() ?? null,
];

test('what the print of the inputs leaves possible is carried to the result', async () => {
  expect(shown(await interval(point(80), point(100)))).toEqual(['4/5', '4/5']);
  expect(shown(await interval(within('79', '81'), point(100)))).toEqual(['79/100', '81/100']);
  expect(shown(await interval(within('79', '81'), within('90', '110')))).toEqual([
    '79/110',
    '9/10',
  ]);
});

test('an open side, or a denominator that may be zero, leaves the result without bounds', async () => {
  const open = { low: { value: exact(79), included: true }, high: null };
  expect(shown(await interval(open, point(100)))).toEqual([null, null]);
  expect(shown(await interval(point(80), within('0', '200')))).toEqual([null, null]);
  expect(shown(await interval(point(80), within('-1', '200')))).toEqual([null, null]);
  expect(shown(await interval(within('-1', '81'), point(100)))).toEqual(['-1/100', '81/100']);
});

test('two different measures, or indicators, with one id are refused', async () => {
  const twin = named('graduates', '另一个', 'pupils');
  const other = defineIndicator({
    ...about,
    id: 'other',
    inputs: { twin },
    formula: (inputs) => ratio(inputs.twin, 1),
  });
  await expect(compute(table, { indicators: [retention, other] })).rejects.toThrow(
    indicatorMessages.duplicateId('graduates').zh,
  );
  const sameId = { ...retention };
  await expect(compute(table, { indicators: [retention, sameId] })).rejects.toThrow(
    indicatorMessages.duplicateId('retention').zh,
  );
  const twice = await compute(table, { indicators: [retention, retention], years: [2024] });
  expect(twice.values).toHaveLength(4);
});

test('a store answers as of a date, and a count of zero is a value', async () => {
  const modelSchools = defineMeasure({
    id: 'model-schools',
    unit: institutions,
    dataset: schools,
    value: countRows(),
    where: { model: true },
  });
  const share = defineIndicator({
    ...about,
    id: 'model-count',
    unit: institutions,
    decimals: 0,
    inputs: { modelSchools },
    formula: (inputs) => exact(inputs.modelSchools),
  });
  const store = await openStore();
  const row = (model: boolean) => ({ place: '甲', year: 2024, school: '一小', model, pupils: 9 });
  await store.load(schools, fromRows([row(false)]), { source: '局', received: '2024-09-20' });
  await store.load(schools, fromRows([row(true)]), { source: '局', received: '2024-10-20' });
  const asOf = async (date?: string) => {
    const request = { indicators: [share], ...(date !== undefined && { asOf: date }) };
    return (await compute(store, request)).values.map(printValue);
  };
  expect(await asOf()).toEqual(['1']);
  expect(await asOf('2024-10-20')).toEqual(['1']);
  expect(await asOf('2024-10-19')).toEqual(['0']);
  expect(await asOf('2024-09-19')).toEqual([]);
  store.close();
});
