import { checkMessages } from '@eduplan/core/messages';
import type { Finding } from '../cells/finding.ts';
import { cellOrigin } from '../cells/grid.ts';
import { fieldOf, type MappedRow, placeOfField } from '../layout/mapped-row.ts';

/**
 * Where the school register has each school: year → code of the school → code of the place, null
 * where its row of the register came and was refused.
 */
export type RegisteredSchools = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** Stages of universities and colleges, which no register of schools lists. */
const higherStages: ReadonlySet<string> = new Set(['junior-college', 'undergraduate']);

/**
 * Rows of schools that the register does not know, or knows at another place: their pupils would
 * be counted without the school's kind and owner. Once for each school and file. Of a school whose
 * row of the register was refused nothing is said: the finding of that row says it. Of a year
 * without a register nothing can be said but that, once.
 */
export function checkSchools(rows: readonly MappedRow[], registered: RegisteredSchools): Finding[] {
  const told = new Set<string>();
  const isNew = (key: string) => {
    const before = told.size;
    return told.add(key).size > before;
  };
  return rows.flatMap((row): Finding[] => {
    const [school, year, place] = [
      fieldOf(row, 'school'),
      fieldOf(row, 'year'),
      fieldOf(row, 'place'),
    ];
    const { file } = row;
    if (school === '' || higherStages.has(fieldOf(row, 'stage'))) return [];
    const ofYear = registered.get(year);
    if (!ofYear)
      return isNew(year)
        ? [
            {
              ...{ file, sheet: null, row: null, column: null, text: null },
              severity: 'warning',
              rule: 'no-school-register',
              sentence: checkMessages.noRegister(file, Number(year)),
            },
          ]
        : [];
    const known = ofYear.get(school);
    if (known === null || known === place || !isNew([file, year, school].join('\n'))) return [];
    const at = placeOfField(row, 'school');
    const where = cellOrigin({ file, sheet: at.sheet }, at.row ?? row.row, at.column ?? 1);
    return [
      {
        ...{ file, ...at, text: school },
        severity: 'warning',
        rule: known === undefined ? 'unknown-school' : 'school-elsewhere',
        sentence:
          known === undefined
            ? checkMessages.unknownSchool(where, school, Number(year))
            : checkMessages.otherPlace(where, school, place, known),
      },
    ];
  });
}
