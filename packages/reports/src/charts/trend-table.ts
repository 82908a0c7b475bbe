import type { TableColumn, TableContent } from '../notebook/document.ts';
import { pageWording } from '../wording/page-wording.ts';
import type { TrendValues } from './trend-values.ts';

/**
 * The numbers of a trend chart as printed: a row per year, a column per line; null where a
 * line has no value, and marked where it is provisional.
 */
export function trendTable({ title, unit, series, years, language }: TrendValues): TableContent {
  const { year, provisional } = pageWording[language];
  const columns: TableColumn[] = [
    { key: 'year', label: year, kind: 'heading' },
    ...series.map(
      ({ name }, index): TableColumn => ({ key: `line-${index}`, label: name, kind: 'number' }),
    ),
  ];
  const printed = (index: number, at: number) => {
    const point = series[index]?.points.find((one) => one.year === at);
    if (!point || point.value === null) return null;
    return point.provisional ? provisional(point.printed) : point.printed;
  };
  const rows = Array.from({ length: years[1] - years[0] + 1 }, (_, offset) => {
    const at = years[0] + offset;
    const cells = series.map((_, index) => [`line-${index}`, printed(index, at)] as const);
    return { year: String(at), ...Object.fromEntries(cells) };
  });
  return { caption: `${title} (${unit.label})`, columns, rows };
}
