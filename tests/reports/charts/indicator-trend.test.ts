import {
  type ComputeResult,
  compulsoryRetentionRate,
  type Language,
  liuzhouPlan,
  preschoolInclusiveCoverage,
} from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import { type IndicatorTrend, indicatorTrend, trendFigure } from '@eduplan/reports';
import { beforeAll, expect, test } from 'vitest';
import { computeFrom, figure, places } from '../tables/figures.ts';

let result: ComputeResult;
beforeAll(async () => {
  const printed = (year: number, value: string, print: string, document: string, place?: string) =>
    figure('preschool-inclusive-coverage', year, value, {
      printed: print,
      document,
      ...(place && { place }),
    });
  const rows = [
    printed(2018, '0.7307', '73.07%', '2018年公报'),
    printed(2019, '0.76', '76%', '2020年公报'),
    printed(2021, '0.8778', '87.78%', '2021年公报'),
    printed(2019, '0.7642', '76.42%', '柳州报告', '450200'),
    figure('in-kindergarten-children', 2021, '40000', { document: '2021年公报' }),
    figure('in-kindergarten-children-inclusive', 2021, '36000', { document: '2022年公报' }),
  ];
  const chosen = [preschoolInclusiveCoverage, compulsoryRetentionRate];
  result = await computeFrom(rows, chosen, [2018, 2019, 2020, 2021, 2022]);
});

const target = liuzhouPlan.targets.find(
  ({ indicator }) => indicator === preschoolInclusiveCoverage,
);

const trend = (language: Language, changed: Partial<IndicatorTrend> = {}) =>
  indicatorTrend({
    result,
    indicator: preschoolInclusiveCoverage,
    places,
    lines: [
      { place: '100000', variant: 'reported' },
      { place: '450200', variant: 'reported' },
      { place: '100000', variant: 'default' },
    ],
    years: [2018, 2022],
    target: target ?? null,
    language,
    ...changed,
  });

test('each line has a point for every year: drawn in the unit, printed as it is read', () => {
  const { series, unit, decimals, years } = trend('zh');
  expect({ unit, decimals, years }).toEqual({
    unit: { label: '%' },
    decimals: 2,
    years: [2018, 2022],
  });
  expect(series.map(({ name }) => name)).toEqual([
    '中国（公布）',
    '柳州市（公布）',
    '中国（复算）',
  ]);
  expect(series[0]?.points).toEqual([
    { year: 2018, value: 73.07, printed: '73.07' },
    { year: 2019, value: 76, printed: '76' },
    { year: 2020, value: null, printed: '' },
    { year: 2021, value: 87.78, printed: '87.78' },
    { year: 2022, value: null, printed: '' },
  ]);
  expect(series[2]?.points.map(({ value }) => value)).toEqual([null, null, null, 90, null]);
});

test('a sentence sums the lines up, from the first value to the last', () => {
  expect(trend('zh').description).toBe(
    '折线图：普惠性幼儿园覆盖率。中国（公布）由2018年的73.07%变为2021年的87.78%；柳州市（公布）2019年为76.42%；中国（复算）2021年为90.00%。虚线为柳州2025年目标 ≥90%。',
  );
  expect(trend('en').description).toBe(
    'Line chart: Inclusive kindergarten coverage. China (published): from 73.07% in 2018 to 87.78% in 2021; Liuzhou (published): 76.42% in 2019; China (recomputed): 90.00% in 2021. The dashed line is the Liuzhou target 2025: ≥90%.',
  );
});

test('the target is drawn where there is one', () => {
  expect(trend('zh').target).toEqual({ value: 90, label: '柳州2025年目标 ≥90%', year: 2025 });
  const without = trend('en', { target: null });
  expect('target' in without).toBe(false);
  expect(without.description).toMatch(/90\.00% in 2021\.$/);
});

