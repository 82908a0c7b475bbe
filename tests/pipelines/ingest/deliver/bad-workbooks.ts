import type {
  CellValue,
  SheetCells,
} from '../../../../packages/pipelines/src/sample/files/sample-file.ts';
import { toBytes } from '../../../../packages/pipelines/src/sample/files/to-bytes.ts';
import { formCell, formSheet } from '../../../../packages/pipelines/src/sample/forms/form-sheet.ts';
import { fill, formOf } from '../forms/filled-forms.ts';

const style = { type: '小学', codes: 'as-printed' } as const;
const given = [81, 377, 52, 913, 200, 37, 555, 61, 149, 88, 701];

/** A sheet with other values in some cells, by address such as C3; the sheet grows where needed. */
export function withCells(
  { rows, ...sheet }: SheetCells,
  values: Readonly<Record<string, CellValue>>,
): SheetCells {
  const changed = rows.map((cells) => [...cells]);
  for (const [address, value] of Object.entries(values)) {
    const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const row = Number(digits) - 1;
    while (changed.length <= row) changed.push([]);
    const cells = changed[row] ?? [];
    const column = letter.charCodeAt(0) - 65;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
  return { ...sheet, rows: changed };
}

const identity: SheetCells = {
  name: '教基1001_小学',
  rows: [
    ['学校（机构）基本情况'],
    ['学校(机构)标识码', '9900000001', '统计时点', '2024年9月1日'],
    ['学校(机构)名称', '模拟第1小学', '学校(机构)英文名称', null],
    ['县(市、区)', '城中区', '办学类型', '小学'],
  ],
  merges: [],
};

/** The numbers of a small school: what each form counts agrees with what the others do. */
function sheetsOf(): Record<string, SheetCells> {
  const numbers = (code: string) => new Map(fill(formOf(code), given));
  const sheet = (code: string, own = numbers(code)) => formSheet(formOf(code), style, own);
  const byGrade = numbers('3112');
  const byAge = new Map([...numbers('3113').keys()].map((key) => [key, 0]));
  const enrolled = byGrade.get('total enrolled') ?? 0;
  for (const row of ['age7', 'total']) byAge.set(`${row} enrolled`, enrolled);
  const staff = numbers('4149');
  const teachers = new Map([...numbers('4153').keys()].map((key) => [key, 0]));
  const fullTime = staff.get('total fullTimeTeachers') ?? 0;
  for (const row of ['primary', 'total'])
    for (const column of ['teachers', 'from30']) teachers.set(`${row} ${column}`, fullTime);
  return {
    '1001': identity,
    '3112': sheet('3112', byGrade),
    '3113': sheet('3113', byAge),
    '4149': sheet('4149', staff),
    '4153': sheet('4153', teachers),
  };
}

type Change = (sheets: Record<string, SheetCells>) => void;

const change = (code: string, values: Readonly<Record<string, CellValue>>): Change => {
  return (sheets) => {
    const sheet = sheets[code];
    if (sheet) sheets[code] = withCells(sheet, values);
  };
};

/** The address of a position on the sheet of a form, as {@link withCells} takes it. */
export function addressOf(code: string, row: string, column: string): string {
  const cell = formCell(formOf(code), [row, column]);
  return `${String.fromCharCode(64 + cell.column)}${cell.row}`;
}

const without =
  (code: string): Change =>
  (sheets) => {
    delete sheets[code];
  };

const withoutRow =
  (code: string, row: string): Change =>
  (sheets) => {
    const sheet = sheets[code];
    if (!sheet) return;
    const at = formCell(formOf(code), [row, Object.keys(formOf(code).columns)[0] ?? '']).row;
    sheets[code] = { ...sheet, rows: sheet.rows.filter((_, index) => index !== at - 1) };
  };

/** What is done to the workbook of a small school to break each rule. */
const changes: Readonly<Record<string, Change>> = {
  'good-workbook': () => {},
  'counts-differ': change('3112', { [addressOf('3112', 'total', 'entrants')]: 9999 }),
  'parts-do-not-add-up': change('3112', { [addressOf('3112', 'boarders', 'grade2')]: 0 }),
  'part-exceeds-whole': change('4149', { [addressOf('4149', 'women', 'staff')]: 900 }),
  'unusual-ages': change('3113', {
    [addressOf('3113', 'age7', 'enrolled')]: 758,
    [addressOf('3113', 'age15', 'enrolled')]: 100,
  }),
  'no-table': change('4149', { A3: '指标' }),
  number: change('3112', { [addressOf('3112', 'girls', 'grade3')]: '23名左右a' }),
  'school-identity': change('1001', { B2: null }),
  'unknown-sheet': (sheets) => {
    sheets.own = { name: '教基3122_小学', rows: [['自留备查']], merges: [] };
  },
  'forms-differ': change('4153', {
    [addressOf('4153', 'total', 'teachers')]: 1,
    [addressOf('4153', 'total', 'from30')]: 1,
    [addressOf('4153', 'primary', 'teachers')]: 1,
    [addressOf('4153', 'primary', 'from30')]: 1,
  }),
  'school-type': (sheets) => {
    const sheet = sheets['4149'];
    if (sheet) sheets['4149'] = { ...sheet, name: '教基4149_完全中学' };
  },
  'missing-form': without('4149'),
  'unknown-column': change('4149', { K3: '备注人数' }),
  'repeated-column': change('4149', { K3: '银龄教师' }),
  'missing-column': change('4149', { E3: null }),
  'unknown-code': change('4153', { A10: '#离退休人员', B10: '19' }),
  'slipped-label': change('3112', { A7: '#少数民族' }),
  'barred-cell': change('3112', { [addressOf('3112', 'girls', 'girls')]: 7 }),
  'repeated-code': change('4153', { A10: '小学', B10: '３' }),
  'missing-code': withoutRow('3112', 'girls'),
};

/** The workbook that breaks a rule, as bytes; undefined where it is no rule of workbooks. */
export function badWorkbook(rule: string): Uint8Array | undefined {
  const apply = changes[rule];
  if (!apply) return undefined;
  const sheets = sheetsOf();
  apply(sheets);
  return toBytes({ path: 'a.xlsx', format: 'xlsx', sheets: Object.values(sheets) });
}

/** Every rule that a workbook of this module breaks. */
export const workbookRules = Object.keys(changes);

const report: SheetCells = {
  name: '小学',
  rows: [
    ['小学国家学生体质健康标准测试结果'],
    ['学校(机构)标识码', '9900000001', '学校(机构)名称', '模拟第1小学', '县(市、区)', '城中区'],
    ['应查人数', 3, '实查人数', 2, '实查比率%', '66.7%'],
    [],
    ['年级编号', '班级名称', '体重', '得分', '等级', '综合得分', '综合评级'],
    ['11', '1班', 20, 80, '良好', 92.5, '优秀'],
    ['12', '1班', 24, 70, '及格', 79.9, '及格'],
    ['13', '1班', null, null, null, null, null],
    ['13', '2班', null, null, null, null, '免予执行'],
  ],
  merges: [],
};

const reportChanges: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  'good-report': {},
  'unknown-grade': { A7: '51' },
  'unknown-level': { G7: '合格' },
  'unknown-score': { F7: '79..9' },
  'level-differs': { G7: '良好' },
  'share-as-fraction': { F3: '0.667' },
};

/** Every rule that a fitness report of this module breaks. */
export const reportRules = Object.keys(reportChanges);

/** The fitness report that breaks a rule, as bytes; undefined where it is no rule of reports. */
export function badReport(rule: string): Uint8Array | undefined {
  const values = reportChanges[rule];
  if (!values) return undefined;
  return toBytes({ path: 'a.xlsx', format: 'xlsx', sheets: [withCells(report, values)] });
}

/** The source record of a folder of workbooks or of reports. */
export const recordOf = (kind: 'school-workbooks' | 'fitness-reports') => `source: test-returns
title: { zh: 测试来件, en: Returns for tests }
producer: 测试
licence: CC0-1.0
received: 2024-10-15
files:
  - path: '*.xlsx'
forms: { kind: ${kind}, year: 2024 }
`;
