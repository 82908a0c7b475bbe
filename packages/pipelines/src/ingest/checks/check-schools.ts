import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin } from '../cells/grid.ts';
import { fieldText, type MappedRow } from '../layout/mapped-row.ts';

/** Where the school register has each school of a year: `year code` → code of the place. */
export type RegisteredSchools = ReadonlyMap<string, string>;

/** The key of a school in {@link RegisteredSchools}. @example schoolKey('2024', '9900000001') // => '2024 9900000001' */
export function schoolKey(year: string, school: string): string {
  return `${year} ${school}`;
}

const textOf = (row: MappedRow, name: string) => {
  const field = row.fields[name];
  return (field && fieldText(field)) ?? '';
};

/**
 * Rows of schools that the register does not know, or knows at another place: their pupils would
 * be counted without the school's kind and owner. Once for each school and file.
 */
export function checkSchools(rows: readonly MappedRow[], registered: RegisteredSchools): Finding[] {
  const told = new Set<string>();
  return rows.flatMap((row): Finding[] => {
    const [school, year, place] = [
      textOf(row, 'school'),
      textOf(row, 'year'),
      textOf(row, 'place'),
    ];
    const known = registered.get(schoolKey(year, school));
    const once = `${row.file} ${schoolKey(year, school)}`;
    if (school === '' || known === place || told.has(once)) return [];
    told.add(once);
    const cell = row.fields.school?.cell ?? null;
    const where = cell
      ? cellOrigin(row, cell.row, cell.column)
      : `${row.file}${row.sheet === null ? '' : `!${row.sheet}`}`;
    return [
      {
        file: row.file,
        sheet: row.sheet,
        row: cell?.row ?? null,
        column: cell?.column ?? null,
        severity: 'warning',
        rule: known === undefined ? 'unknown-school' : 'school-elsewhere',
        text: school,
        sentence:
          known === undefined
            ? checkMessages.unknownSchool(where, school, Number(year))
            : checkMessages.otherPlace(where, school, place, known),
      },
    ];
  });
}
