import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellAddress, cellOrigin } from '../cells/grid.ts';
import { findingAt } from '../layout/table-context.ts';
import type { FormPosition } from './form.ts';
import { type FormSheet, formName } from './read-form.ts';

interface SameCount {
  readonly forms: readonly [code: string, other: string];
  readonly positions: readonly [FormPosition, FormPosition];
}

const enrolled: FormPosition = ['total', 'enrolled'];

/** Counts that two forms of a workbook have in common. */
const sameCounts: readonly SameCount[] = [
  { forms: ['3112', '3113'], positions: [enrolled, enrolled] },
  { forms: ['3115', '3116'], positions: [enrolled, enrolled] },
  { forms: ['3118', '3119'], positions: [enrolled, enrolled] },
  {
    forms: ['4149', '4153'],
    positions: [
      ['total', 'fullTimeTeachers'],
      ['total', 'teachers'],
    ],
  },
];

/** Counts that two forms of one workbook have in common and print differently, as warnings. */
export function compareForms(sheets: readonly FormSheet[]): Finding[] {
  const sheetOf = (code: string) => sheets.find(({ form }) => form.code === code);
  return sameCounts.flatMap(({ forms, positions }) => {
    const [one, other] = [sheetOf(forms[0]), sheetOf(forms[1])];
    const at = one?.at(positions[0]);
    const otherAt = other?.at(positions[1]);
    if (!one || !other || !at || !otherAt) return [];
    const [left, right] = [one.count(positions[0]), other.count(positions[1])];
    if (left?.kind !== 'value' || right?.kind !== 'value' || left.value.equals(right.value))
      return [];
    const { row, column } = at;
    const sentence = formMessages.countsDiffer(
      cellOrigin(one.grid, row, column),
      formName(one.form),
      `${left.value}`,
      `${other.grid.sheet}!${cellAddress(otherAt.row, otherAt.column)}`,
      `${right.value}`,
    );
    return [
      findingAt(one.grid, { rule: 'forms-differ', severity: 'warning', sentence, row, column }),
    ];
  });
}
