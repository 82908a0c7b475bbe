import type { TableContent } from '../notebook/document.ts';
import { smallShareOf } from '../tables/value-marks.ts';
import { chartWording } from '../wording/chart-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { titleInUnit } from '../wording/unit-name.ts';
import { tableText } from './drawn-value.ts';
import {
  nameIn,
  type RankedDots,
  type RankedRow,
  rankedNotes,
  rankedRows,
  rankedShare,
  rankedTitle,
  wholeOf,
} from './ranked-dots-values.ts';

/**
 * The numbers of ranked dots as printed: a row a place in order of rank, the whole last; null where
 * a value, its rank or its interval is missing.
 */
export function rankedDotsTable(dots: RankedDots): TableContent {
  const rows = rankedRows(dots);
  const { city, language, values } = dots;
  const wording = chartWording[language];
  const share = rankedShare(rows, dots);
  const whole = wholeOf(dots);
  const label = values[0]?.indicator.unit.label[language] ?? '';
  const all = [
    ...rows,
    ...(city && whole
      ? [{ name: nameIn(dots, city.place), drawn: whole, rank: null, value: city }]
      : []),
  ];
  const notes = rankedNotes(rows, dots);
  return {
    caption: titleInUnit(rankedTitle(dots), label, language),
    columns: [
      { key: 'name', label: resultWording[language].place, kind: 'heading' },
      { key: 'rank', label: wording.rankHead, kind: 'number' },
      { key: 'value', label: resultWording[language].value, kind: 'number' },
      { key: 'interval', label: wording.intervalHead, kind: 'number' },
    ],
    rows: all.map(({ name, drawn, rank, value }) => ({
      name,
      rank: rank === null ? null : String(rank),
      value: tableText(drawn, share, language),
      interval: intervalText(value, dots),
    })),
    ...(notes.length > 0 && { notes }),
    ...share,
  };
}

function intervalText(value: RankedRow['value'], { language }: RankedDots): string | null {
  if (!value.value || !value.uncertainty) return null;
  const ends = smallShareOf(
    { ...value, uncertainty: { ...value.uncertainty, small: true } },
    language,
  );
  return ends ? `${ends.low}–${ends.high}` : null;
}
