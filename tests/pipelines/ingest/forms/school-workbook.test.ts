import { formMessages } from '@eduplan/core/messages';
import { describe, expect, test } from 'vitest';
import { type Grid, gridOf } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { readForm } from '../../../../packages/pipelines/src/ingest/forms/read-form.ts';
import { fileType } from '../../../../packages/pipelines/src/ingest/forms/school-type.ts';
import { readSchoolWorkbook } from '../../../../packages/pipelines/src/ingest/forms/school-workbook.ts';
import {
  formCodeOf,
  sheetType,
} from '../../../../packages/pipelines/src/ingest/forms/workbook-sheets.ts';
import { fieldOf } from '../../../../packages/pipelines/src/ingest/layout/mapped-row.ts';
import {
  cellText,
  type SheetCells,
} from '../../../../packages/pipelines/src/sample/files/sample-file.ts';
import { formSheet } from '../../../../packages/pipelines/src/sample/forms/form-sheet.ts';
import { places } from '../../registers.ts';
import { fill, formOf } from './filled-forms.ts';

const given = [81, 377, 52, 913, 200, 37, 555, 61, 149, 88, 701];

const gridFrom = ({ name, rows, merges }: SheetCells, file = '模拟学校.xlsx'): Grid =>
  gridOf(
    { file, sheet: name },
    rows.map((cells) => cells.map(cellText)),
    merges,
  );

const cover = (more: readonly (readonly string[])[] = [], sheet = '教基1001_小学') =>
  gridOf({ file: '模拟学校.xlsx', sheet }, [
    ['学校（机构）基本情况'],
    ['学校(机构)标识码：', '9900000001', '统计时点', '2024年9月1日'],
    ['学校(机构)名称', '模拟学校'],
    ['县(市、区)', '城中区'],
    ...more,
  ]);

const sheetOf = (code: string, type: string) =>
  gridFrom(formSheet(formOf(code), { type, codes: 'as-printed' }, fill(formOf(code), given)));

const renamed = (grid: Grid, sheet: string): Grid => ({ ...grid, sheet });
const read = (...grids: readonly Grid[]) => readSchoolWorkbook(grids, places, 2024);
const rulesOf = ({ problems }: ReturnType<typeof read>) => problems.map(({ rule }) => rule);
const stagesOf = ({ rows }: ReturnType<typeof read>, dataset: string) => [
  ...new Set(
    rows.filter((each) => each.dataset === dataset).map(({ row }) => fieldOf(row, 'stage')),
  ),
];

describe('names', () => {
  test('of sheets hold the code of the form and the type of school', () => {
    expect(formCodeOf('教基3112_九年一贯制学校')).toBe('3112');
    expect(formCodeOf('基础基312_小学')).toBeNull();
    expect(sheetType('基础基312_小学')).toBe('小学');
    expect(sheetType('教基1102续_小学')).toBe('小学');
    expect(sheetType('说明')).toBeNull();
  });

  test('of files hold the type in brackets of either width', () => {
    expect(fileType('2024/模拟学校（小学）.xlsx')).toBe('小学');
    expect(fileType('returns.zip/模拟（城中）学校(初级中学).xls')).toBe('初级中学');
    expect(fileType('2024(2)/模拟学校.xlsx')).toBeNull();
  });
});

