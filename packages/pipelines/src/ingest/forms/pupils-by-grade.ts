import type { Form, FormCheck, FormPosition } from './form.ts';

const numerals = ['一', '二', '三', '四', '五', '六'] as const;

/** What tells the form of one stage from that of another. */
interface GradeForm {
  readonly code: string;
  readonly title: string;
  readonly stage: string;
  readonly grades: number;
  /** Of those, the last ones that not every school has: empty in a school of three years. */
  readonly optionalGrades?: number;
  /** Columns between 招生数 and 在校生数. */
  readonly ofEntrants?: Readonly<Record<string, string>>;
  readonly checks?: readonly FormCheck[];
}

const kinds = {
  total: { code: '01', label: '总计' },
  girls: { code: '02', label: '#女' },
  minority: { code: '03', label: '#少数民族' },
  combinedClasses: { code: '4', label: '#复式班' },
  boarders: { code: '5', label: '#寄宿生' },
  migrant: { code: '6', label: '#随迁子女' },
  migrantFromOtherProvince: { code: '7', label: '外省迁入' },
  migrantFromOtherCounty: { code: '8', label: '本省外县迁入' },
  workersChildren: { code: '9', label: '#进城务工人员随迁子女' },
  workersChildrenFromOtherProvince: { code: '10', label: '外省迁入' },
  workersChildrenFromOtherCounty: { code: '11', label: '本省外县迁入' },
  leftBehind: { code: '12', label: '#农村留守儿童' },
} as const;

/** Rows that are part of another, together where there are several: 其中, and where they came from. */
const withinRows: readonly (readonly [parts: readonly string[], whole: string])[] = [
  ...['girls', 'minority', 'combinedClasses', 'boarders', 'migrant', 'leftBehind'].map(
    (part) => [[part], 'total'] as const,
  ),
  [['migrantFromOtherProvince', 'migrantFromOtherCounty'], 'migrant'],
  [['workersChildren'], 'migrant'],
  [['workersChildrenFromOtherProvince', 'workersChildrenFromOtherCounty'], 'workersChildren'],
];

/**
 * The form 分类型学生数 of a stage: pupils by grade, with girls, boarders, migrant and left-behind
 * children beside the total. Each grade is a row of the dataset `pupils`.
 */
export function pupilsByGradeForm(form: GradeForm): Form {
  const { code, title, stage, grades, optionalGrades = 0, ofEntrants = {} } = form;
  const gradeKeys = numerals.slice(0, grades).map((_, index) => `grade${index + 1}`);
  const columns = {
    graduates: '毕业生数',
    entrants: '招生数',
    ...ofEntrants,
    enrolled: '在校生数',
    girls: '在校生数/#女',
    ...Object.fromEntries(gradeKeys.map((key, index) => [key, `${numerals[index]}年级`])),
    leaving: '预计毕业生数',
  };
  const inRow = (row: string) => gradeKeys.map((key): FormPosition => [row, key]);
  const sums = Object.keys(kinds).map(
    (row): FormCheck => ({ kind: 'sum', parts: inRow(row), whole: [row, 'enrolled'] }),
  );
  const parts = withinRows.flatMap(([rows, whole]) =>
    ['graduates', 'entrants', 'enrolled', ...gradeKeys, 'leaving'].map(
      (column): FormCheck => ({
        kind: 'part',
        parts: rows.map((row) => [row, column]),
        whole: [whole, column],
      }),
    ),
  );
  const girls = Object.keys(kinds).map(
    (row): FormCheck => ({ kind: 'part', parts: [[row, 'girls']], whole: [row, 'enrolled'] }),
  );
  return {
    code,
    title,
    columns,
    rows: kinds,
    structural: [['girls', 'girls']],
    dataset: 'pupils',
    yields: gradeKeys.map((column, index) => ({
      fields: { stage, grade: index + 1 },
      cells: {
        pupils: ['total', column],
        girls: ['girls', column],
        migrant: ['migrant', column],
      },
      ...(index >= grades - optionalGrades && { when: 'filled' as const }),
    })),
    checks: [
      ...sums,
      ...parts,
      ...girls,
      { kind: 'equal', left: ['total', 'entrants'], right: ['total', 'grade1'] },
      { kind: 'equal', left: ['total', 'girls'], right: ['girls', 'enrolled'] },
      ...(form.checks ?? []),
    ],
  };
}
