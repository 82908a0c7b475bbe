import { seniorGrossEnrolmentRate } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { expect, test } from 'vitest';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import {
  type RankedDots,
  rankedDots,
  rankedDotsSpec,
} from '../../../packages/reports/src/charts/ranked-dots.ts';
import { rankedDotsTable } from '../../../packages/reports/src/charts/ranked-dots-table.ts';
import { shortLabel } from '../../../packages/reports/src/charts/short-label.ts';
import { textWidth } from '../../../packages/reports/src/charts/text-width.ts';
import { places } from '../tables/figures.ts';
import {
  hostile,
  layersOf,
  plan,
  rounded,
  share,
  staffing,
  textsOf,
  value,
} from './chart-cases.ts';

const [a, b, c, d] = ['450202', '450203', '450204', '450205'] as const;
const [target] = plan.targets;
if (!target) throw new Error('a plan has targets');

const ranked: RankedDots = {
  values: [
    value(share, 2025, '0.90', { place: a, interval: ['0.70', '0.97', 20] }),
    value(share, 2025, '0.96', { place: b, interval: ['0.93', '0.98', 300] }),
    value(share, 2025, '0.90', { place: c }),
    value(share, 2025, null, { place: d }),
  ],
  city: value(share, 2025, '0.93'),
  target,
  places,
  language: 'zh',
};

test('the specification of ranked dots is as reviewed, at both widths', async () => {
  await expect(rounded(rankedDotsSpec(ranked))).toMatchFileSnapshot('ranked-dots.spec.json');
  await expect(rounded(rankedDotsSpec(ranked, 340))).toMatchFileSnapshot(
    'ranked-dots-narrow.spec.json',
  );
});

test('the table is in order of rank, equal values share one, the missing and the whole come last', () => {
  const { rows, notes, caption } = rankedDotsTable(ranked);
  expect(caption).toBe('占比，2025年（单位：%）');
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['鱼峰区', '1', '96.0%', '93.0%–98.0%'],
    ['城中区', '2', '90.0%*', '70.0%–97.0%'],
    ['柳南区', '2', '90.0%', null],
    ['柳北区', null, null, null],
    ['柳州市', null, '93.0%', null],
  ]);
  expect(notes).toEqual([
    '* 分母小于30，多一个或少一个都会使数值明显变动：城中区分母为20，95%区间为70.0%至97.0%',
  ]);
});

test('a sentence tells the ranks, who has no value, and the lines', () => {
  expect(rankedDots(ranked).description).toBe(
    '点图：占比，2025年，由好到差。第1 鱼峰区 96.0%；第2 城中区 90.0%；第2 柳南区 90.0%。无数据：柳北区。竖线：目标 ≥95%；柳州市 93.0%。',
  );
});

test('an interval is a bar around its dot, and a small share is hollow', () => {
  const spec = rankedDotsSpec(ranked);
  const bars = layersOf(spec, 'rule').filter(({ mark }) => mark.opacity === 0.7);
  expect(bars.map(({ data }) => data.values.length)).toEqual([2, 4]);
  const dots = layersOf(spec, 'point').flatMap(({ mark, data }) =>
    data.values.map(({ name }) => [name, mark.fill === '#ffffff']),
  );
  expect(new Map(dots as [string, boolean][])).toEqual(
    new Map([
      ['鱼峰区', false],
      ['城中区', true],
      ['柳南区', false],
    ]),
  );
  expect(textsOf(spec)).toContain('单位：% · 细条为95%区间 · 空心分母小于30');
});

test('the lowest ratio is the first where lower is better', () => {
  const ratios = [a, b].map((place, index) => value(staffing, 2025, 15 - index, { place }));
  const { rows } = rankedDotsTable({ ...ranked, values: ratios, city: null, target: null });
  expect(rows.map(({ name, rank }) => [name, rank])).toEqual([
    ['鱼峰区', '1'],
    ['城中区', '2'],
  ]);
});

test('the scale holds the target and the whole, however far from the values', () => {
  const far = { ...target, value: target.value.mul(4), printed: '380' };
  const spec = rankedDotsSpec({ ...ranked, target: far, city: value(share, 2025, '-1') });
  const { width } = spec as { width: number };
  const upright = layersOf(spec, 'rule').flatMap(({ data }) => data.values);
  for (const { x } of upright) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(width);
  }
  expect(textsOf(spec)).toEqual(expect.arrayContaining(['目标 ≥380%', '柳州市 -100.0%', '-100']));
});

