import { framesMessages } from '@eduplan/core/messages';
import type { TableColumn, TableContent } from '../notebook/document.ts';
import { breakMark, smallMark } from '../wording/marks.ts';
import { pageWording } from '../wording/page-wording.ts';
import { titleInUnit } from '../wording/unit-name.ts';
import { breaksOfPoint, trendNotes } from './trend-notes.ts';
import { shareOf, type TrendValues } from './trend-values.ts';

/**
 * The numbers of a trend chart as printed: a row per year, a column per line; null where a
 * line has no value, and marked where it is provisional, or simulated while others are not, `*`
 * where its denominator is small and `†` where it lies behind a break, with notes that say why.
 */
export function trendTable(values: TrendValues): TableContent {
  const { title, unit, series, years, language } = values;
  const { year, provisional } = pageWording[language];
  const share = shareOf(values);
  const columns: TableColumn[] = [
    { key: 'year', label: year, kind: 'heading' },
    ...series.map(
      ({ name }, index): TableColumn => ({ key: `line-${index}`, label: name, kind: 'number' }),
    ),
  ];
  const printed = (index: number, at: number) => {
    const line = series[index];
    const point = line?.points.find((one) => one.year === at);
    if (!line || !point || point.value === null) return null;
    const broken = breaksOfPoint(values, line, point).length > 0;
    const marked = `${point.printed}${point.small ? smallMark : ''}${broken ? breakMark : ''}`;
    const said = point.provisional ? provisional(marked) : marked;
    return point.simulated && share.simulated === 'part'
      ? framesMessages.simulatedValue(said)[language]
      : said;
  };
  const rows = Array.from({ length: years[1] - years[0] + 1 }, (_, offset) => {
    const at = years[0] + offset;
    const cells = series.map((_, index) => [`line-${index}`, printed(index, at)] as const);
    return { year: String(at), ...Object.fromEntries(cells) };
  });
  const notes = trendNotes(values);
  return {
    caption: titleInUnit(title, unit.label, language),
    columns,
    rows,
    ...(notes.length > 0 && { notes }),
    ...share,
  };
}
