import { assessPlan, type IndicatorValue } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { bulletChart, bulletChartSpec } from '../../../packages/reports/src/charts/bullet-chart.ts';
import { bulletTable } from '../../../packages/reports/src/charts/bullet-table.ts';
import type { BulletChart } from '../../../packages/reports/src/charts/bullet-values.ts';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import { places } from '../tables/figures.ts';
import {
  arrears,
  layersOf,
  plan,
  recounted,
  resultOf,
  rounded,
  share,
  staffing,
  textsOf,
  trained,
  value,
} from './chart-cases.ts';

const values = [
  value(share, 2022, '0.9'),
  value(share, 2025, '0.96'),
  value(staffing, 2022, 24),
  value(staffing, 2025, 25),
  value(trained, 2022, 4),
  value(trained, 2025, 12),
  value(arrears, 2025, 0),
  value(recounted, 2022, '0.5'),
  value(recounted, 2025, '0.55'),
];

const bullets = (of: readonly IndicatorValue[] = values): BulletChart => {
  const result = resultOf(of);
  return {
    title: '数值目标',
    plan,
    assessments: assessPlan(plan, { result, milestones: [], register: places }),
    result,
    places,
    language: 'zh',
  };
};

test('the specification of a bullet chart is as reviewed, at both widths', async () => {
  await expect(rounded(bulletChartSpec(bullets()))).toMatchFileSnapshot('bullet-chart.spec.json');
  await expect(rounded(bulletChartSpec(bullets(), 340))).toMatchFileSnapshot(
    'bullet-chart-narrow.spec.json',
  );
});

test('the table gives baseline, latest value, target and status of each numeric target', () => {
  const { rows, columns, notes } = bulletTable(bullets());
  expect(columns.map(({ label }) => label)).toEqual([
    '条款',
    '基期，2022年',
    '年份',
    '最新值',
    '2025年目标',
    '对照目标',
  ]);
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['占比', '90.0%', '2025', '96.0%', '≥ 95%', '已达到'],
    ['生师比', '24.0:1', '2025', '25.0:1', '≤ 20:1', '未达到'],
    ['培训', '4人', '2025', '12人', '≥ 10–15人', '已达到'],
    ['拖欠', null, '2025', '0人', '= 0人', '已达到'],
    ['改口径', '50.0%†', '2025', '55.0%', '≥ 60%', '未达到'],
  ]);
  expect(notes).toEqual(['† 改口径占比，2024：改了口径']);
});

/** The left and right end of the bar of a value. */
const barOf = (spec: ReturnType<typeof bulletChartSpec>, drawn: number) =>
  layersOf(spec, 'rect')
    .flatMap(({ data }) => data.values)
    .find((bar) => bar.value === drawn);

test('shares have their own scale, others their target as 100, and zero targets their unit', () => {
  const texts = textsOf(bulletChartSpec(bullets()));
  expect(texts).toEqual(expect.arrayContaining(['单位：%', '其他单位：目标=100', '单位：人']));
  const spec = bulletChartSpec(bullets());
  const [ratio, count] = [barOf(spec, 25), barOf(spec, 12)];
  const wide = (bar: typeof ratio) => Number(bar?.x2) - Number(bar?.x);
  // 25 of 20 and 12 of 10 on one scale.
  expect(wide(ratio) / wide(count)).toBeCloseTo(1.25 / 1.2, 6);
});

test('the triangle of a target points to the side where it is kept', () => {
  const triangles = layersOf(bulletChartSpec(bullets()), 'point').filter(
    ({ mark }) => mark.size === 70,
  );
  expect(triangles.map(({ mark, data }) => [mark.shape, data.values.length])).toEqual([
    ['M0.6,-0.7L-0.6,0L0.6,0.7Z', 1],
    ['M-0.6,-0.7L0.6,0L-0.6,0.7Z', 3],
  ]);
});

test('a baseline before a break is a broken line', () => {
  const dashed = layersOf(bulletChartSpec(bullets()), 'rule').filter(({ mark }) => mark.strokeDash);
  expect(dashed.flatMap(({ data }) => data.values.map((one) => one.value))).toEqual([50]);
});