test('a line without any value is left out, and a chart without any line is refused', () => {
  const retention = [{ place: '100000', variant: 'default' }];
  const { series } = trend('zh', {
    lines: [
      { place: '450200', variant: 'default' },
      { place: '450200', variant: 'reported' },
    ],
  });
  expect(series.map(({ name }) => name)).toEqual(['柳州市（公布）']);
  const empty = trend('zh', { indicator: compulsoryRetentionRate, lines: retention, target: null });
  expect(empty.series).toEqual([]);
  expect(() => trendFigure(empty)).toThrow(notebookMessages.nothingToDraw('九年义务教育巩固率').zh);
});

test('years beyond those computed are missing, not refused', () => {
  const { series } = trend('zh', {
    years: [2017, 2030],
    lines: [{ place: '100000', variant: 'reported' }],
  });
  expect(series[0]?.points.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022]);
});

test('the documents behind the lines are named, those behind most values first', () => {
  expect(trend('zh').source).toBe('2021年公报、2018年公报、2020年公报等5份文件');
  expect(trend('en').source).toBe('2021年公报, 2018年公报, 2020年公报 and 2 more');
  expect(trend('zh', { lines: [{ place: '450200', variant: 'reported' }] }).source).toBe(
    '柳州报告',
  );
});

test('the figure made of it shows in its table what was printed', () => {
  const { table, title } = trendFigure(trend('en'));
  expect(title).toBe('Inclusive kindergarten coverage');
  expect(table.rows[1]).toEqual({
    year: '2019',
    'line-0': '76',
    'line-1': '76.42',
    'line-2': null,
  });
});

test('a point that rests on simulated data says so, and so do the figure and its description', () => {
  const at: ComputeResult['at'] = (...cell) => {
    const value = result.at(...cell);
    return value && { ...value, simulated: value.year === 2019 };
  };
  const values = trend('zh', { result: { ...result, at } });
  expect(values.series[1]?.points.filter((point) => point.simulated)).toEqual([
    { year: 2019, value: 76.42, printed: '76.42', simulated: true },
  ]);
  const figured = trendFigure(values);
  expect(figured.simulated).toBe('part');
  expect(figured.description).toMatch(/（模拟数据）$/);
  expect(trendFigure(trend('zh'))).not.toHaveProperty('simulated');
});

/** 柳江区 and China in 2015 to 2017 and 2019: 18 of 20 children in the district, many in the nation. */
async function withLiujiang(indicator = preschoolInclusiveCoverage) {
  const rows = [2015, 2016, 2017, 2019].flatMap((year) => [
    figure('in-kindergarten-children', year, '20', { place: '450206' }),
    figure('in-kindergarten-children-inclusive', year, '18', { place: '450206' }),
    figure('in-kindergarten-children', year, '4000'),
    figure('in-kindergarten-children-inclusive', year, '3000'),
  ]);
  const years = [2015, 2016, 2017, 2018, 2019];
  const computed = await computeFrom(rows, [indicator], years, ['100000', '450206']);
  return (language: Language, lines: readonly string[]) =>
    indicatorTrend({
      result: computed,
      indicator,
      places,
      lines: lines.map((place) => ({ place, variant: 'default' })),
      years: [2015, 2019],
      target: null,
      language,
    });
}

test('a change of the ground of one place cuts its line alone, and says whose it is', async () => {
  const trendOf = await withLiujiang();
  const note = '2016：450206 柳江区自2016年起承接450221 柳江县，与此前的数不可比';
  expect(trendOf('zh', ['450206', '100000']).breaks).toEqual([
    { year: 2016, label: '柳江区2016年起不可比', lines: ['柳江区（复算）'], note },
  ]);
  const alone = trendOf('zh', ['450206']);
  expect(alone.breaks?.map(({ label }) => label)).toEqual(['2016年起不可比']);
  expect(alone.description).toContain(`点线处前后不可比，不连线（${note}）。`);
  expect(trendOf('zh', ['100000'])).not.toHaveProperty('breaks');
  expect(trendOf('zh', ['100000']).description).not.toContain('不可比');
});

