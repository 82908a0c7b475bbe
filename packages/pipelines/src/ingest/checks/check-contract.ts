import { contractProblems, type Dataset } from '@eduplan/core';
import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin } from '../cells/grid.ts';
import { type MappedRow, placeOfField, rowText } from '../layout/mapped-row.ts';

/** Rows that keep a dataset's contract, and what the others break, each at its cell. */
export interface CheckedRows {
  readonly kept: readonly MappedRow[];
  readonly findings: readonly Finding[];
}

/** Marks that say that something went wrong, not that there is no value: they let the row in and are told. */
const wrongMarks: ReadonlySet<string> = new Set(['spreadsheet-error', 'placeholder']);

/** Cells of a row that may be empty and hold the mark of a mistake. */
function wrongMarksOf(dataset: Dataset, row: MappedRow): Finding[] {
  return Object.entries(row.fields).flatMap(([field, { value }]): Finding[] => {
    if (value.kind !== 'missing' || !wrongMarks.has(value.reason)) return [];
    const { file } = row;
    const place = placeOfField(row, field);
    const where = cellOrigin({ file, sheet: place.sheet }, place.row ?? row.row, place.column ?? 1);
    return [
      {
        file,
        ...place,
        severity: 'warning',
        rule: 'wrong-mark',
        text: value.mark,
        dataset: dataset.id,
        sentence: checkMessages.wrongMark(where, dataset.name, field, value.mark),
      },
    ];
  });
}

/** Counts that are said to be about, near or above their number: they let the row in and are told. */
function qualifiedOf(dataset: Dataset, row: MappedRow): Finding[] {
  return Object.entries(row.fields).flatMap(([field, { value }]): Finding[] => {
    if (value.kind !== 'value' || value.qualifier === null) return [];
    const { file } = row;
    const place = placeOfField(row, field);
    const where = cellOrigin({ file, sheet: place.sheet }, place.row ?? row.row, place.column ?? 1);
    const { printed } = value;
    return [
      {
        file,
        ...place,
        severity: 'warning',
        rule: 'qualifier',
        text: printed,
        dataset: dataset.id,
        sentence: checkMessages.qualified(where, dataset.name, field, printed),
      },
    ];
  });
}

/** Hold rows against the contract of their dataset; a row that breaks it is kept out. */
export function checkContract(dataset: Dataset, rows: readonly MappedRow[]): CheckedRows {
  const kept: MappedRow[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const problems = contractProblems(dataset, rowText(row));
    if (problems.length === 0) {
      kept.push(row);
      findings.push(...wrongMarksOf(dataset, row), ...qualifiedOf(dataset, row));
    }
    for (const { field, text, sentence } of problems) {
      const { file } = row;
      const value = row.fields[field]?.value;
      const mark = value?.kind === 'missing' && value.mark !== '' ? value.mark : null;
      const shown = text ?? mark;
      const place = placeOfField(row, field);
      const where = cellOrigin(
        { file, sheet: place.sheet },
        place.row ?? row.row,
        place.column ?? 1,
      );
      findings.push({
        file,
        ...place,
        severity: 'error',
        rule: 'contract',
        text: shown,
        dataset: dataset.id,
        sentence: checkMessages.brokenContract(where, dataset.name, field, shown, sentence),
      });
    }
  }
  return { kept, findings };
}
