import type { FormPosition } from '../../ingest/forms/form.ts';
import { juniorPupilsByAge } from '../../ingest/forms/junior-pupils-by-age.ts';
import { juniorPupilsByGrade } from '../../ingest/forms/junior-pupils-by-grade.ts';
import { primaryPupilsByAge } from '../../ingest/forms/primary-pupils-by-age.ts';
import { primaryPupilsByGrade } from '../../ingest/forms/primary-pupils-by-grade.ts';
import { schoolStaff } from '../../ingest/forms/school-staff.ts';
import { seniorPupilsByGrade } from '../../ingest/forms/senior-pupils-by-grade.ts';
import { teachersByStage } from '../../ingest/forms/teachers-by-stage.ts';
import { cellAt, cellText, withCell } from '../files/sample-file.ts';
import { formCell } from '../forms/form-sheet.ts';
import { identityCells } from '../forms/identity-sheet.ts';
import {
  addColumn,
  addRow,
  type FormPlant,
  inCell,
  numberAt,
  sheetOf,
  withoutLastColumn,
  withoutRow,
} from './into-form.ts';
import { plantCell, withSheet } from './plant.ts';

const onPosts: FormPosition = ['onPosts', 'staff'];
const identityCode = '1001';

/** The errors of workbooks, one of each kind; each goes to a school of its own. */
export const formPlants: readonly FormPlant[] = [
  inCell(
    'number',
    'error',
    primaryPupilsByGrade,
    ['migrant', 'grade2'],
    (number) => `${number}名左右a`,
  ),
  inCell(
    'parts-do-not-add-up',
    'warning',
    primaryPupilsByGrade,
    ['boarders', 'enrolled'],
    (number) => number + 7,
  ),
  inCell(
    'part-exceeds-whole',
    'warning',
    schoolStaff,
    ['minority', 'staff'],
    (_, sheet) => numberAt(sheet, schoolStaff, ['total', 'staff']) + 5,
  ),
  inCell(
    'counts-differ',
    'warning',
    juniorPupilsByGrade,
    ['total', 'entrants'],
    (number) => number + 4,
  ),
  addRow('unknown-code', 'warning', teachersByStage, '#离退休人员', '19'),
  withoutRow('missing-code', seniorPupilsByGrade, 'girls'),
  addColumn('unknown-column', schoolStaff, '备注人数'),
  addColumn('repeated-column', schoolStaff, '银龄教师'),
  addRow('repeated-code', 'error', primaryPupilsByAge, '8岁', '05'),
  withoutLastColumn('missing-column', juniorPupilsByAge),
  inCell('contract', 'error', schoolStaff, ['total', 'staff'], () => null),
  inCell('contract', 'error', schoolStaff, onPosts, (number) => number + 0.5),
  inCell('contract', 'error', schoolStaff, onPosts, () => -8),
  inCell('contract', 'error', schoolStaff, ['total', 'staff'], () => ({ error: '#DIV/0!' })),
  {
    rule: 'forms-differ',
    severity: 'warning',
    form: schoolStaff.code,
    into: (file, plant) => {
      const sheet = sheetOf(file, schoolStaff.code);
      if (!sheet) return null;
      const raised = (column: string) => numberAt(sheet, schoolStaff, ['total', column]) + 3;
      const staff = formCell(schoolStaff, ['total', 'staff']);
      const teachers = formCell(schoolStaff, ['total', 'fullTimeTeachers']);
      const planted = plantCell(file, plant, sheet, teachers, raised('fullTimeTeachers'));
      const changed = sheetOf(planted.file, schoolStaff.code) ?? sheet;
      const both = withCell(changed, staff.row, staff.column, raised('staff'));
      return { ...planted, file: withSheet(planted.file, both) };
    },
  },
  {
    rule: 'school-identity',
    severity: 'error',
    form: null,
    into: (file, { rule, severity }) => ({
      file: { ...file, sheets: file.sheets.filter(({ name }) => !name.includes(identityCode)) },
      entry: {
        ...{ file: file.path, sheet: null, at: null, rule, severity },
        planted: '',
        original: sheetOf(file, identityCode)?.name ?? '',
      },
    }),
  },
  {
    rule: 'place',
    severity: 'error',
    form: null,
    into: (file, plant) => {
      const sheet = sheetOf(file, identityCode);
      return sheet ? plantCell(file, plant, sheet, identityCells.place, '柳太区') : null;
    },
  },
  {
    rule: 'year',
    severity: 'warning',
    form: null,
    into: (file, plant) => {
      const sheet = sheetOf(file, identityCode);
      if (!sheet) return null;
      const { row, column } = identityCells.date;
      const other = cellText(cellAt(sheet, row, column)).replace(/^\d{4}/u, (year) =>
        String(Number(year) - 1),
      );
      return plantCell(file, plant, sheet, identityCells.date, other);
    },
  },
  {
    rule: 'unknown-sheet',
    severity: 'warning',
    form: null,
    into: (file, { rule, severity }) => {
      const name = '填表人自留';
      return {
        file: { ...file, sheets: [...file.sheets, { name, rows: [['自留备查']], merges: [] }] },
        entry: {
          ...{ file: file.path, sheet: name, at: null, rule, severity },
          ...{ planted: name, original: '' },
        },
      };
    },
  },
  {
    rule: 'unreadable',
    severity: 'error',
    form: null,
    into: (file, { rule, severity }) => ({
      file,
      keepBytes: 0.6,
      entry: {
        ...{ file: file.path, sheet: null, at: null, rule, severity },
        ...{ planted: '60% of the bytes', original: '' },
      },
    }),
  },
  {
    // Harmless: full-width digits are digits, and no rule may tell them.
    rule: 'none',
    severity: 'warning',
    form: primaryPupilsByGrade.code,
    into: (file) => {
      const sheet = sheetOf(file, primaryPupilsByGrade.code);
      if (!sheet) return null;
      const at = formCell(primaryPupilsByGrade, ['leftBehind', 'grade1']);
      const wide = cellText(cellAt(sheet, at.row, at.column)).replaceAll(/\d/gu, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
      return { file: withSheet(file, withCell(sheet, at.row, at.column, wide)), entry: null };
    },
  },
];