test('one value, and all values alike, are drawn without a warning', async () => {
  const lone = { ...ranked, city: null, target: null };
  const alike = [a, b].map((place) => value(share, 2025, 1, { place }));
  for (const values of [alike.slice(1), alike])
    expect(await drawChart(rankedDotsSpec({ ...lone, values }))).toContain('<svg');
});

test('simulated values are square where others are not, and the table says which', () => {
  const values = ranked.values.map((one) => ({ ...one, simulated: one.place === b }));
  const spec = rankedDotsSpec({ ...ranked, values });
  const squares = layersOf(spec, 'point').filter(({ mark }) => mark.shape === 'square');
  expect(squares.flatMap(({ data }) => data.values.map(({ name }) => name))).toEqual(['鱼峰区']);
  expect(textsOf(spec).join()).toContain('方点为模拟数据');
  expect(rankedDotsTable({ ...ranked, values }).rows[0]?.value).toBe('96.0%（模拟数据）');
  const all = values.map((one) => ({ ...one, simulated: true }));
  expect(rankedDots({ ...ranked, values: all, city: null })).toMatchObject({ simulated: 'all' });
});

test('schools are named as given; no name becomes markup, turns the line or leaves its column', async () => {
  const values = hostile.map((_, index) =>
    value(share, 2025, index / 10, { place: `school-${index}`, interval: ['0.1', '0.9', 9] }),
  );
  const names = new Map(hostile.map((name, index) => [`school-${index}`, name]));
  const schools = { ...ranked, values, names };
  for (const width of [340, 680]) {
    const svg = await drawChart(rankedDotsSpec(schools, width));
    expect(svg).not.toMatch(/<script|<b>|<\/style|[\u202a-\u202e]/u);
  }
  expect(rankedDotsTable(schools).rows.map(({ name }) => name)).toEqual([
    ...[...hostile].reverse(),
    '柳州市',
  ]);
  for (const name of hostile)
    for (const line of shortLabel(name, 92, 2)) {
      expect(textWidth(line, 13)).toBeLessThanOrEqual(92);
      expect(shortLabel(name, 92, 2).length).toBeLessThanOrEqual(2);
    }
});

test('no value, two units and a place twice are refused', () => {
  const title = '占比，2025年';
  const [first] = ranked.values;
  if (!first) throw new Error('there are values');
  const refused = (values: RankedDots['values']) => () => rankedDots({ ...ranked, values });
  expect(refused(ranked.values.slice(3))).toThrow(notebookMessages.nothingToDraw(title).zh);
  expect(refused([])).toThrow(notebookMessages.nothingToDraw('').zh);
  expect(refused([first, first])).toThrow(notebookMessages.drawnTwice(title, '城中区').zh);
  expect(refused([first, value(staffing, 2025, 12, { place: b })])).toThrow(
    notebookMessages.mixedUnits(title, ['%', ':1']).zh,
  );
});

test('a place that is told from the others is bold and of the second colour, and the head says so', () => {
  const spec = rankedDotsSpec({ ...ranked, highlight: b });
  const bold = layersOf(spec, 'text').filter(({ mark }) => mark.fontWeight === 700);
  expect(bold.flatMap(({ data }) => data.values.map((one) => one.text))).toEqual([
    ...['鱼峰区', '96.0%'],
  ]);
  const fills = (of: RankedDots) =>
    layersOf(rankedDotsSpec(of), 'point').flatMap(({ mark, data }) =>
      data.values.map((one) => [one.name, mark.stroke]),
    );
  const colors = new Map(fills({ ...ranked, highlight: b }).map(([name, color]) => [name, color]));
  expect(colors.get('鱼峰区')).not.toBe(colors.get('城中区'));
  expect(new Set(fills(ranked).map(([, color]) => color)).size).toBe(1);
  expect(textsOf(spec)[0]).toContain('粗体、橙色为鱼峰区');
  expect(textsOf(rankedDotsSpec(ranked))[0]).not.toContain('粗体');
});

test('the title names the reading where the indicator has several', () => {
  const values = [value(seniorGrossEnrolmentRate, 2025, '0.93', { place: a })];
  expect(rankedDots({ ...ranked, values, city: null, target: null }).title).toBe(
    `${seniorGrossEnrolmentRate.name.zh}（常住人口，含技工学校），2025年`,
  );
});

test('ranked dots are drawn to the same bytes, and without a warning', async () => {
  const { spec, narrowSpec } = rankedDots({ ...ranked, language: 'en' });
  for (const one of [spec, narrowSpec]) {
    if (!one) throw new Error('a chart has both widths');
    expect(await drawChart(one)).toBe(await drawChart(one));
  }
});