test('a break before the first value or after the last one cuts nothing', async () => {
  const edition = (since: number) => ({ since, note: { zh: '新标准', en: 'new standard' } });
  const editions = [2015, 2018, 2020].map(edition);
  const trendOf = await withLiujiang({ ...preschoolInclusiveCoverage, editions });
  const values = trendOf('en', ['100000']);
  expect(values.breaks?.map(({ year }) => year)).toEqual([2018]);
  // The year 2018 has no value: the next one is the first behind the break.
  const { rows, notes } = trendFigure(values).table;
  expect(rows.map((row) => row['line-0'])).toEqual(['75.00†', '75.00', '75.00', null, '75.00†']);
  expect(notes).toEqual(['† 2015: new standard', '† 2018: new standard']);
});

test('an input of earlier years cuts the line again when it passes the break', async () => {
  const [reading] = preschoolInclusiveCoverage.readings;
  if (!reading) throw new Error('there is a reading');
  const inputs = Object.entries(reading.inputs).map(([name, input]) => [
    name,
    { ...input, yearsBefore: 2 },
  ]);
  const lagged = {
    ...preschoolInclusiveCoverage,
    readings: [{ ...reading, inputs: Object.fromEntries(inputs) }],
  };
  const rows = [2014, 2015, 2016, 2017].flatMap((year) => [
    figure('in-kindergarten-children', year, '4000', { place: '450206' }),
    figure('in-kindergarten-children-inclusive', year, '3000', { place: '450206' }),
  ]);
  const years = [2016, 2017, 2018, 2019];
  const values = indicatorTrend({
    result: await computeFrom(rows, [lagged], years, ['450206']),
    indicator: lagged,
    places,
    lines: [{ place: '450206', variant: 'default' }],
    years: [2016, 2019],
    target: null,
    language: 'en',
  });
  expect(values.breaks?.map(({ year }) => year)).toEqual([2018]);
  expect(values.breaks?.[0]?.note).toMatch(/^2018: .+\(an input is taken 2 years before\)$/);
  expect(trendFigure(values).table.rows.map((row) => row['line-0'])).toEqual([
    '75.00†',
    '75.00†',
    '75.00†',
    '75.00',
  ]);
});

test('a share of few things has its Wilson interval, drawn in the unit and told in words', async () => {
  const trendOf = await withLiujiang();
  const values = trendOf('zh', ['450206', '100000']);
  const [district, nation] = values.series.map(({ points }) => points[0]);
  expect(district).toMatchObject({ small: { of: '20', low: '69.90%', high: '97.21%' } });
  expect(district?.low).toBeCloseTo(69.9, 2);
  expect(district?.high).toBeCloseTo(97.21, 2);
  expect(nation).toEqual({ year: 2015, value: 75, printed: '75.00' });
  expect(values.description).toContain(
    '空心点的分母小于30，细竖线为其95%区间：柳江区（复算）2015年分母为20，95%区间为69.90%至97.21%；',
  );
});

test('a line is named by its reading where there are several, a print by the one it is said to be', async () => {
  const rows = [
    figure('in-grade9-graduates', 2021, '900'),
    figure('in-grade1-intake', 2012, '1000'),
    figure('compulsory-retention-rate', 2021, '0.954', { printed: '95.4%' }),
  ];
  const { series } = trend('zh', {
    result: await computeFrom(rows, [compulsoryRetentionRate], [2021]),
    indicator: compulsoryRetentionRate,
    target: null,
    lines: ['default', 'reported'].map((variant) => ({ place: '100000', variant })),
  });
  expect(series.map(({ name }) => name)).toEqual([
    '中国，简单比（不调整转学与死亡）',
    '中国，公布，学籍同届（跟踪入学学生）',
  ]);
});

test('a target that is held to another reading than the default names it', () => {
  const [other] = compulsoryRetentionRate.readings.filter(({ id }) => id === 'migration-adjusted');
  if (!target || !other) throw new Error('there is a target and a reading');
  const held = { ...target, indicator: compulsoryRetentionRate, variant: other.id };
  expect(trend('zh', { target: held }).target?.label).toBe(
    `柳州2025年目标 ≥90%（${other.name.zh}）`,
  );
});
