import type { TrendValues } from '../../../packages/reports/src/charts/trend-values.ts';

/** Two lines over six years: a missing year, a provisional one, an interval, a target, a break. */
export const retention: TrendValues = {
  title: '九年义务教育巩固率',
  description: '2018 年至 2023 年，柳州市由 92% 升至 96%。',
  unit: { label: '%' },
  decimals: 1,
  language: 'zh',
  years: [2018, 2023],
  series: [
    {
      name: '柳州市',
      points: [
        { year: 2018, value: 92, printed: '92.0%' },
        { year: 2019, value: 93, printed: '93.0%' },
        { year: 2020, value: null, printed: '' },
        { year: 2021, value: 94, printed: '94.0%', low: 93.5, high: 94.5 },
        { year: 2023, value: 96, printed: '96.0%', provisional: true },
      ],
    },
    {
      name: '全国',
      points: [2018, 2019, 2020, 2021, 2022, 2023].map((year, index) => ({
        year,
        value: 94 + index / 4,
        printed: `${(94 + index / 4).toFixed(1)}%`,
      })),
    },
  ],
  target: { value: 95, label: '目标 95%（2025年）', year: 2025 },
  breaks: [{ year: 2022, label: '口径调整' }],
};
