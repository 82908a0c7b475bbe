import type { IndicatorValue } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import {
  type CountyMultiples,
  countyMultiples,
  countyMultiplesSpec,
  countyMultiplesTable,
} from '../../../packages/reports/src/charts/county-multiples.ts';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import { places } from '../tables/figures.ts';
import {
  city,
  layersOf,
  plan,
  recounted,
  resultOf,
  rounded,
  share,
  textsOf,
  value,
} from './chart-cases.ts';

const [a, b, c] = ['450202', '450203', '450204'] as const;
const series = (place: string, amounts: readonly (string | null)[], indicator = share) =>
  amounts.map((amount, index) => value(indicator, 2021 + index, amount, { place }));
const values = [
  ...series(a, ['0.90', '0.91', null, '0.93', '0.94']),
  ...series(b, [null, '0.92', null, '0.96', null]),
  ...series(c, [null, null, null, null, null]),
  ...series(city, ['0.90', '0.91', '0.92', '0.93', '0.94']),
];
const [target] = plan.targets;
if (!target) throw new Error('a plan has targets');

const multiples = (
  of: readonly IndicatorValue[] = values,
  more: Partial<CountyMultiples> = {},
): CountyMultiples => ({
  result: resultOf(of),
  indicator: share,
  counties: [a, b, c],
  city,
  years: [2021, 2025],
  target,
  places,
  language: 'zh',
  ...more,
});

test('the specification of small multiples is as reviewed, at both widths', async () => {
  await expect(rounded(countyMultiplesSpec(multiples()))).toMatchFileSnapshot(
    'county-multiples.spec.json',
  );
  await expect(rounded(countyMultiplesSpec(multiples(), 340))).toMatchFileSnapshot(
    'county-multiples-narrow.spec.json',
  );
});

test('the table has a row for each place and the city last, missing years null', () => {
  const { rows, caption } = countyMultiplesTable(multiples());
  expect(caption).toBe('占比：各县（市、区）（单位：%）');
  expect(rows).toEqual([
    {
      place: '城中区',
      y2021: '90.0%',
      y2022: '91.0%',
      y2023: null,
      y2024: '93.0%',
      y2025: '94.0%',
    },
    { place: '鱼峰区', y2021: null, y2022: '92.0%', y2023: null, y2024: '96.0%', y2025: null },
    { place: '柳南区', y2021: null, y2022: null, y2023: null, y2024: null, y2025: null },
    {
      place: '柳州市',
      y2021: '90.0%',
      y2022: '91.0%',
      y2023: '92.0%',
      y2024: '93.0%',
      y2025: '94.0%',
    },
  ]);
});

/** The lines of the places themselves, the city's left out. */
const ownLines = (spec: ReturnType<typeof countyMultiplesSpec>) =>
  layersOf(spec, 'line')
    .filter(({ mark }) => mark.strokeWidth === 2.25)
    .flatMap(({ data }) => data.values);

test('no line crosses a missing year, which is a cross at the foot', () => {
  const spec = countyMultiplesSpec(multiples());
  expect(ownLines(spec).map(({ segment, year }) => [segment, year])).toEqual([
    ['城中区 0', 2021],
    ['城中区 0', 2022],
    ['城中区 1', 2024],
    ['城中区 1', 2025],
    ['鱼峰区 1', 2022],
    ['鱼峰区 2', 2024],
  ]);
  const crosses = layersOf(spec, 'point').filter(({ mark }) => mark.filled === false);
  expect(crosses.flatMap(({ data }) => data.values.map(({ year }) => year))).toEqual([
    2023, 2021, 2023, 2025, 2021, 2022, 2023, 2024, 2025,
  ]);
  expect(textsOf(spec).join()).toContain('×为缺失的年份');
});

test('each panel is titled by its place and its last printed value, or says there is none', () => {
  const texts = textsOf(countyMultiplesSpec(multiples()));
  expect(texts).toEqual(
    expect.arrayContaining([
      '城中区',
      '2025年 94.0%',
      '鱼峰区',
      '2024年 96.0%',
      '柳南区',
      '无数据',
    ]),
  );
});

