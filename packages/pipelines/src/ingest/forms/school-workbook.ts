import type { PlaceRegister } from '@eduplan/core';
import { formMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellAddress, cellOrigin, type Grid } from '../cells/grid.ts';
import type { MappedRow } from '../layout/mapped-row.ts';
import { attempt, findingAt } from '../layout/table-context.ts';
import { checkForm } from './check-form.ts';
import type { Form, FormPosition } from './form.ts';
import { formCount, formRows } from './form-rows.ts';
import { schoolForms } from './index.ts';
import { type FormSheet, formName, readForm } from './read-form.ts';
import { readSchoolIdentity, type SchoolIdentity } from './school-identity.ts';

/** What a school's workbook gives: rows with the dataset that each belongs to, and what was found. */
export interface SchoolWorkbook {
  readonly identity: SchoolIdentity | null;
  readonly rows: readonly { readonly dataset: string; readonly row: MappedRow }[];
  readonly problems: readonly Finding[];
}

const identityCode = '1001';
const titleRows = 5;
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

/** The code in the name of a sheet of the forms since 2021. @example formCodeOf('教基3112_小学') // => '3112' */
export function formCodeOf(sheet: string): string | null {
  return /^教基(\d{4})/.exec(plain(sheet))?.[1] ?? null;
}

/** The form on a sheet: by the sheet's name, or, of the forms before 2021, by the title above it. */
function formOn(grid: Grid): Form | null {
  const code = formCodeOf(grid.sheet ?? '');
  const byCode = schoolForms.find((form) => form.code === code);
  if (byCode || code !== null) return byCode ?? null;
  for (let row = 1; row <= Math.min(titleRows, grid.height); row++)
    for (let column = 1; column <= grid.width; column++) {
      const text = plain(grid.at(row, column).text);
      const byTitle = schoolForms.find(({ title }) => text === plain(title));
      if (byTitle) return byTitle;
    }
  return null;
}

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

function checkTogether(sheets: readonly FormSheet[]): Finding[] {
  const sheetOf = (code: string) => sheets.find(({ form }) => form.code === code);
  return sameCounts.flatMap(({ forms, positions }) => {
    const [one, other] = [sheetOf(forms[0]), sheetOf(forms[1])];
    const at = one?.at(positions[0]);
    const otherAt = other?.at(positions[1]);
    if (!one || !other || !at || !otherAt) return [];
    const [left, right] = [formCount(one, positions[0]), formCount(other, positions[1])];
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

/**
 * Read the workbook of one school: who it is, by 教基1001, and the forms whose numbers are needed.
 * Other known sheets hold nothing that a measure needs and are passed over; a sheet that is no
 * form at all is told.
 */
export function readSchoolWorkbook(
  grids: readonly Grid[],
  places: PlaceRegister,
  year: number,
): SchoolWorkbook {
  const first = grids[0];
  const cover = grids.find(({ sheet }) => formCodeOf(sheet ?? '') === identityCode);
  if (!first) return { identity: null, rows: [], problems: [] };
  if (!cover) {
    const sentence = formMessages.noIdentitySheet(first.file);
    const problem = { ...findingAt(first, { rule: 'school-identity', sentence }), sheet: null };
    return { identity: null, rows: [], problems: [problem] };
  }
  const { identity, problems: unidentified } = readSchoolIdentity(cover, places, year);
  if (!identity) return { identity, rows: [], problems: unidentified };
  const problems: Finding[] = [];
  const sheets: FormSheet[] = [];
  for (const grid of grids) {
    if (grid === cover) continue;
    const form = formOn(grid);
    if (!form) {
      if (formCodeOf(grid.sheet ?? '') === null)
        problems.push(
          findingAt(grid, {
            rule: 'unknown-sheet',
            severity: 'warning',
            sentence: formMessages.unknownSheet(`${grid.file}!${grid.sheet}`),
          }),
        );
      continue;
    }
    const read = attempt(() => readForm(grid, form));
    if ('refused' in read)
      problems.push(findingAt(grid, { rule: 'no-table', sentence: read.refused }));
    else sheets.push(read.value);
  }
  const context = { ...identity, year };
  const rows = sheets.flatMap((sheet) => {
    const read = formRows(sheet, context);
    problems.push(...sheet.findings, ...read.problems, ...checkForm(sheet));
    return read.rows.map((row) => ({ dataset: sheet.form.dataset, row }));
  });
  problems.push(...checkTogether(sheets));
  return { identity, rows, problems };
}
