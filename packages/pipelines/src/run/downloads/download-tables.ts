import type { Sentence } from '@eduplan/core';
import { type IndexWording, indexWording } from '@eduplan/reports';
import type { NotebookData } from '../scope/notebook-scope.ts';
import { assessmentTable } from './assessment-table.ts';
import type { InputTable } from './input-tables.ts';
import { judgedTable } from './judged-table.ts';
import { valueTable } from './value-table.ts';

/** What a publication gives away. */
export interface DownloadSource {
  readonly published: NotebookData;
  /** Null for a publication without returns. */
  readonly returns: NotebookData | null;
  readonly inputs: readonly InputTable[];
}

const titleOf = (name: keyof IndexWording['tables']): Sentence => ({
  zh: indexWording.zh.tables[name],
  en: indexWording.en.tables[name],
});

/** The tables of a publication: assessments, values and verdicts, then the inputs behind them. */
export function downloadTables({ published, returns, inputs }: DownloadSource): InputTable[] {
  const { assessments, plan, places } = returns ?? published;
  const values = (name: 'indicators' | 'plan-indicators', data: NotebookData) =>
    valueTable(name, titleOf(name), data.result.values, data.places);
  return [
    assessmentTable('plan-assessments', titleOf('plan-assessments'), assessments, plan, places),
    ...(returns ? [values('plan-indicators', returns)] : []),
    values('indicators', published),
    judgedTable('verdicts', titleOf('verdicts'), published.judged),
    ...inputs,
  ];
}
