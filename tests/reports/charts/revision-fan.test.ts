import { type ComputeResult, fiscalEducationGdpShare } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { beforeAll, expect, test } from 'vitest';
import { revisionFan } from '../../../packages/reports/src/charts/revision-fan.ts';
import { vintagesAsOf, vintagesOfReadings } from '../../../packages/reports/src/charts/vintages.ts';
import { computeFrom, figure, places } from '../tables/figures.ts';
import { layersOf, specText, textsIn } from './drawn.ts';

let result: ComputeResult;
let later: ComputeResult;
const funds = (year: number, value: string) => figure('in-fiscal-education-funds', year, value);
const gdp = (year: number, value: string, vintage: 'preliminary' | 'announcement') =>
  figure('in-gdp', year, value, { vintage, printed: `${Number(value) / 1e8}亿元` });
beforeAll(async () => {
  // 4 of 100 is 4 %, of 80 5 %, of 100 again 4 %: 100 million yuan each.
  const rows = [
    ...[2021, 2022, 2023].map((year) => funds(year, '400000000')),
    gdp(2021, '10000000000', 'preliminary'),
    gdp(2022, '10000000000', 'preliminary'),
    gdp(2021, '8000000000', 'announcement'),
    gdp(2022, '10000000000', 'announcement'),
  ];
  result = await computeFrom(rows, [fiscalEducationGdpShare], [2021, 2022, 2023]);
  later = await computeFrom(
    [funds(2021, '500000000'), gdp(2021, '10000000000', 'preliminary')],
    [fiscalEducationGdpShare],
    [2021],
  );
});

const asked = { indicator: fiscalEducationGdpShare, place: '100000', language: 'zh' } as const;
const readings = ['default', 'gdp-announcement', 'gdp-final'];
const fan = (vintages = vintagesOfReadings(result, asked, readings)) =>
  revisionFan({ title: '占比', vintages, years: [2021, 2023], places, language: 'zh' });

test('the specification of a fan of revisions is as reviewed', async () => {
  await expect(specText(fan())).toMatchFileSnapshot('revision-fan.spec.json');
});

test('the table has a column for each version that tells anything, the first ones provisional', () => {
  const { columns, rows } = fan().table;
  expect(columns.map(({ label }) => label)).toEqual(['年份', 'GDP初步核算数', 'GDP公告所用数']);
  expect(rows).toEqual([
    { year: '2021', 'line-0': '（初步）4.00', 'line-1': '5.00' },
    { year: '2022', 'line-0': '（初步）4.00', 'line-1': '4.00' },
    { year: '2023', 'line-0': null, 'line-1': null },
  ]);
});

test('a rule joins the versions of a year, and a ring stands around one that hides another', () => {
  const rules = layersOf(fan(), 'rule').flatMap(({ data }) => data?.values ?? []);
  expect(rules).toContainEqual({ year: 2021, low: 4, high: 5 });
  const rings = layersOf(fan(), 'point').filter(
    ({ mark }) => mark?.filled === false && mark.fill === undefined,
  );
  expect(rings.map(({ data }) => data?.values)).toEqual([[{ year: 2022, value: 4 }]]);
});

test('a sentence tells what the versions say of each year that several tell', () => {
  expect(fan().description).toBe(
    '折线图：占比，各版本的数值。2021年GDP初步核算数为4.00%，GDP公告所用数为5.00%；2022年GDP初步核算数为4.00%，GDP公告所用数为4.00%。',
  );
});

test('the versions of an input are drawn in its own unit, as printed', async () => {
  const block = fan(vintagesOfReadings(result, asked, readings, 'gdp'));
  expect(block.table.rows[0]).toEqual({ year: '2021', 'line-0': '（初步）100', 'line-1': '80' });
  expect((await textsIn(block)).join()).toContain('单位：亿元');
  expect(block.source).toBe('公报');
});

test('releases received by two dates are two versions, by date', () => {
  const vintages = vintagesAsOf({ '2024-06-01': later, '2024-01-01': result }, asked, 'default');
  const block = fan(vintages);
  expect(block.table.columns.map(({ label }) => label)).toEqual([
    '年份',
    '截至2024-01-01收到',
    '截至2024-06-01收到',
  ]);
  expect(block.table.rows[0]).toMatchObject({ 'line-0': '（初步）4.00', 'line-1': '（初步）5.00' });
});

test('a single version is refused, and so are versions that never tell the same year', () => {
  const one = vintagesOfReadings(result, asked, ['default']);
  expect(() => fan(one)).toThrow(notebookMessages.oneVersion('占比', 1).zh);
  expect(() => fan([])).toThrow(notebookMessages.oneVersion('占比', 0).zh);
  const [first, second] = vintagesOfReadings(result, asked, readings);
  if (!first || !second) throw new Error('the readings are there');
  const apart = [
    { ...first, values: first.values.filter(({ year }) => year === 2021) },
    { ...second, values: second.values.filter(({ year }) => year === 2022) },
  ];
  expect(() => fan(apart)).toThrow(notebookMessages.oneVersion('占比', 2).zh);
});

test('a simulated version among others has squares and is told in the table', () => {
  const [first, second] = vintagesOfReadings(result, asked, readings);
  if (!first || !second) throw new Error('the readings are there');
  const madeUp = { ...first, values: first.values.map((value) => ({ ...value, simulated: true })) };
  const block = fan([madeUp, second]);
  expect(block.simulated).toBe('part');
  expect(block.table.rows[0]?.['line-0']).toBe('（初步）4.00（模拟数据）');
  expect(JSON.stringify(block.spec)).toContain('"shape":"square"');
});