describe('the two generations of forms', () => {
  const style = { type: '小学', codes: 'as-printed' } as const;

  test('give the same rows: the older are told by their titles', () => {
    const since2021 = read(cover(), sheetOf('3112', '小学'), sheetOf('3113', '小学'));
    const before = read(
      cover([], '基础基111_小学'),
      renamed(sheetOf('3112', '小学'), '基础基312_小学'),
      renamed(sheetOf('3113', '小学'), '基础基313_小学'),
    );
    const texts = ({ rows }: ReturnType<typeof read>) =>
      rows.map(({ dataset, row }) => [
        dataset,
        row.row,
        fieldOf(row, 'pupils'),
        fieldOf(row, 'girls'),
      ]);
    expect(texts(before)).toEqual(texts(since2021));
    expect(texts(before)).toHaveLength(17);
    expect(rulesOf(before)).not.toContain('unknown-sheet');
  });

  test('an older sheet whose title is not known is told; known newer ones that are not needed are not', () => {
    const other = gridOf({ file: '模拟学校.xlsx', sheet: '基础基522_小学' }, [['办学条件']]);
    expect(rulesOf(read(cover(), other))).toContain('unknown-sheet');
    for (const name of ['教基5170_小学', '教基1102续_小学'])
      expect(rulesOf(read(cover(), renamed(other, name)))).not.toContain('unknown-sheet');
  });

  test('a title may be printed behind the number of its form, and with or without 数', () => {
    const { rows, ...sheet } = formSheet(formOf('4149'), style, fill(formOf('4149'), given));
    const retitled = gridFrom({
      ...sheet,
      name: '基础基412_小学',
      rows: [['基础基412 中小学教职工'], ...rows.slice(1)],
    });
    expect(read(cover(), retitled).rows.map(({ dataset }) => dataset)).toEqual(['staff']);
  });
});

describe('a combined school', () => {
  const type = '九年一贯制学校';
  const school = [
    cover([], `教基1001_${type}`),
    ...['3112', '3115', '4149', '4153'].map((code) => sheetOf(code, type)),
  ];

  test('has rows of each stage, with one sheet of staff', () => {
    const workbook = read(...school);
    expect(stagesOf(workbook, 'pupils')).toEqual(['primary', 'junior']);
    expect(workbook.rows.filter(({ dataset }) => dataset === 'staff')).toHaveLength(1);
    expect(stagesOf(workbook, 'teachers')).toEqual(['primary', 'junior', 'senior']);
    expect(rulesOf(workbook)).not.toContain('missing-form');
  });

  test('is told of a stage that it did not send', () => {
    const { problems } = read(...school.filter(({ sheet }) => !sheet?.includes('3115')));
    expect(problems.map(({ sentence }) => sentence)).toContainEqual(
      formMessages.formMissing('模拟学校.xlsx', type, '3115'),
    );
  });
});

describe('cells without a number', () => {
  const withGrade4 = (value: string) => {
    const form = formOf('3115');
    const numbers = new Map(fill(form, given));
    for (const row of Object.keys(form.rows)) {
      const [sum = 0, grade4 = 0] = ['enrolled', 'grade4'].map((key) =>
        numbers.get(`${row} ${key}`),
      );
      numbers.set(`${row} enrolled`, sum - grade4);
      numbers.delete(`${row} grade4`);
      numbers.set(`${row} girls`, 0);
    }
    numbers.set('total girls', numbers.get('girls enrolled') ?? 0);
    const sheet = formSheet(form, { type: '初级中学', codes: 'bare' }, numbers);
    const column = Object.keys(form.columns).indexOf('grade4') + 2;
    return gridFrom({
      ...sheet,
      rows: sheet.rows.map((cells, index) =>
        index < 4 ? cells : cells.map((one, at) => (at === column ? value : one)),
      ),
    });
  };

  test.each(['', '-', '——'])(
    'in the fourth grade (%j) make no row in a school of three years',
    (value) => {
      const { rows, problems } = read(cover(), withGrade4(value));
      expect(rows.map(({ row }) => fieldOf(row, 'grade'))).toEqual(['1', '2', '3']);
      expect(problems.map(({ rule }) => rule)).not.toContain('parts-do-not-add-up');
    },
  );

  test('and a zero is a number', () => {
    const { rows } = read(cover(), withGrade4('0'));
    expect(rows.map(({ row }) => fieldOf(row, 'pupils')).at(-1)).toBe('0');
    expect(rows).toHaveLength(4);
  });
});

