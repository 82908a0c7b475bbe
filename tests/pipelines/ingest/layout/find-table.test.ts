import { describe, expect, test } from 'vitest';
import { layoutMessages } from '../../../../packages/core/src/messages/layout.ts';
import { findTable } from '../../../../packages/pipelines/src/ingest/layout/find-table.ts';
import type { TableLayout } from '../../../../packages/pipelines/src/ingest/layout/layout-schema.ts';
import { isColumnNumbers } from '../../../../packages/pipelines/src/ingest/layout/line-kinds.ts';
import { refusalOf } from '../../refusal.ts';
import { merged, recordOf, sheetOf } from './with-layout.ts';

const layoutOf = (header: string, more = ''): TableLayout => {
  const [table] = recordOf(
    `  - id: t\n    header: ${header}\n    columns: [{ field: a, header: a }]\n${more}`,
  ).tables;
  if (!table) throw new Error('no table');
  return table;
};

/** The first lines of 教基3112, as the form prints them. */
const form = sheetOf(
  `
小学分类型学生数||||||||
表号：教基3112||||||||
单位：人||||||||
指标名称|代码|毕业生数|招生数|||在校生数|#女|一年级
||||其中：接受学前教育||||
||||一年|三年|||
甲|乙|1|2|3|4|5|6|7
总计|01|120|130|10|20|700|340|130
#女|02|60|61|5|9|340|-|61
注：本表由学校填报。||||||||
单位负责人：张三||||||||`,
  merged(
    [4, 1, 6, 1],
    [4, 2, 6, 2],
    [4, 3, 6, 3],
    [4, 4, 6, 4],
    [5, 5, 5, 6],
    [4, 7, 6, 7],
    [4, 8, 6, 8],
    [4, 9, 6, 9],
  ),
  '小学.xlsx',
);

describe('the header of a form', () => {
  const found = findTable(form, layoutOf('[指标名称, 代码]'));

  test('is found by its words and reaches as far as its merged cells', () => {
    expect(found.header).toEqual({ top: 4, bottom: 6 });
  });

  test('joins merged and stacked cells from the top down', () => {
    expect(found.columns.map(({ path }) => path)).toEqual([
      '指标名称',
      '代码',
      '毕业生数',
      '招生数',
      '接受学前教育/一年',
      '接受学前教育/三年',
      '在校生数',
      '女',
      '一年级',
    ]);
  });

  test('is followed by rows of data, past the row of column numbers, up to the notes', () => {
    expect(found.rows).toEqual([8, 9]);
    expect(found.notes).toEqual([
      { row: 10, text: '注：本表由学校填报。' },
      { row: 11, text: '单位负责人：张三' },
    ]);
  });

  test('has lines above it, which may tell the unit', () => {
    expect(found.preamble.map(({ text }) => text)).toEqual([
      '小学分类型学生数',
      '表号：教基3112',
      '单位：人',
    ]);
    expect(found.unit?.symbol).toBe('人');
  });
});

test('without merged cells a group name counts for the columns to its right', () => {
  const grid = sheetOf('县区|在校生数||教职工数|\n|计|#女|计|专任\n城中区|10|4|3|2');
  const found = findTable(grid, layoutOf('[县区, 计, 专任]'));
  expect(found.header).toEqual({ top: 1, bottom: 2 });
  expect(found.columns.map(({ path }) => path)).toEqual([
    '县区',
    '在校生数/计',
    '在校生数/女',
    '教职工数/计',
    '教职工数/专任',
  ]);
});

test('a word split over two rows is one word', () => {
  const grid = sheetOf('县区|学|#高\n|校|中\n城中区|10|4');
  expect(findTable(grid, layoutOf('[县区, 学校]')).header).toEqual({ top: 1, bottom: 2 });
});

