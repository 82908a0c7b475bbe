import type { TableContent } from '../notebook/document.ts';
import { markNotes } from '../tables/value-marks.ts';
import { chartWording } from '../wording/chart-wording.ts';
import { resultWording } from '../wording/result-wording.ts';
import { type BulletChart, bulletRows, bulletShare } from './bullet-values.ts';
import { behindBreak, tableText } from './drawn-value.ts';

/** The numbers of a bullet chart as printed, a row a clause; null where a value is missing. */
export function bulletTable(bullets: BulletChart): TableContent {
  const rows = bulletRows(bullets);
  const { title, plan, places, language } = bullets;
  const wording = resultWording[language];
  const heads = chartWording[language];
  const share = bulletShare(rows);
  const marks = markNotes([...new Set(rows.flatMap(({ values }) => values))], places, language);
  const breaks = rows.flatMap((row) => row.breaks.map((note) => wording.breakNote(note)));
  const notes = [...new Set([...marks, ...breaks])];
  return {
    caption: title,
    columns: [
      { key: 'clause', label: wording.clause, kind: 'heading' },
      {
        key: 'baseline',
        label: heads.ofYear(heads.baselineHead, plan.baselineYear),
        kind: 'number',
      },
      { key: 'year', label: wording.year, kind: 'number' },
      { key: 'latest', label: heads.latestHead, kind: 'number' },
      { key: 'target', label: wording.target, kind: 'number' },
      { key: 'status', label: wording.targetStatus },
    ],
    rows: rows.map(({ name, baseline, breaks, latest, test, status }) => ({
      clause: name,
      baseline: tableText(
        baseline && (breaks.length > 0 ? behindBreak(baseline) : baseline),
        share,
        language,
      ),
      year: latest && String(latest.year),
      latest: tableText(latest, share, language),
      target: test,
      status: wording.status[status],
    })),
    ...(notes.length > 0 && { notes }),
    ...share,
  };
}