test('a value far beyond its target is cut at the end of the scale, with an arrow', () => {
  const many = bulletChartSpec(bullets([value(trained, 2025, 900), value(staffing, 2025, 19)]));
  const [far, near] = [barOf(many, 900), barOf(many, 19)];
  expect(Number(far?.x2)).toBeLessThan(680);
  expect((Number(far?.x2) - Number(far?.x)) / (Number(near?.x2) - Number(near?.x))).toBeCloseTo(
    200 / 95,
    6,
  );
  const arrows = layersOf(many, 'point').filter(({ mark }) => mark.fill === '#59616b');
  expect(arrows.flatMap(({ data }) => data.values)).toHaveLength(1);
  expect(textsOf(many)).toContain('900人\u2002(≥ 10–15)');
});

test('a value below nothing is drawn left of the zero of its unit', () => {
  const spec = bulletChartSpec(bullets([value(share, 2025, '-0.2'), value(trained, 2025, -3)]));
  for (const drawn of [-20, -3]) {
    const bar = barOf(spec, drawn);
    expect(Number(bar?.x2)).toBeLessThan(Number(bar?.x));
  }
  expect(textsOf(spec)).toContain('-50');
});

test('a clause without a value keeps its row, its target and a dash', () => {
  const spec = bulletChartSpec(bullets([value(share, 2025, '0.96')]));
  expect(textsOf(spec)).toContain('—\u2002(≤ 20:1)');
  expect(bulletTable(bullets([value(share, 2025, '0.96')])).rows[1]).toMatchObject({
    latest: null,
    status: '无数据',
  });
});

test('a county that decided is named with its clause', () => {
  const { assessments, ...rest } = bullets();
  const [first] = assessments;
  if (!first) throw new Error('a plan has clauses');
  const decided = value(share, 2025, '0.9', { place: '450204' });
  const { rows } = bulletTable({ ...rest, assessments: [{ ...first, value: decided }] });
  expect(rows[0]).toMatchObject({ clause: '占比（柳南区）', latest: '90.0%', baseline: null });
});

test('simulated values are hollow bars where others are not, and the table says which', () => {
  const some = values.map((one) => (one.indicator === trained ? { ...one, simulated: true } : one));
  const spec = bulletChartSpec(bullets(some));
  expect(textsOf(spec).join()).toContain('空心条为模拟数据');
  const hollow = layersOf(spec, 'rect').filter(
    ({ mark, data }) => mark.fill === '#ffffff' && data.values.some((bar) => 'value' in bar),
  );
  expect(hollow.flatMap(({ data }) => data.values.map((bar) => bar.value))).toEqual([12]);
  expect(bulletTable(bullets(some)).rows[2]).toMatchObject({ latest: '12人（模拟数据）' });
  const all = bulletChart(bullets(values.map((one) => ({ ...one, simulated: true }))));
  expect(all).toMatchObject({ simulated: 'all' });
  expect(textsOf(all.spec).join()).toContain('模拟数据');
  expect(textsOf(all.spec).join()).not.toContain('空心条');
});

test('a sentence counts the clauses and names those that fall short', () => {
  expect(bulletChart(bullets()).description).toBe(
    '条形对照图：数值目标，最新值与目标。共5条：已达到3条，未达到2条。未达到或达不到的有生师比为25.0:1（目标≤ 20:1）；改口径为55.0%（目标≥ 60%）。',
  );
});

test('a clause twice, and no value at all, are refused', () => {
  const all = bullets();
  const twice = [...all.assessments, ...all.assessments];
  expect(() => bulletChart({ ...all, assessments: twice })).toThrow(
    notebookMessages.drawnTwice('数值目标', 'c1').zh,
  );
  expect(() => bulletChart(bullets([]))).toThrow(notebookMessages.nothingToDraw('数值目标').zh);
});

test('a bullet chart is drawn to the same bytes, and without a warning', async () => {
  const { spec, narrowSpec } = bulletChart({ ...bullets(), language: 'en' });
  for (const one of [spec, narrowSpec]) {
    if (!one) throw new Error('a chart has both widths');
    expect(await drawChart(one)).toBe(await drawChart(one));
  }
});
