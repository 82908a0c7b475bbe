import type { IndicatorValue } from '@eduplan/core';
import { notebookMessages } from '@eduplan/core/messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import {
  type SlopeChart,
  slopeChart,
  slopeChartSpec,
} from '../../../packages/reports/src/charts/slope-chart.ts';
import { slopeTable } from '../../../packages/reports/src/charts/slope-table.ts';
import { places } from '../tables/figures.ts';
import {
  layersOf,
  recounted,
  resultOf,
  rounded,
  share,
  staffing,
  textSpots,
  textsOf,
  value,
} from './chart-cases.ts';

const counties = ['450202', '450203', '450204', '450205'] as const;
const [a, b, c, d] = counties;

const values = [
  value(share, 2022, '0.9', { place: a }),
  value(share, 2025, '0.96', { place: a }),
  value(share, 2022, '0.92', { place: b }),
  value(share, 2025, '0.91', { place: b }),
  value(share, 2022, '0.9', { place: c }),
  value(share, 2025, '0.9', { place: c }),
  value(share, 2025, '0.95', { place: d }),
];

const slopes = (of: readonly IndicatorValue[] = values, more: Partial<SlopeChart> = {}) => ({
  title: '各县占比',
  result: resultOf(of),
  lines: counties.map((place) => ({ indicator: share, place })),
  years: [2022, 2025] as const,
  places,
  language: 'zh' as const,
  ...more,
});

test('the specification of a slope chart is as reviewed, at both widths', async () => {
  await expect(rounded(slopeChartSpec(slopes()))).toMatchFileSnapshot('slope-chart.spec.json');
  await expect(rounded(slopeChartSpec(slopes(), 340))).toMatchFileSnapshot(
    'slope-chart-narrow.spec.json',
  );
});

test('the table gives both years and the change; a missing year is null, and so is its change', () => {
  expect(slopeTable(slopes()).rows.map((row) => Object.values(row).map(String).sort())).toEqual(
    [
      ['城中区', '90.0%', '96.0%', '上升'],
      ['鱼峰区', '92.0%', '91.0%', '下降'],
      ['柳南区', '90.0%', '90.0%', '持平'],
      ['柳北区', 'null', '95.0%', 'null'],
    ].map((row) => row.sort()),
  );
});

test('a sentence tells every change, and what is missing', () => {
  expect(slopeChart(slopes()).description).toBe(
    '坡度图：各县占比，2022年与2025年。城中区由90.0%变为96.0%，上升；鱼峰区由92.0%变为91.0%，下降；柳南区由90.0%变为90.0%，持平；柳北区2022年缺失，2025年为95.0%。',
  );
});

const linesOf = (spec: ReturnType<typeof slopeChartSpec>) =>
  layersOf(spec, 'rule').filter(({ data }) => data.values.some((one) => 'move' in one));

test('what rose is solid, what fell dashed, what stayed dotted, and a missing end has no line', () => {
  expect(
    linesOf(slopeChartSpec(slopes())).map(({ mark, data }) => [
      data.values[0]?.name,
      mark.strokeDash,
    ]),
  ).toEqual([
    ['城中区', undefined],
    ['鱼峰区', [7, 4]],
    ['柳南区', [1.5, 3]],
  ]);
  expect(textsOf(slopeChartSpec(slopes()))).toContain('柳北区\u2002—');
});

test('a rise is worse where lower is better', () => {
  const spec = slopeChartSpec(
    slopes([value(staffing, 2022, 15, { place: a }), value(staffing, 2025, 17, { place: a })], {
      lines: [{ indicator: staffing, place: a }],
    }),
  );
  expect(linesOf(spec).map(({ mark }) => mark.color)).toEqual(['#d55e00']);
  expect(textsOf(spec).join()).toContain('橙色变差');
  expect(textsOf(spec).join()).not.toContain('蓝色向好');
});