test('a header name that repeats is told apart by the event before it', () => {
  const grid = sheetOf('姓名|肺活量|得分|等级|50米*8|得分|等级\n张三|1|2|3|4|5|6');
  expect(findTable(grid, layoutOf('[姓名, 50米×8]')).columns.map(({ path }) => path)).toEqual([
    '姓名',
    '肺活量',
    '肺活量/得分',
    '肺活量/等级',
    '50米×8',
    '50米×8/得分',
    '50米×8/等级',
  ]);
});

test('units stand in brackets behind a name or in a row of their own', () => {
  const grid = sheetOf('县区|人口（万人）|面积|身高（cm)\n||(㎡)|\n城中区|1|2|3');
  const found = findTable(grid, layoutOf('[县区, 人口]'));
  expect(found.columns.map(({ path, unit }) => [path, unit?.symbol ?? null])).toEqual([
    ['县区', null],
    ['人口', '万人'],
    ['面积', '㎡'],
    ['身高(cm)', null],
  ]);
  expect(found.rows).toEqual([3]);
});

test('line breaks, spaces and footnote marks in a header do not count', () => {
  const grid = sheetOf('县 区|体重指数\tBMI*|#高　中\n城中区|1|2');
  const found = findTable(grid, layoutOf('[县区, 体重指数BMI, 高中]'));
  expect(found.columns.map(({ path }) => path)).toEqual(['县区', '体重指数bmi', '高中']);
});

test('a table printed over two pages repeats its header, and blank rows part it', () => {
  const grid = sheetOf('县区|人数\n甲|1\n城中区|1\n\n县区|人数\n甲|1\n柳南区|2');
  expect(findTable(grid, layoutOf('[县区, 人数]')).rows).toEqual([3, 7]);
});

test('a title tells tables with one header apart', () => {
  const grid = sheetOf('表一 小学\n县区|人数\n城中区|1\n表二 初中\n县区|人数\n城中区|2');
  const found = findTable(grid, layoutOf('[县区, 人数]', '    title: 表二\n'));
  expect(found.header.top).toBe(5);
});

describe('a row of column numbers', () => {
  const isRow = (line: string) =>
    isColumnNumbers(
      line.split('|').flatMap((text, index) => (text ? { column: index + 1, text } : [])),
      1,
    );

  test.each(['甲|乙|1|2|3', '甲|1', '|1|2|3', '（1）|（2）', '(甲)|(1)|(2)', '甲|乙'])(
    '%s',
    (line) => {
      expect(isRow(line)).toBe(true);
    },
  );

  test.each(['甲|5|6', '1|2|3', '|1|2', '3|2|1', '甲班|1|2', '1|1|1', '总计|1|2'])(
    '%s is data',
    (line) => {
      expect(isRow(line)).toBe(false);
    },
  );
});

describe('what is not there', () => {
  test('a header word that stands nowhere is told with the near ones', async () => {
    const grid = sheetOf('县区|在校学生数\n城中区|1');
    const sentence = await refusalOf(() => findTable(grid, layoutOf('[县区, 在校生数]')));
    expect(sentence).toEqual(
      layoutMessages.noHeader('a.xlsx!表1', ['县区', '在校生数'], ['在校生数'], ['在校学生数']),
    );
  });

  test('header words that stand far apart are no header', async () => {
    const grid = sheetOf('县区|x\n1|1\n1|1\n1|1\n1|1\n1|1\n1|1\ny|人数');
    const sentence = await refusalOf(() => findTable(grid, layoutOf('[县区, 人数]')));
    expect(sentence).toEqual(layoutMessages.noHeader('a.xlsx!表1', ['县区', '人数'], [], []));
  });

  test('a title', async () => {
    const grid = sheetOf('县区|人数');
    const layout = layoutOf('[县区]', '    title: 表二\n');
    const sentence = await refusalOf(() => findTable(grid, layout));
    expect(sentence).toEqual(layoutMessages.noTitle('a.xlsx!表1', '表二'));
  });
});
