import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin } from '../cells/grid.ts';
import type { FieldValue, MappedField, MappedRow } from '../layout/mapped-row.ts';
import { findingAt } from '../layout/table-context.ts';
import type { FormYield } from './form.ts';
import { type FormSheet, formName } from './read-form.ts';
import type { SchoolIdentity } from './school-identity.ts';

/** What every row of a school's workbook says: whose it is, and of which year. */
export interface FormContext extends SchoolIdentity {
  readonly year: number;
}

/** A field with words that stand in no cell. @example textField('primary').cell // => null */
export function textField(words: string): MappedField {
  return { value: { kind: 'text', text: words }, cell: null };
}

/** The fields that every row of a school has; school and place keep the cells that say so. */
export function contextFields(context: FormContext): Record<string, MappedField> {
  const { school, place, year, cells } = context;
  return {
    school: { value: { kind: 'text', text: school }, cell: cells.school },
    place: {
      value: { kind: 'place', code: place, name: place, isRegistered: true },
      cell: cells.place,
    },
    year: { value: { kind: 'year', year }, cell: null },
  };
}

function readYield(
  sheet: FormSheet,
  { fields, cells, when }: FormYield,
  context: FormContext,
): { row: MappedRow | null; problems: Finding[] } {
  const { grid, form } = sheet;
  const problems: Finding[] = [];
  const read: Record<string, MappedField> = {};
  let first: number | null = null;
  let filled = false;
  let whole = true;
  for (const [field, position] of Object.entries(cells)) {
    const found = sheet.at(position);
    const value = sheet.count(position);
    if (!found || !value) {
      // The missing row or column has been told already.
      whole = false;
      continue;
    }
    const { row, column } = found;
    first ??= row;
    filled ||= value.kind !== 'missing';
    if (value.kind === 'refused' || value.kind === 'suspect') {
      const where = cellOrigin(grid, row, column);
      const sentence = formMessages.badNumber(where, formName(form), value.sentence);
      problems.push({
        ...findingAt(grid, { rule: 'number', sentence, row, column }),
        dataset: form.dataset,
      });
      continue;
    }
    read[field] = { value: value satisfies FieldValue, cell: { row, column } };
  }
  const isThere = whole && problems.length === 0 && (filled || when !== 'filled');
  const row: MappedRow | null =
    isThere && first !== null
      ? {
          table: form.code,
          file: grid.file,
          sheet: grid.sheet,
          row: first,
          isPart: false,
          fields: {
            ...contextFields(context),
            ...Object.fromEntries(
              Object.entries(fields).map(([name, fixed]) => [name, textField(String(fixed))]),
            ),
            ...read,
          },
        }
      : null;
  return { row, problems };
}

/**
 * The rows of a dataset that a form holds. A row with a number that cannot be read is left out
 * and told; an empty cell is a missing value, and a dash one that cannot be.
 */
export function formRows(
  sheet: FormSheet,
  context: FormContext,
): { rows: MappedRow[]; problems: Finding[] } {
  const read = sheet.form.yields.map((each) => readYield(sheet, each, context));
  return {
    rows: read.flatMap(({ row }) => (row ? [row] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
