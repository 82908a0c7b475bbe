import type { Sentence } from '@eduplan/core';
import type { JudgedFigure } from '../../reproduce/reproduce-figures.ts';
import { verdictColumns, verdictRow } from '../plain-rows.ts';
import type { ColumnKind, DownloadTable } from './download-table.ts';

const kinds: Readonly<Record<string, ColumnKind>> = {
  year: 'integer',
  computed: 'printed',
  difference: 'printed',
};

/** Judged figures as a table, one row a figure, with the reason in both languages. */
export function judgedTable(
  name: string,
  title: Sentence,
  judged: readonly JudgedFigure[],
): DownloadTable {
  const names = verdictColumns.flatMap((column) =>
    column === 'reason' ? ['reason_zh', 'reason_en'] : [column],
  );
  return {
    name,
    title,
    columns: names.map((column) => ({ name: column, kind: kinds[column] ?? 'text' })),
    rows: judged.map((figure) => {
      const { reason, ...row } = verdictRow(figure, 'en');
      return { ...row, reason_zh: verdictRow(figure, 'zh').reason, reason_en: reason };
    }),
  };
}