test('years with a break between them are not joined, and the note says why', () => {
  const broken = slopes(
    [value(recounted, 2022, '0.5', { place: a }), value(recounted, 2025, '0.7', { place: a })],
    { lines: [{ indicator: recounted, place: a }] },
  );
  expect(linesOf(slopeChartSpec(broken))).toEqual([]);
  expect(textsOf(slopeChartSpec(broken)).join()).toContain('† 前后不可比，不连线');
  expect(slopeTable(broken)).toMatchObject({
    rows: [{ y2022: '50.0%', y2025: '70.0%†', change: null }],
    notes: ['† 改口径占比，2024：改了口径'],
  });
  const before = { ...broken, years: [2024, 2025] as const };
  const result = resultOf([
    value(recounted, 2024, '0.5', { place: a }),
    value(recounted, 2025, '0.7', { place: a }),
  ]);
  expect(linesOf(slopeChartSpec({ ...before, result }))).toHaveLength(1);
});

test('lines of one place are named by indicators, of several of both by both', () => {
  const of = (lines: SlopeChart['lines']) =>
    slopeTable(
      slopes([...values, value(recounted, 2025, '0.5', { place: a })], { lines }),
    ).rows.map(({ name }) => name);
  expect(
    of([
      { indicator: share, place: a },
      { indicator: recounted, place: a },
    ]),
  ).toEqual(['占比', '改口径占比']);
  expect(
    of([
      { indicator: share, place: b },
      { indicator: recounted, place: a },
    ]),
  ).toEqual(['占比（鱼峰区）', '改口径占比（城中区）']);
});

test('labels of a side never overlap, whatever the values, and stay on the chart', () => {
  const shares = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(shares, fc.constantFrom(340, 680), (numbers, width) => {
      const drawn = numbers.map((number, index) =>
        value(share, index < 4 ? 2022 : 2025, number / 1000, { place: counties[index % 4] ?? a }),
      );
      const spec = slopeChartSpec(slopes(drawn), width);
      const { height } = spec as { height: number };
      for (const side of ['left', 'right']) {
        const labels = textSpots(spec).filter(({ align, x }) => align === side && x > 0);
        const rows = labels.map(({ y }) => y).sort((one, other) => one - other);
        for (const [index, y] of rows.entries()) {
          if (index > 0) expect(y - (rows[index - 1] ?? 0)).toBeGreaterThanOrEqual(16.99);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('one value alone, equal and negative values are drawn without a warning', async () => {
  for (const of of [
    [value(share, 2025, '0.9', { place: a })],
    counties.flatMap((place) => [2022, 2025].map((year) => value(share, year, '-0.5', { place }))),
  ])
    expect(await drawChart(slopeChartSpec(slopes(of)))).toContain('<svg');
});

test('simulated values are square where others are not, and the table says which', () => {
  const some = slopes(values.map((one) => ({ ...one, simulated: one.place === a })));
  const squares = layersOf(slopeChartSpec(some), 'point').filter(
    ({ mark }) => mark.shape === 'square',
  );
  expect(squares.flatMap(({ data }) => data.values.map((one) => one.value))).toEqual([90, 96]);
  expect(slopeTable(some).rows[0]).toMatchObject({ y2022: '90.0%（模拟数据）' });
  expect(slopeTable(some).rows[1]).toMatchObject({ y2022: '92.0%' });
  const all = slopeChart(slopes(values.map((one) => ({ ...one, simulated: true }))));
  expect(all).toMatchObject({ simulated: 'all' });
  expect(all.description).toMatch(/（模拟数据）$/u);
  expect(layersOf(all.spec, 'point').some(({ mark }) => mark.shape === 'square')).toBe(false);
});

test('no value, years out of order, two units and a line twice are refused', () => {
  expect(() => slopeChart(slopes([]))).toThrow(notebookMessages.nothingToDraw('各县占比').zh);
  expect(() => slopeChart(slopes(values, { years: [2025, 2025] }))).toThrow(
    notebookMessages.invalidYears(2025, 2025).zh,
  );
  const line = { indicator: share, place: a };
  expect(() =>
    slopeChart(slopes(values, { lines: [line, { ...line, indicator: staffing }] })),
  ).toThrow(notebookMessages.mixedUnits('各县占比', ['%', ':1']).zh);
  expect(() => slopeChart(slopes(values, { lines: [line, line] }))).toThrow(
    notebookMessages.drawnTwice('各县占比', 'share 450202 default').zh,
  );
});

test('a slope chart is drawn to the same bytes, and without a warning', async () => {
  const { spec, narrowSpec } = slopeChart(slopes(values, { language: 'en' }));
  for (const one of [spec, narrowSpec]) {
    if (!one) throw new Error('a chart has both widths');
    expect(await drawChart(one)).toBe(await drawChart(one));
  }
});