test('the target is a dashed rule in every panel, inside the scale however far away', () => {
  const far = { ...target, value: target.value.mul(3), printed: '285' };
  const spec = countyMultiplesSpec(multiples(values, { target: far }));
  const rules = layersOf(spec, 'rule').filter(({ mark }) => mark.color === '#1c2127');
  const drawn = rules.flatMap(({ data }) => data.values);
  expect(drawn).toHaveLength(3);
  for (const { y } of drawn) expect(Number(y)).toBeGreaterThan(0);
  expect(textsOf(spec).join()).toContain('虚线为目标 ≥285%');
});

test('a break is a dotted rule, cuts the line, and the note says why', () => {
  const broken = multiples(
    [a, b].flatMap((place) => series(place, ['0.5', '0.5', '0.5', '0.6', '0.6'], recounted)),
    { indicator: recounted, target: null, counties: [a, b], city: null },
  );
  const spec = countyMultiplesSpec(broken);
  expect(new Set(ownLines(spec).map(({ segment }) => segment)).size).toBe(4);
  const rules = layersOf(spec, 'rule').filter(({ mark }) => mark.strokeDash);
  expect(rules.flatMap(({ data }) => data.values.map(({ year }) => year))).toEqual([2024, 2024]);
  expect(countyMultiplesTable(broken)).toMatchObject({
    rows: [{ y2023: '50.0%', y2024: '60.0%†', y2025: '60.0%' }, {}],
    notes: ['† 改口径占比，2024：改了口径'],
  });
});

test('small shares are hollow, and simulated values square where others are not', () => {
  const some = values.map(
    (one): IndicatorValue =>
      one.value === null || one.place !== a
        ? one
        : {
            ...one,
            ...value(share, one.year, one.value, { place: a, interval: ['0.5', '0.99', 20] }),
          },
  );
  const made = multiples(some.map((one) => ({ ...one, simulated: one.place === a })));
  const dots = layersOf(countyMultiplesSpec(made), 'point').filter(
    ({ mark }) => mark.shape === 'square',
  );
  expect(dots.map(({ mark, data }) => [mark.fill, data.values.length])).toEqual([['#ffffff', 4]]);
  expect(textsOf(countyMultiplesSpec(made)).join()).toMatch(/空心分母小于30.*方点为模拟数据/u);
  expect(countyMultiplesTable(made).rows[0]).toMatchObject({ y2021: '90.0%*（模拟数据）' });
  const all = countyMultiples(multiples(values.map((one) => ({ ...one, simulated: true }))));
  expect(all).toMatchObject({ simulated: 'all' });
  expect(textsOf(all.spec).join()).toContain('模拟数据');
});

test('a sentence gives the last value of each place', () => {
  expect(countyMultiples(multiples()).description).toBe(
    '小图组：占比，每地一图，刻度相同。城中区2025年 94.0%；鱼峰区2024年 96.0%；柳南区无数据。灰线为柳州市。虚线为柳州2025年目标 ≥95%。',
  );
});

test('one year, one place and negative values are drawn without a warning', async () => {
  const one = multiples([value(share, 2025, '-0.5', { place: a })], {
    counties: [a],
    years: [2025, 2025],
    city: null,
    target: null,
  });
  expect(await drawChart(countyMultiplesSpec(one, 340))).toContain('<svg');
});

test('no value, a place twice and years out of order are refused', () => {
  expect(() => countyMultiples(multiples(series(city, ['0.9'])))).toThrow(
    notebookMessages.nothingToDraw('占比').zh,
  );
  expect(() => countyMultiples(multiples(values, { counties: [a, a] }))).toThrow(
    notebookMessages.drawnTwice('占比', '城中区').zh,
  );
  expect(() => countyMultiples(multiples(values, { years: [2025, 2021] }))).toThrow(
    notebookMessages.invalidYears(2025, 2021).zh,
  );
});

test('small multiples are drawn to the same bytes, and without a warning', async () => {
  const { spec, narrowSpec } = countyMultiples(multiples(values, { language: 'en' }));
  for (const one of [spec, narrowSpec]) {
    if (!one) throw new Error('a chart has both widths');
    expect(await drawChart(one)).toBe(await drawChart(one));
  }
});
