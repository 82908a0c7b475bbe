import type { TableContent } from '../notebook/document.ts';
import { markNotes } from '../tables/value-marks.ts';
import { chartWording } from '../wording/chart-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { behindBreak, tableText } from './drawn-value.ts';
import { type SlopeChart, slopeShare, slopesOf } from './slope-values.ts';

/**
 * The numbers of a slope chart as printed, a row a line; null where a value is missing, and the
 * change null too where the years do not compare.
 */
export function slopeTable(slopes: SlopeChart): TableContent {
  const found = slopesOf(slopes);
  const { title, years, places, language } = slopes;
  const wording = chartWording[language];
  const share = slopeShare(found);
  const marks = markNotes(
    found.flatMap(({ values }) => values),
    places,
    language,
  );
  const breaks = found.flatMap((slope) =>
    slope.breaks.map((note) => resultWording[language].breakNote(note)),
  );
  const notes = [...new Set([...marks, ...breaks])];
  const isOnePlace = new Set(slopes.lines.map(({ place }) => place)).size === 1;
  return {
    caption: title,
    columns: [
      {
        key: 'name',
        label: isOnePlace ? resultWording[language].indicator : resultWording[language].place,
        kind: 'heading',
      },
      ...years.map((year) => ({ key: `y${year}`, label: String(year), kind: 'number' as const })),
      { key: 'change', label: wording.changeHead },
    ],
    rows: found.map(({ name, first, last, move, breaks: cuts }) => {
      const behind = last && (cuts.length > 0 ? behindBreak(last) : last);
      return {
        name,
        [`y${years[0]}`]: tableText(first, share, language),
        [`y${years[1]}`]: tableText(behind, share, language),
        change: move && wording.move[move],
      };
    }),
    ...(notes.length > 0 && { notes }),
    ...share,
  };
}
