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
import { coverPlants } from './cover-plants.ts';
import {
  addColumn,
  addRow,
  type FormPlant,
  inCell,
  numberAt,
  sheetOf,
  swapRows,
  withoutCodes,
  withoutLastColumn,
  withoutRow,
} from './into-form.ts';
import { otherType, withoutSheet } from './into-workbook.ts';
import { plantCell, withSheet } from './plant.ts';

const onPosts: FormPosition = ['onPosts', 'staff'];

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
  inCell('wrong-mark', 'warning', schoolStaff, onPosts, () => '填去年数据'),
  swapRows('unusual-ages', primaryPupilsByAge, ['age5', 'age8'], 'enrolled'),
  withoutCodes('no-table', teachersByStage),
  otherType('school-type', schoolStaff),
  withoutSheet('missing-form', schoolStaff),
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
  ...coverPlants,
  // More of what one rule tells, for samples of schools enough.
  inCell('contract', 'error', schoolStaff, onPosts, (number) => number + 0.5),
  inCell('contract', 'error', schoolStaff, onPosts, () => -8),
  inCell('contract', 'error', schoolStaff, ['total', 'staff'], () => ({ error: '#DIV/0!' })),
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
