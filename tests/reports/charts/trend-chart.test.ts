import { notebookMessages } from '@eduplan/core/messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBreakLabels } from '../../../packages/reports/src/charts/break-labels.ts';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import { placeLabels } from '../../../packages/reports/src/charts/end-labels.ts';
import { drawnPoints } from '../../../packages/reports/src/charts/line-segments.ts';
import { trendChart } from '../../../packages/reports/src/charts/trend-chart.ts';
import { trendFigure } from '../../../packages/reports/src/charts/trend-figure.ts';
import { trendTable } from '../../../packages/reports/src/charts/trend-table.ts';
import { valueAxis } from '../../../packages/reports/src/charts/value-axis.ts';
import { retention } from './values.ts';

const rounded = (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toFixed(3)) : value;

test('the specification of a trend chart is as reviewed', async () => {
  const text = `${JSON.stringify(trendChart(retention), rounded, 2)}\n`;
  await expect(text).toMatchFileSnapshot('retention.spec.json');
});

test('a missing year and a break end a segment; neither is joined', () => {
  const [city, country] = retention.series.map((series) =>
    drawnPoints(series, [2022]).map(({ year, segment }) => [year, segment]),
  );
  expect(city).toEqual([
    [2018, '柳州市 0'],
    [2019, '柳州市 0'],
    [2021, '柳州市 1'],
    [2023, '柳州市 2'],
  ]);
  expect(country?.map(([, segment]) => segment)).toEqual([
    ...Array(4).fill('全国 0'),
    ...Array(2).fill('全国 1'),
  ]);
});

test('the axis has round ticks around the values and starts at zero only near zero', () => {
  expect(valueAxis([91.2, 95.8]).ticks).toEqual([91, 92, 93, 94, 95, 96]);
  expect(valueAxis([1, 9]).ticks).toEqual([0, 2, 4, 6, 8, 10]);
  expect(valueAxis([0, 0]).ticks).toEqual([0, 1]);
  expect(valueAxis([0.12, 0.31])).toMatchObject({ from: 0.1, to: 0.35, decimals: 2 });
  expect(valueAxis([5, 5]).ticks.length).toBeGreaterThan(1);
});

test('every axis holds its values between its first and its last tick', () => {
  const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 4 }), (list, places) => {
      const scaled = list.map((value) => value / 10 ** places);
      const { from, to, ticks } = valueAxis(scaled);
      const slack = (to - from) * 1e-6;
      expect(Math.min(...scaled)).toBeGreaterThanOrEqual(from - slack);
      expect(Math.max(...scaled)).toBeLessThanOrEqual(to + slack);
      expect(ticks.length).toBeLessThanOrEqual(9);
    }),
  );
});

test('labels at the ends of lines never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 264, noNaN: true }), { maxLength: 7 }), (ys) => {
      const labels = ys.map((y, series) => ({ series, y, lines: ['一', '二'] }));
      const tops = placeLabels(labels, 264, 17).map(({ y }) => y);
      for (const [index, y] of tops.entries())
        if (index > 0) expect(y - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(34);
    }),
  );
});

test('the table gives what was printed, the missing as null and the provisional as such', () => {
  const { rows, columns } = trendTable(retention);
  expect(columns.map(({ label }) => label)).toEqual(['年份', '柳州市', '全国']);
  expect(rows[0]).toEqual({ year: '2018', 'line-0': '92.0%', 'line-1': '94.0%' });
  expect(rows[2]).toMatchObject({ year: '2020', 'line-0': null });
  expect(rows[5]).toMatchObject({ year: '2023', 'line-0': '（初步）96.0%†' });
});