describe('headers', () => {
  const form = formOf('4149');
  const numbers = fill(form, given);
  const sheet = formSheet(form, { type: '小学', codes: 'padded' }, numbers);
  const [title = [], block = [], header = [], ...body] = sheet.rows;

  test('split over two cells, with footnote marks, are read as one word', () => {
    const split = header.map((word) => cellText(word).slice(0, 2));
    const rest = header.map((word) => cellText(word).slice(2).replace(/(.)$/u, '$1①'));
    // 指标名称 and 代码 stand whole, as merged cells have them.
    split.splice(0, 2, '指标名称', '代码');
    rest.splice(0, 2, '', '');
    const grid = gridFrom({ ...sheet, merges: [], rows: [title, block, split, rest, ...body] });
    expect(readForm(grid, form).findings).toEqual([]);
  });

  test('end where the first code stands if the row 甲 乙 1 2 … is not there', () => {
    const grid = gridFrom({ ...sheet, rows: [title, block, header, ...body.slice(1)] });
    const found = readForm(grid, form);
    expect(found.findings).toEqual([]);
    expect(found.at(['total', 'staff'])).toMatchObject({ row: 4, column: 3 });
  });

  test('leave notes below the table alone, whatever stands in the column of codes', () => {
    const notes = [
      ['说明', '填表人：模拟甲'],
      ['日期', '2024年9月30日'],
    ];
    const grid = gridFrom({ ...sheet, rows: [...sheet.rows, ...notes] });
    expect(readForm(grid, form).findings).toEqual([]);
  });
});

describe('the sheet that says whose it is', () => {
  test('is told of its personal data, and nothing beside it is read', () => {
    const more = [
      ['地址', '模拟路1号', '邮政编码', '000000'],
      ['联系人', '模拟甲', '联系电话', '00000000000'],
    ];
    const workbook = read(cover(more), sheetOf('4149', '小学'));
    const told = workbook.problems.filter(({ rule }) => rule === 'personal-data');
    expect(told.map(({ sentence }) => sentence)).toEqual([
      {
        zh: '模拟学校.xlsx!教基1001_小学!A5：“地址”、“联系人”、“联系电话”是个人信息，未读取也未保存。',
        en: '模拟学校.xlsx!教基1001_小学!A5: "地址", "联系人", "联系电话" are personal data and were neither read nor stored.',
      },
    ]);
    const all = JSON.stringify(workbook, (_, value) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    for (const secret of ['模拟路1号', '模拟甲', '00000000000']) expect(all).not.toContain(secret);
  });

  test('has an entry missing where another label follows at once', () => {
    const grid = gridOf({ file: '模拟学校.xlsx', sheet: '教基1001_小学' }, [
      ['学校(机构)标识码', '', '统计时点', '2024年9月1日'],
      ['学校(机构)名称', '', '学校(机构)英文名称', ''],
      ['县(市、区)', '', '联系电话', '00000000000'],
    ]);
    const { rows, problems } = read(grid, sheetOf('4149', '小学'));
    expect(rows).toEqual([]);
    expect(problems.map(({ sentence }) => sentence)).toContainEqual(
      formMessages.identityMissing('模拟学校.xlsx!教基1001_小学', [
        '学校(机构)标识码',
        '学校(机构)名称',
        '县(市、区)',
      ]),
    );
  });

  test('of another year is a warning, and the rows stand in the year of the record', () => {
    const { rows, problems } = readSchoolWorkbook([cover(), sheetOf('4149', '小学')], places, 2023);
    expect(fieldOf(rows[0]?.row ?? { fields: {} }, 'year')).toBe('2023');
    expect(problems).toContainEqual(
      expect.objectContaining({
        ...{ rule: 'year', severity: 'warning', row: 2, column: 4 },
        sentence: formMessages.otherYear('模拟学校.xlsx!教基1001_小学!D2', 2024, 2023),
      }),
    );
  });

  test('is needed', () => {
    const { problems } = read(sheetOf('4149', '小学'));
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      formMessages.noIdentitySheet('模拟学校.xlsx'),
    ]);
  });
});
