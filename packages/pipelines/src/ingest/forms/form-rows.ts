import { persons } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin } from '../cells/grid.ts';
import type { FieldValue, MappedField, MappedRow } from '../layout/mapped-row.ts';
import { findingAt } from '../layout/table-context.ts';
import { type ParsedQuantity, parseQuantity } from '../values/parse-quantity.ts';
import type { FormPosition, FormYield } from './form.ts';
import { type FormSheet, formName } from './read-form.ts';

/** What is known of the school whose workbook it is. */
export interface FormContext {
  readonly school: string;
  /** Code in the register of places. */
  readonly place: string;
  readonly year: number;
}

/** A count of persons at a position; undefined where its row or column is not on the sheet. */
export function formCount(sheet: FormSheet, position: FormPosition): ParsedQuantity | undefined {
  const found = sheet.at(position);
  return found && parseQuantity(found.cell, { unit: persons });
}

const text = (value: string): MappedField => ({ value: { kind: 'text', text: value }, cell: null });

/** The fields that every row of a school has. */
export function contextFields({ school, place, year }: FormContext): Record<string, MappedField> {
  return {
    school: text(school),
    place: { value: { kind: 'place', code: place, name: place, isRegistered: true }, cell: null },
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
    const value = formCount(sheet, position);
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
      problems.push(findingAt(grid, { rule: 'number', sentence, row, column }));
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
              Object.entries(fields).map(([name, fixed]) => [name, text(String(fixed))]),
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
