import { expect, test } from 'vitest';
import { drawChart } from '../../../packages/reports/src/charts/draw-chart.ts';
import { type EndLabel, placeLabels } from '../../../packages/reports/src/charts/end-labels.ts';
import { trendChart } from '../../../packages/reports/src/charts/trend-chart.ts';

const label = (series: number, y: number, lines = 1): EndLabel => ({
  series,
  lines: Array.from({ length: lines }, () => '名'),
  y,
});
const tops = (labels: readonly EndLabel[]) => labels.map(({ y, lines }) => y - lines.length * 5);

test('labels that crowd at the top begin no higher than they may, in their order and apart', () => {
  const placed = placeLabels([label(0, 0, 3), label(1, 1, 3), label(2, 30)], 200, 10, 8);
  expect(tops(placed)).toEqual([-8, 26, 60]);
  expect(placed.map(({ series }) => series)).toEqual([0, 1, 2]);
  expect(tops(placeLabels([label(0, 0, 3), label(1, 1, 3)], 200, 10))[0]).toBeLessThan(-8);
});

test.each([2, 4, 6])('every name of %i lines is within the drawing on a phone', async (count) => {
  const svg = await drawChart(
    trendChart(
      {
        title: '率',
        description: '率',
        unit: { label: '%' },
        decimals: 1,
        years: [2020, 2025],
        language: 'zh',
        target: { value: 95, label: '柳州市2025年目标 ≥95%', year: 2025 },
        series: Array.from({ length: count }, (_, line) => ({
          name: `第${line}个很长的地名自治县（公布，学籍同届）`,
          points: [2020, 2021].map((year) => ({ year, value: 94 + line / 10, printed: '94.0' })),
        })),
      },
      340,
    ),
  );
  const [, height = ''] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg) ?? [];
  const [, top = ''] = /<g [^>]*transform="translate\([\d.]+,([\d.]+)\)"/.exec(svg) ?? [];
  const ends = [...svg.matchAll(/<text [^>]*translate\([\d.-]+,([\d.-]+)\)[^>]*>([^<]*)/g)]
    .filter(([, , text = '']) => /第|目标|94/.test(text))
    .map(([, y]) => Number(y) + Number(top));
  expect(ends.length).toBeGreaterThan(count);
  expect(Math.min(...ends)).toBeGreaterThan(10);
  expect(Math.max(...ends)).toBeLessThan(Number(height) - 2);
});
