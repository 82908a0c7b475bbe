import type { Severity } from '../../ingest/cells/finding.ts';
import {
  type CellValue,
  cellAt,
  cellText,
  type SampleFile,
  type SheetCells,
} from '../files/sample-file.ts';
import { type CellPosition, keySheet, type Plant, plantCell, withSheet } from './plant.ts';

/** An error of a table, and the file of the year that has it. */
export interface TablePlant extends Plant {
  /** The end of the path: the folder within the year, and the beginning of the file's name. */
  readonly folder: string;
}

/** The cell under a header, so many lines below it; the words may stand in either row of the header. */
function under(sheet: SheetCells, header: string, down: number): CellPosition | null {
  for (const [index, cells] of sheet.rows.entries()) {
    const column = cells.indexOf(header);
    if (column >= 0) return { row: index + 1 + down, column: column + 1 };
  }
  return null;
}

type Change = (value: CellValue) => CellValue;

/** One cell under a header is written otherwise. */
const inCell = (
  rule: string,
  severity: Severity,
  folder: string,
  [header, down]: readonly [header: string, down: number],
  change: Change,
): TablePlant => ({
  rule,
  severity,
  folder,
  into: (file, plant) => {
    const [sheet] = file.sheets;
    const at = sheet && under(sheet, header, down);
    if (!sheet || !at) return null;
    return plantCell(file, plant, sheet, at, change(cellAt(sheet, at.row, at.column)));
  },
});

const plus =
  (more: number): Change =>
  (value) =>
    typeof value === 'number' ? value + more : value;

/** The last row that adds up the others says something else. */
const inTotal = (rule: string, folder: string, header: string, more: number): TablePlant => ({
  rule,
  severity: 'warning',
  folder,
  into: (file, plant) => {
    const [sheet] = file.sheets;
    const head = sheet && under(sheet, header, 0);
    if (!sheet || !head) return null;
    const at = { row: sheet.rows.length, column: head.column };
    return plantCell(file, plant, sheet, at, plus(more)(cellAt(sheet, at.row, at.column)));
  },
});

const repeatRow = (rule: string, folder: string, header: string, down: number): TablePlant => ({
  rule,
  severity: 'error',
  folder,
  into: (file, { severity }) => {
    const [sheet] = file.sheets;
    const at = sheet && under(sheet, header, down);
    const cells = at && sheet.rows[at.row - 1];
    if (!sheet || !at || !cells) return null;
    const row = sheet.rows.length + 1;
    return {
      file: withSheet(file, { ...sheet, rows: [...sheet.rows, cells] }),
      entry: {
        ...{ file: file.path, sheet: keySheet(file, sheet), at: { row, column: at.column } },
        ...{ rule, severity },
        ...{ planted: cellText(cells[at.column - 1] ?? null), original: '' },
      },
    };
  },
});

/** One more column at the right end. */
const addColumn = (
  rule: string,
  severity: Severity,
  folder: string,
  [beside, header]: readonly [beside: string, header: string],
  value: (line: number) => CellValue,
): TablePlant => ({
  rule,
  severity,
  folder,
  into: (file) => {
    const [sheet] = file.sheets;
    const head = sheet && under(sheet, beside, 0);
    if (!sheet || !head) return null;
    const column = (sheet.rows[head.row - 1] ?? []).length + 1;
    const rows = sheet.rows.map((cells, index) => {
      if (index + 1 < head.row) return cells;
      const padded = Array.from({ length: column - 1 }, (_, at) => cells[at] ?? null);
      return [...padded, index + 1 === head.row ? header : value(index + 1 - head.row)];
    });
    return {
      file: withSheet(file, { ...sheet, rows }),
      entry: {
        ...{ file: file.path, sheet: keySheet(file, sheet), at: { row: head.row, column } },
        ...{ rule, severity, planted: header, original: '' },
      },
    };
  },
});

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The file is named after the year before. */
const renamed = (rule: string, folder: string): TablePlant => ({
  rule,
  severity: 'error',
  folder,
  into: (file: SampleFile, { severity }) => {
    const name = baseName(file.path);
    const other = name.replace(/^\d{4}/u, (year) => String(Number(year) - 1));
    const path = file.path.slice(0, file.path.length - name.length) + other;
    const [sheet] = file.sheets;
    return {
      file: { ...file, path },
      entry: {
        ...{ file: path, sheet: sheet ? keySheet(file, sheet) : null, at: null },
        ...{ rule, severity, planted: other, original: name },
      },
    };
  },
});

/** The errors of tables, one of each kind; where two go to one file they do not touch each other. */
export const tablePlants: readonly TablePlant[] = [
  repeatRow('key', 'school-ledger', '学校标识码', 3),
  inCell('contract', 'error', 'school-ledger', ['星级', 5], () => '7'),
  inCell('text', 'error', 'school-ledger', ['办学类型', 7], () => '托儿所'),
  inCell('place', 'error', 'vocational-students', ['县区', 1], () => '柳太区'),
  inCell('contract', 'error', 'vocational-students', ['在校生数', 2], () => -12),
  inCell('contract', 'error', 'technician-students', ['在校生数', 1], () => '85.5'),
  inCell('contract', 'error', 'special-school-students', ['年级', 2], () => 19),
  inCell(
    'value',
    'error',
    'teacher-qualifications',
    ['高级职称', 2],
    (value) => `${cellText(value)}l`,
  ),
  inCell('contract', 'error', 'exercise-survey', ['被调查学生数', 1], () => null),
  inTotal('total', 'special-placement', '随班就读', 20),
  inTotal('total', 'cohort', '初中毕业生数', -100),
  inCell('value', 'error', 'education-funds', ['本年', 2], (value) => `${cellText(value)}亿a`),
  renamed('year', 'population'),
  addColumn(
    'personal-data',
    'warning',
    'platform-accounts',
    ['联系电话', '身份证件号'],
    (line) => `模拟证件${String(line).padStart(6, '0')}`,
  ),
  addColumn('header', 'error', 'migrant-children', ['已入学人数', '学位缺口'], () => 0),
];
