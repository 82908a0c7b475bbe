import type { PlaceRegister } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import type { Grid } from '../cells/grid.ts';
import { whereIs } from '../layout/find-header.ts';
import type { MappedRow } from '../layout/mapped-row.ts';
import { attempt, findingAt } from '../layout/table-context.ts';
import { checkForm } from './check-form.ts';
import { compareForms } from './compare-forms.ts';
import { formRows } from './form-rows.ts';
import { type FormSheet, readForm } from './read-form.ts';
import { readSchoolIdentity } from './school-identity.ts';
import { checkSchoolType } from './school-type.ts';
import { sheetKindOf } from './workbook-sheets.ts';

/** Rows with the dataset that each belongs to, and what was found. */
export interface FormReading {
  readonly rows: readonly { readonly dataset: string; readonly row: MappedRow }[];
  readonly problems: readonly Finding[];
}

/** The forms on the sheets of a workbook; what cannot be read as one is told. */
function readSheets(grids: readonly Grid[]): { sheets: FormSheet[]; problems: Finding[] } {
  const problems: Finding[] = [];
  const sheets: FormSheet[] = [];
  for (const grid of grids) {
    const found = sheetKindOf(grid);
    if (found.kind === 'unknown') {
      const sentence = formMessages.unknownSheet(whereIs(grid));
      problems.push(findingAt(grid, { rule: 'unknown-sheet', severity: 'warning', sentence }));
    }
    if (found.kind !== 'form') continue;
    const read = attempt(() => readForm(grid, found.form));
    if ('value' in read) sheets.push(read.value);
    else
      problems.push({
        ...findingAt(grid, { rule: 'no-table', sentence: read.refused }),
        dataset: found.form.dataset,
      });
  }
  return { sheets, problems };
}

/**
 * Read the workbook of one school: who it is, by 教基1001, and the forms whose numbers are needed.
 * Other known sheets hold nothing that a measure needs and are passed over; a sheet that is no
 * form at all is told. A combined school has the sheets of several stages.
 */
export function readSchoolWorkbook(
  grids: readonly Grid[],
  places: PlaceRegister,
  year: number,
): FormReading {
  const [first] = grids;
  if (!first) return { rows: [], problems: [] };
  const cover = grids.find((grid) => sheetKindOf(grid).kind === 'identity');
  if (!cover) {
    const sentence = formMessages.noIdentitySheet(first.file);
    const whole = { file: first.file, sheet: null };
    return { rows: [], problems: [findingAt(whole, { rule: 'school-identity', sentence })] };
  }
  const { identity, problems: ofIdentity } = readSchoolIdentity(cover, places, year);
  if (!identity) return { rows: [], problems: ofIdentity };
  const { sheets, problems } = readSheets(grids);
  const context = { ...identity, year };
  const read = sheets.map((sheet) => ({ sheet, ...formRows(sheet, context) }));
  return {
    rows: read.flatMap(({ sheet, rows }) =>
      rows.map((row) => ({ dataset: sheet.form.dataset, row })),
    ),
    problems: [
      ...ofIdentity,
      ...checkSchoolType(
        grids,
        grids.flatMap((grid) => {
          const found = sheetKindOf(grid);
          return found.kind === 'form' ? [found.form.code] : [];
        }),
      ),
      ...problems,
      ...read.flatMap((each) => [
        ...each.sheet.findings,
        ...each.problems,
        ...checkForm(each.sheet),
      ]),
      ...compareForms(sheets),
    ],
  };
}