test('values that would be drawn wrongly are refused by name', () => {
  const [city] = retention.series;
  const point = { year: 2030, value: 1, printed: '1' };
  expect(() => trendChart({ ...retention, series: [{ name: '柳州市', points: [point] }] })).toThrow(
    notebookMessages.invalidPoint('柳州市', 2030).zh,
  );
  const twice = [...(city?.points ?? []), { year: 2018, value: 1, printed: '1' }];
  expect(() => trendChart({ ...retention, series: [{ name: '柳州市', points: twice }] })).toThrow(
    notebookMessages.invalidPoint('柳州市', 2018).zh,
  );
  expect(() => trendChart({ ...retention, series: [{ name: '空', points: [] }] })).toThrow(
    notebookMessages.nothingToDraw(retention.title).zh,
  );
});

/** The lines of the tests, simulated where told: the first line, or both. */
const simulatedIn = (...lines: readonly number[]) => ({
  ...retention,
  series: retention.series.map((series, index) => ({
    ...series,
    points: series.points.map((point) => ({ ...point, simulated: lines.includes(index) })),
  })),
});

test('where some values are simulated they are squares, the axis says so, the table which', () => {
  const spec = JSON.stringify(trendChart(simulatedIn(0)));
  expect(spec.match(/"shape":"square"/g)).toHaveLength(2);
  expect(spec).toContain('单位：% · 方点为模拟数据');
  const { rows, simulated } = trendTable(simulatedIn(0));
  expect(simulated).toBe('part');
  expect(rows[0]).toMatchObject({ 'line-0': '92.0%（模拟数据）', 'line-1': '94.0%' });
  expect(rows[5]?.['line-0']).toBe('（初步）96.0%†（模拟数据）');
});

test('where all values are simulated the axis says so, and nothing tells them apart', () => {
  const spec = JSON.stringify(trendChart(simulatedIn(0, 1)));
  expect(spec).not.toContain('"shape":"square"');
  expect(spec).toContain('单位：% · 模拟数据');
  const { rows, simulated } = trendTable(simulatedIn(0, 1));
  expect(simulated).toBe('all');
  expect(rows).toEqual(trendTable(retention).rows);
});

test('a simulated year without a value marks nothing', () => {
  const [first, ...others] = simulatedIn().series;
  const points = (first?.points ?? []).map((point) => ({
    ...point,
    simulated: point.value === null,
  }));
  const values = { ...retention, series: [{ name: '柳州市', points }, ...others] };
  expect(JSON.stringify(trendChart(values))).not.toContain('模拟');
  expect(trendTable(values)).not.toHaveProperty('simulated');
});

const small = { of: '20', low: '69.9%', high: '97.2%' };
/** Of the first line, 2019 is a share of twenty, and only that line breaks, in 2019 and 2022. */
const marked = {
  ...retention,
  series: retention.series.map((series, index) => ({
    ...series,
    points: series.points.map((point) =>
      index === 0 && point.year === 2019 ? { ...point, small, low: 69.9, high: 97.2 } : point,
    ),
  })),
  breaks: [2019, 2022].map((year) => ({
    year,
    label: `${year}年起不可比`,
    lines: ['柳州市'],
    note: `${year}：区划变动`,
  })),
};

/** The layers of a chart with a mark of a type, whatever their data. */
function layersOf(values: typeof retention, type: string) {
  const spec = JSON.parse(JSON.stringify(trendChart(values)));
  const layers: { mark: Record<string, unknown>; data: { values: Record<string, unknown>[] } }[] =
    spec.layer;
  return layers.filter(({ mark }) => mark.type === type);
}

test('a share with a small denominator is hollow, with its interval, and the axis says so', () => {
  const hollow = layersOf(marked, 'point').filter(({ mark }) => mark.filled === false);
  expect(hollow.flatMap(({ data }) => data.values.map(({ year }) => year))).toEqual([2019, 2023]);
  const bars = layersOf(marked, 'rule').flatMap(({ data }) => data.values);
  expect(bars).toContainEqual(expect.objectContaining({ year: 2019, low: 69.9, high: 97.2 }));
  const text = JSON.stringify(trendChart(marked));
  expect(text).toContain('单位：% · 空心点分母小于30');
  expect(JSON.stringify(trendChart(retention))).not.toContain('空心点');
  const narrow = trendChart({ ...marked, language: 'en' }, 340);
  expect(JSON.stringify(narrow)).toContain('"title":["Unit: %","hollow: share of fewer than 30"]');
});

