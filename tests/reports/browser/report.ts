import type { Language } from '@eduplan/core';
import type { TrendValues } from '../../../packages/reports/src/charts/trend-values.ts';
import type { TableContent } from '../../../packages/reports/src/notebook/document.ts';

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Two lines over eight years, with a simulated, a small and a broken point. */
export function rates(language: Language): TrendValues {
  const zh = language === 'zh';
  return {
    title: zh ? '巩固率' : 'Retention rate',
    description: zh ? '折线图：两地巩固率。' : 'Line chart: retention rate of two places.',
    unit: { label: '%' },
    decimals: 1,
    years: [2018, 2025],
    language,
    source: zh ? '统计公报' : 'Bulletin',
    breaks: [{ year: 2022, label: zh ? '新口径' : 'new definition' }],
    series: [
      {
        name: zh ? '柳州市（公布）' : 'Liuzhou (published)',
        points: years.map((year, index) => ({
          year,
          value: 90 + index,
          printed: `${90 + index}.0`,
        })),
      },
      {
        name: zh ? '融水县（复算）' : 'Rongshui (recomputed)',
        points: [
          { year: 2019, value: 80, printed: '80.0' },
          { year: 2020, value: 81.5, printed: '81.5', simulated: true },
          {
            year: 2021,
            value: 84,
            printed: '84.0',
            low: 75,
            high: 90,
            small: { of: '12', low: '75.0%', high: '90.0%' },
          },
        ],
      },
    ],
    target: { value: 95, label: zh ? '目标 ≥95%' : 'Target ≥95%', year: 2025 },
  };
}

/** Ten rows whose numbers and texts do not sort alike. */
export function longTable(language: Language): TableContent {
  const zh = language === 'zh';
  const cells: readonly (readonly [string, string | null, string])[] = [
    ['柳城县', '9.5%', '甲'],
    ['鹿寨县', '10.5%*', '乙'],
    ['融安县', null, '丙'],
    ['融水县', '1,234.0%', '丁'],
    ['三江县', '-3.0%', '戊'],
    ['城中区', '9.5%', '己'],
    ['鱼峰区', '100.0%†', '庚'],
    ['=1+1', '2.0%', '辛'],
    ['+cmd|x', '1.0%（模拟数据）', 'a,"b"'],
    ['柳江区', '0.0%', '＠x'],
  ];
  return {
    caption: zh ? '各县数值' : 'Values by county',
    columns: [
      { key: 'place', label: zh ? '地区' : 'Place', kind: 'heading' },
      { key: 'value', label: zh ? '数值' : 'Value', kind: 'number' },
      { key: 'note', label: zh ? '说明' : 'Remark', kind: 'note' },
    ],
    rows: cells.map(([place, value, note]) => ({ place, value, note })),
    simulated: 'part',
  };
}