test('a small share without a value is neither drawn nor said', () => {
  const [first] = retention.series;
  const points = (first?.points ?? []).map((point) =>
    point.value === null ? { ...point, small } : point,
  );
  const values = { ...retention, series: [{ name: '柳州市', points }] };
  expect(JSON.stringify(trendChart(values))).not.toContain('空心点');
  expect(trendTable(values).notes).toEqual(['† 2022：口径调整']);
});

test('a break cuts its own lines alone, has one rule, and is named above the plot', () => {
  const line = layersOf(marked, 'line')[0]?.data.values ?? [];
  const segments = (name: string) =>
    line.filter(({ series }) => series === name).map(({ year, segment }) => [year, segment]);
  expect(segments('柳州市')).toEqual([
    [2018, '柳州市 0'],
    [2019, '柳州市 1'],
    [2021, '柳州市 2'],
    [2023, '柳州市 3'],
  ]);
  expect(new Set(segments('全国').map(([, segment]) => segment))).toEqual(new Set(['全国 0']));
  const twice = [...(marked.breaks ?? []), ...(marked.breaks ?? [])];
  for (const breaks of [marked.breaks, twice]) {
    const values = { ...marked, breaks };
    const rules = layersOf(values, 'rule').flatMap(({ data }) => data.values);
    const years = rules.flatMap((rule) => (Object.keys(rule).join() === 'year' ? rule.year : []));
    expect(years).toEqual([2018.5, 2021.5]);
    const labels = layersOf(values, 'text').flatMap(({ data }) => data.values);
    expect(labels.flatMap(({ label }) => label ?? [])).toEqual([
      '† 2019年起不可比',
      '† 2022年起不可比',
    ]);
  }
});

test('names of breaks never overlap and stay on the chart as far as they fit', () => {
  expect(placeBreakLabels([{ label: '图图', x: 95 }], [0, 100], 10)).toEqual([
    { label: '图图', x: 90, lane: 0 },
  ]);
  const wanted = fc.array(fc.record({ label: fc.constant('图图图图'), x: fc.nat(300) }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(wanted, (labels) => {
      const placed = placeBreakLabels(labels, [0, 300], 10);
      for (const [index, one] of placed.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(20);
        expect(one.x).toBeLessThanOrEqual(280);
        for (const other of placed.slice(index + 1))
          if (other.lane === one.lane) expect(Math.abs(other.x - one.x)).toBeGreaterThanOrEqual(40);
      }
    }),
  );
});

test('the table marks small shares and the first value behind a break, and its notes say why', () => {
  const { rows, notes } = trendTable(marked);
  expect(rows.map((row) => row['line-0'])).toEqual([
    '92.0%',
    '93.0%*†',
    null,
    '94.0%',
    null,
    '（初步）96.0%†',
  ]);
  expect(rows.map((row) => row['line-1']).join()).not.toMatch(/[*†]/);
  expect(notes).toEqual([
    '* 分母小于30，多一个或少一个都会使数值明显变动：柳州市2019年分母为20，95%区间为69.9%至97.2%',
    '† 2019：区划变动',
    '† 2022：区划变动',
  ]);
  expect(trendTable({ ...retention, breaks: [] })).not.toHaveProperty('notes');
});

test('a chart with breaks and small shares is drawn to the same bytes, and without a warning', async () => {
  const { spec, narrowSpec } = trendFigure(marked);
  for (const one of [spec, narrowSpec]) {
    if (!one) throw new Error('a chart has both widths');
    expect(await drawChart(one)).toBe(await drawChart(one));
  }
});
