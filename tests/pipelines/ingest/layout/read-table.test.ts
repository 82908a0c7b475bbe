import { placeMessages } from '@eduplan/core/messages';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMessages } from '../../../../packages/core/src/messages/layout.ts';
import { cellOrigin, gridOf } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { readGridsByLayout } from '../../../../packages/pipelines/src/ingest/layout/read-grids-by-layout.ts';
import {
  merged,
  number,
  only,
  places,
  read,
  recordOf,
  said,
  sheetOf,
  texts,
} from './with-layout.ts';

fc.configureGlobal({ seed: 20230901 });

const pupils = (more = '') => `  - id: pupils
    header: [县区, 在校生数]
    year: 2023
    columns:
      - { field: place, header: 县区 }
      - { field: pupils, header: 在校生数, unit: 人 }
${more}`;

const at = (origin: string, header: string, problem: { zh: string; en: string }) =>
  layoutMessages.atCell(origin, header, problem).zh;

describe('a plain table', () => {
  const table = only(read(pupils(), sheetOf('县区|在校生数\n城中区|1,234\n柳南区|-\n柳北区|')));

  test('gives a row a line, each value with its cell', () => {
    expect(texts(table, 'place', 'year', 'pupils')).toEqual([
      ['450202', '2023', '1234'],
      ['450204', '2023', null],
      ['450205', '2023', null],
    ]);
    const [row] = table.rows;
    expect(row).toMatchObject({
      table: 'pupils',
      file: 'a.xlsx',
      sheet: '表1',
      row: 2,
      isPart: false,
    });
    const { cell } = row?.fields.pupils ?? {};
    expect(row && cell && cellOrigin(row, cell.row, cell.column)).toBe('a.xlsx!表1!B2');
    expect(row?.fields.year?.cell).toBeNull();
  });

  test('keeps a dash and an empty cell apart', () => {
    expect(table.rows.map(({ fields }) => fields.pupils?.value)).toMatchObject([
      { kind: 'value', printed: '1,234', decimals: 0 },
      { kind: 'missing', reason: 'not-applicable', mark: '-' },
      { kind: 'missing', reason: 'empty', mark: '' },
    ]);
  });
});

describe('places', () => {
  test('are found by alias and with spaces inside, in the year of the row', () => {
    const grid = sheetOf('县区|在校生数|年份\n融 水 县|1|2015\n柳江|2|2015\n柳江|3|2023');
    const tables = pupils('      - { field: year, header: 年份 }\n').replace(
      '    year: 2023\n',
      '',
    );
    expect(texts(only(read(tables, grid)), 'place', 'year')).toEqual([
      ['450225', '2015'],
      ['450221', '2015'],
      ['450206', '2023'],
    ]);
  });

  test('that are unknown are told with the near ones, and the other rows stand', () => {
    const table = only(read(pupils(), sheetOf('县区|在校生数\n城中区|1\n融永县|2')));
    expect(table.rows).toHaveLength(1);
    expect(table.problems).toMatchObject([
      { rule: 'place', severity: 'error', row: 3, column: 1, text: '融永县' },
    ]);
    expect(said(table)[0]).toContain('a.xlsx!表1!A3（县区）：地名表中没有“融永县”；相近的有：');
    expect(said(table)[0]).toContain('融水县');
  });

  test('that were abolished before the year are refused with what followed', () => {
    const table = only(read(pupils(), sheetOf('县区|在校生数\n柳江县|1')));
    expect(table.rows).toEqual([]);
    expect(said(table)[0]).toContain('柳江县已于2016年撤销，其后为450206 柳江区');
  });

  test('with a code beside them must be one place', () => {
    const tables = pupils().replace(
      '{ field: place, header: 县区 }',
      '{ field: place, header: 县区, code: 代码 }',
    );
    const grid = sheetOf('代码|县区|在校生数\n450202|城中区|1\n450203|城中区|2\n|柳南|3');
    const table = only(read(tables, grid));
    expect(texts(table, 'place')).toEqual([['450202'], ['450204']]);
    expect(said(table)).toEqual([
      at('a.xlsx!表1!B3', '县区', layoutMessages.placesDisagree('450203', '城中区')),
    ]);
  });

  test('left empty are refused, unless the value above counts', () => {
    const grid = sheetOf('县区|学校|在校生数\n城中区|甲校|1\n|乙校|2\n柳南区|丙校|3');
    const tables = pupils('      - { field: school, header: 学校 }\n');
    expect(said(only(read(tables, grid)))).toEqual([
      at('a.xlsx!表1!A3', '县区', layoutMessages.emptyKey()),
    ]);
    const filled = tables.replace('header: 县区 }', 'header: 县区, fillDown: true }');
    expect(texts(only(read(filled, grid)), 'place', 'school')).toEqual([
      ['450202', '甲校'],
      ['450202', '乙校'],
      ['450204', '丙校'],
    ]);
  });

  test('in merged cells count for each of their rows, and merged numbers for the first alone', () => {
    const grid = sheetOf(
      '县区|学校|在校生数\n城中区|甲校|1\n|乙校|',
      merged([2, 1, 3, 1], [2, 3, 3, 3]),
    );
    const table = only(read(pupils('      - { field: school, header: 学校 }\n'), grid));
    expect(texts(table, 'place', 'school', 'pupils')).toEqual([
      ['450202', '甲校', '1'],
      ['450202', '乙校', null],
    ]);
  });

  test('may lie in one place alone', () => {
    const grid = sheetOf('县区|在校生数\n南宁市|1');
    const table = only(read(pupils(), grid, 'places: { file: places.csv, within: "450200" }\n'));
    expect(said(table)[0]).toContain('“南宁市”不在450200 柳州市之内');
  });

  test('may stay as they are written', () => {
    const table = only(read(pupils(), sheetOf('县区|在校生数\nCamden|1'), 'places: as-written\n'));
    expect(texts(table, 'place')).toEqual([['Camden']]);
  });
});

describe('headers', () => {
  test('that nothing maps are told with the near ones, and nothing is read', () => {
    const table = only(read(pupils(), sheetOf('县区|在校生数|在校生\n城中区|1|2')));
    expect(table.rows).toEqual([]);
    expect(said(table)).toEqual([
      layoutMessages.headerNotMapped('a.xlsx!表1!C1', '在校生', ['在校生数']).zh,
    ]);
    expect(table.problems).toMatchObject([{ row: 1, column: 3, text: '在校生' }]);
  });

  test('over merged cells are told where their text stands', () => {
    const grid = sheetOf(
      '县区|在校生数|其他\n||甲方|乙方\n城中区|1|2|3',
      merged([1, 1, 2, 1], [1, 2, 2, 2], [1, 3, 1, 4]),
    );
    const strict = pupils().replace('header: [县区, 在校生数]', 'header: [县区]');
    expect(only(read(strict, grid)).problems).toMatchObject([
      { rule: 'header', row: 2, column: 3, text: '甲方' },
      { rule: 'header', row: 2, column: 4, text: '乙方' },
    ]);
    const tall = sheetOf(
      '县区|在校生数|备注\n|||\n城中区|1|x',
      merged([1, 1, 2, 1], [1, 2, 2, 2], [1, 3, 2, 3]),
    );
    expect(only(read(pupils(), tall)).problems).toMatchObject([
      { rule: 'header', row: 1, column: 3, text: '备注' },
    ]);
  });

  test('may be ignored one by one or all together', () => {
    const grid = sheetOf('县区|在校生数|备注\n城中区|1|x');
    expect(only(read(pupils('    ignore: [备注]\n'), grid)).problems).toEqual([]);
    expect(only(read(pupils('    ignore: ["*"]\n'), grid)).problems).toEqual([]);
  });

  test('that a field needs and that are not there are told with the near ones', () => {
    const tables = pupils('      - { field: staff, header: 教职工数, unit: 人 }\n');
    const grid = sheetOf('县区|在校生数|教职员工数\n城中区|1|2');
    expect(said(only(read(tables, grid)))).toEqual([
      layoutMessages.headerNotFound('a.xlsx!表1', '教职工数', ['教职员工数']).zh,
      layoutMessages.headerNotMapped('a.xlsx!表1!C1', '教职员工数', ['教职工数']).zh,
    ]);
    expect(only(read(tables, grid)).problems).toMatchObject([
      { row: null, column: null },
      { row: 1, column: 3 },
    ]);
    const optional = tables.replace('header: 教职工数,', 'header: 教职工数, optional: true,');
    const table = only(read(optional, sheetOf('县区|在校生数\n城中区|1')));
    expect(texts(table, 'staff')).toEqual([[null]]);
  });

  test('may have several spellings', () => {
    const tables = pupils().replace(
      'header: 在校生数, unit',
      'header: [在校生数, 在校学生数], unit',
    );
    const grid = sheetOf('县区|在校学生数\n城中区|1');
    expect(texts(only(read(tables.replace('[县区, 在校生数]', '[县区]'), grid)), 'pupils')).toEqual(
      [['1']],
    );
  });

  test('that more than one column has are told with the columns', () => {
    const grid = sheetOf('县区|小学|初中\n|在校生数|在校生数\n城中区|1|2');
    expect(said(only(read(pupils(), grid)))).toEqual([
      layoutMessages.headerAmbiguous('a.xlsx!表1', '在校生数', [
        'a.xlsx!表1!B2 小学/在校生数',
        'a.xlsx!表1!C2 初中/在校生数',
      ]).zh,
    ]);
    const { rows, problems } = only(read(pupils(), grid));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, column: 3, text: '在校生数' }]);
    const named = pupils('    ignore: [初中/在校生数]\n').replace(
      'header: 在校生数,',
      'header: 小学/在校生数,',
    );
    expect(texts(only(read(named, grid)), 'pupils')).toEqual([['1']]);
  });

  test('that repeat are named by the event before them', () => {
    const tables = `  - id: fitness
    header: [姓名, 肺活量]
    year: 2023
    place: 柳州市
    columns:
      - { field: lungScore, header: 肺活量/得分, unit: 个 }
      - { field: shuttle, header: 50米×8往返跑, kind: time }
      - { field: shuttleGrade, header: 50米×8往返跑/等级, values: { 优秀: excellent, 良好: good } }
    ignore: ["*"]`;
    const grid = sheetOf(
      '姓名|肺活量|得分|等级|50米*8往返跑|得分|等级\n张三|1500|80|良好|1′25|90|优秀',
    );
    const table = only(read(tables, grid));
    expect(texts(table, 'place', 'lungScore', 'shuttle', 'shuttleGrade')).toEqual([
      ['450200', '80', '85', 'excellent'],
    ]);
  });
});

describe('units', () => {
  const withUnit = (unit: string) => pupils().replace('unit: 人', `unit: ${unit}`);

  test('come from the header', () => {
    const grid = sheetOf('县区|在校生数（万人）\n城中区|1.2');
    expect(texts(only(read(withUnit('{ from: header }'), grid)), 'pupils')).toEqual([['12000']]);
    expect(
      said(only(read(withUnit('{ from: header }'), sheetOf('县区|在校生数\n城中区|1')))),
    ).toEqual([layoutMessages.noUnit('a.xlsx!表1!B1', 'header').zh]);
  });

  test('come from a line above the table', () => {
    const grid = sheetOf('单位：万人\n县区|在校生数\n城中区|1.2');
    expect(texts(only(read(withUnit('{ from: caption }'), grid)), 'pupils')).toEqual([['12000']]);
    expect(
      said(only(read(withUnit('{ from: caption }'), sheetOf('县区|在校生数\n城中区|1')))),
    ).toEqual([layoutMessages.noUnit('a.xlsx!表1', 'caption').zh]);
    const bilingual = sheetOf('单位:人 / Unit: in Person\n县区|在校生数\n城中区|7');
    expect(texts(only(read(withUnit('{ from: caption }'), bilingual)), 'pupils')).toEqual([['7']]);
  });

  test('come from each cell', () => {
    const grid = sheetOf('县区|在校生数\n城中区|1.2万人\n柳南区|300人\n柳北区|5');
    const table = only(read(withUnit('{ from: cell }'), grid));
    expect(texts(table, 'pupils')).toEqual([['12000'], ['300']]);
    expect(said(table)[0]).toContain('“5”没有单位');
  });

  test('come from a column beside', () => {
    const grid = sheetOf('县区|在校生数|计量单位\n城中区|1.2|万人\n柳南区|300|人');
    const table = only(read(withUnit('{ from: column, header: 计量单位 }'), grid));
    expect(texts(table, 'pupils')).toEqual([['12000'], ['300']]);
  });

  test('of the table and of the record must not differ', () => {
    expect(said(only(read(pupils(), sheetOf('县区|在校生数(万人)\n城中区|1'))))).toEqual([
      layoutMessages.unitDisagrees('a.xlsx!表1!B1', '万人', '人').zh,
    ]);
    expect(only(read(pupils(), sheetOf('县区|在校生数(万人)\n城中区|1'))).problems).toMatchObject([
      { rule: 'unit', row: 1, column: 2, text: '在校生数(万人)' },
    ]);
    expect(said(only(read(pupils(), sheetOf('单位：万人\n县区|在校生数\n城中区|1'))))).toEqual([
      layoutMessages.captionUnitDisagrees('a.xlsx!表1', '万人', '人').zh,
    ]);
    const money = sheetOf('单位：万元\n县区|在校生数\n城中区|1');
    expect(only(read(pupils(), money)).problems).toEqual([]);
  });
});

describe('shares', () => {
  const rates = (percent: string) => `  - id: rates
    header: [县区, 毛入园率]
    year: 2023
    columns:
      - { field: place, header: 县区 }
      - { field: rate, header: 毛入园率, unit: "%", percent: ${percent} }`;
  const grid = gridOf({ file: 'a.xlsx', sheet: '表1' }, [
    ['县区', '毛入园率'],
    ['城中区', '0.951'],
    ['柳南区', '95.1'],
    ['柳北区', '９５．１％'],
    ['鱼峰区', number('0.951', '95.1%')],
    ['柳江区', '393.4%'],
  ]);

  test.each([
    ['fraction', ['450202', '450203'], ['value', 'suspect', 'suspect']],
    ['percent', ['450204', '450205', '450203'], ['suspect', 'suspect']],
    ['sign', ['450205', '450203'], ['value', 'value', 'suspect']],
  ])('%s', (percent, kept) => {
    const table = only(read(rates(percent), grid));
    expect(texts(table, 'place').flat()).toEqual(kept);
    for (const [rate] of texts(table, 'rate')) expect(rate).toBe('0.951');
    expect(table.rows.length + table.problems.length).toBe(5);
  });

  test('a suspect share names its cell and its likely footnote', () => {
    const table = only(read(rates('percent'), grid));
    expect(table.problems[1]).toMatchObject({ rule: 'suspect', row: 6, column: 2, text: '393.4%' });
    expect(said(table)[1]).toBe(
      at('a.xlsx!表1!B6', '毛入园率', layoutMessages.gluedFootnote('393.4%', '3', '93.4', '%')),
    );
  });
});

describe('years', () => {
  const wide = `  - id: wide
    header: [县区]
    year: { from: headers }
    columns:
      - { field: place, header: 县区 }
      - { field: pupils, header: 在校生数, unit: 人 }
      - { field: staff, header: 教职工数, unit: 人 }`;
  const rows = [
    ['450206', '2021', '1', '3'],
    ['450206', '2022', '2', '4'],
  ];

  test('under merged heads become rows, whichever stands first', () => {
    const oldest = sheetOf(
      '县区|在校生数||教职工数|\n|2021|2022|2021年|2022年\n柳江区|1|2|3|4',
      merged([1, 1, 2, 1], [1, 2, 1, 3], [1, 4, 1, 5]),
    );
    expect(texts(only(read(wide, oldest)), 'place', 'year', 'pupils', 'staff')).toEqual(rows);
    const newest = sheetOf(
      '县区|2022||2021|\n|在校生数|教职工数|在校生数|教职工数\n柳江区|2|4|1|3',
      merged([1, 1, 2, 1], [1, 2, 1, 3], [1, 4, 1, 5]),
    );
    expect(texts(only(read(wide, newest)), 'place', 'year', 'pupils', 'staff')).toEqual(
      rows.toReversed(),
    );
  });

  test('that two columns have are an error, and neither column is read', () => {
    const heads = sheetOf(
      '县区|在校生数||教职工数\n|2022|2022年|2022\n柳江区|1|2|3',
      merged([1, 1, 2, 1], [1, 2, 1, 3]),
    );
    const table = only(read(wide, heads));
    const columns = ['a.xlsx!表1!B2 在校生数/2022', 'a.xlsx!表1!C2 在校生数/2022年'];
    expect(said(table)).toEqual([layoutMessages.yearTwice('a.xlsx!表1', 2022, columns).zh]);
    expect(table.rows).toEqual([]);
  });

  test('in headers decide which place is meant', () => {
    const grid = sheetOf('县区|在校生数/2015|x\n柳江|1|2').at(1, 1);
    expect(grid.text).toBe('县区');
    const tables = `  - id: wide
    header: [县区, 2015年]
    year: { from: headers }
    columns:
      - { field: place, header: 县区 }
      - { field: pupils, unit: 人 }`;
    const table = only(read(tables, sheetOf('县区|2023年|2015年\n柳江|2|1')));
    expect(texts(table, 'place', 'year', 'pupils')).toEqual([
      ['450206', '2023', '2'],
      ['450221', '2015', '1'],
    ]);
  });

  test('of the file name count once they are confirmed', () => {
    const grid = sheetOf('县区|在校生数\n城中区|1', [], '2023年柳州市数据.xls');
    const rule = (confirm: string) =>
      pupils().replace('year: 2023', `year: { from: file, confirm: ${confirm} }`);
    expect(texts(only(read(rule('[2022, 2023]'), grid)), 'year')).toEqual([['2023']]);
    const table = only(read(rule('[2022]'), grid));
    expect(table.rows).toEqual([]);
    expect(said(table)).toEqual([layoutMessages.yearNotConfirmed('2023年柳州市数据.xls', 2023).zh]);
  });

  test('stand in a line above', () => {
    const rule = pupils().replace(
      'year: 2023',
      "year: { from: caption, pattern: '(\\d{4}.\\d{4})学年' }",
    );
    const grid = sheetOf('柳州市2023—2024学年\n县区|在校生数\n城中区|1');
    expect(texts(only(read(rule, grid)), 'year')).toEqual([['2023']]);
    expect(said(only(read(rule, sheetOf('县区|在校生数\n城中区|1'))))).toEqual([
      layoutMessages.yearNotFound('a.xlsx!表1', '(\\d{4}.\\d{4})学年').zh,
    ]);
  });

  const column = pupils('      - { field: year, header: 年份 }\n').replace('    year: 2023\n', '');

  test('of a column may be school years, in each of the dashes', () => {
    const lines = ['2021', '2021年', '2021-2022', '2021—2022学年', '2021－2022学年度', '2021/22'];
    const grid = sheetOf(
      `县区|在校生数|年份\n${lines.map((year) => `城中区|1|${year}`).join('\n')}`,
    );
    expect(texts(only(read(column, grid)), 'year').flat()).toEqual(lines.map(() => '2021'));
  });

  test('that do not follow each other, or are none, are refused', () => {
    const grid = sheetOf('县区|在校生数|年份\n城中区|1|2021-2023\n城中区|1|去年\n城中区|1|');
    expect(said(only(read(column, grid)))).toEqual([
      at('a.xlsx!表1!C2', '年份', layoutMessages.yearsNotConsecutive('2021-2023')),
      at('a.xlsx!表1!C3', '年份', placeMessages.notAYear('去年', 1900, 2100)),
      at('a.xlsx!表1!C4', '年份', layoutMessages.emptyKey()),
    ]);
  });

  test('after the date received are refused, unless they are projections', () => {
    const grid = sheetOf('县区|在校生数|年份\n城中区|1|2024\n城中区|1|2035');
    const table = only(read(column, grid));
    expect(texts(table, 'year')).toEqual([['2024']]);
    expect(table.problems[0]).toMatchObject({ rule: 'year', severity: 'error', row: 3, column: 3 });
    expect(said(table)[0]).toBe(
      at('a.xlsx!表1!C3', 'year', layoutMessages.yearInFuture(2035, '2024-09-30')),
    );
    const projected = only(read(`${column}    projections: true\n`, grid));
    expect(projected.rows).toHaveLength(2);
  });

  test('with gaps between them are told', () => {
    const grid = sheetOf('县区|在校生数|年份\n城中区|1|2018\n城中区|1|2021');
    const table = only(read(column, grid));
    expect(table.rows).toHaveLength(2);
    expect(table.problems).toMatchObject([{ rule: 'gaps', severity: 'warning' }]);
    expect(said(table)).toEqual([layoutMessages.gaps('a.xlsx!表1', ['2019', '2020']).zh]);
  });
});

describe('totals', () => {
  test('are compared with their rows and not read as rows', () => {
    const grid = sheetOf('县区|在校生数\n合 计|6\n城中区|1\n柳南区|2\n#鱼峰区|9\n柳北区|3\n总计|7');
    const table = only(read(pupils(), grid));
    expect(texts(table, 'place').flat()).toEqual(['450202', '450204', '450203', '450205']);
    expect(table.rows.map(({ isPart }) => isPart)).toEqual([false, false, true, false]);
    expect(table.totals).toMatchObject([
      { row: 2, label: '合计', field: 'pupils', year: 2023, agrees: true },
      { row: 7, label: '总计', agrees: false },
    ]);
    expect(table.problems).toMatchObject([
      { rule: 'total', severity: 'warning', row: 7, column: 2 },
    ]);
    expect(said(table)).toEqual([
      layoutMessages.totalDisagrees('a.xlsx!表1!B7', '总计', '7', '6').zh,
    ]);
  });

  test('of a part of the rows add up the rows since the last one', () => {
    const grid = sheetOf('县区|在校生数\n城中区|1\n柳南区|2\n小计|3\n三江县|4\n小计|4\n合计|7');
    const table = only(read(pupils(), grid));
    expect(table.totals.map(({ agrees }) => agrees)).toEqual([true, true, true]);
    expect(table.problems).toEqual([]);
  });

  test('cannot be compared where a row is missing or wrong, and can past a dash', () => {
    const agrees = (lines: string) =>
      only(read(pupils(), sheetOf(`县区|在校生数\n${lines}`))).totals.map((total) => total.agrees);
    expect(agrees('城中区|1\n柳南区|\n合计|3')).toEqual([null]);
    expect(agrees('城中区|1\n某某区|2\n合计|3')).toEqual([null]);
    expect(agrees('城中区|1\n柳南区|-\n合计|1')).toEqual([true]);
  });

  test('of rounded parts may differ by their rounding', () => {
    const tables = pupils().replace('unit: 人', 'unit: 万人');
    const agrees = (total: string) =>
      only(read(tables, sheetOf(`县区|在校生数\n城中区|1.24\n柳南区|2.24\n合计|${total}`)))
        .totals[0]?.agrees;
    expect([agrees('3.49'), agrees('3.50')]).toEqual([true, false]);
  });

  test('of wide years are compared year by year, and shares not at all', () => {
    const tables = `  - id: wide
    header: [县区, 2022]
    year: { from: headers }
    columns:
      - { field: place, header: 县区 }
      - { field: pupils, unit: 人 }`;
    const table = only(read(tables, sheetOf('县区|2022|2021\n城中区|1|2\n柳南区|3|4\n合计|4|7')));
    expect(table.totals.map(({ year, agrees }) => [year, agrees])).toEqual([
      [2022, true],
      [2021, false],
    ]);
    const rates = tables.replace('unit: 人', 'unit: "%", percent: percent');
    expect(only(read(rates, sheetOf('县区|2022\n城中区|10\n合计|20'))).totals).toEqual([]);
  });

  test('may have names of their own, such as 全市', () => {
    const table = only(
      read(pupils('    totals: [全市]\n'), sheetOf('县区|在校生数\n全 市|1\n城中区|1')),
    );
    expect(table.totals).toMatchObject([{ label: '全市', agrees: true }]);
    expect(texts(table, 'place')).toEqual([['450202']]);
  });
});

describe('words', () => {
  const coded = (more = '') => `  - id: form
    header: [指标名称, 代码]
    year: 2023
    place: 柳州市
    columns:
      - { field: group, header: 代码, kind: code, values: { 1: all, 2: girls, 4: boarders } }
      - { field: pupils, header: 在校生数, unit: 人 }
    ignore: [指标名称]
${more}`;
  const grid = sheetOf(
    '指标名称|代码|在校生数\n甲|乙|1\n合计数|01|10\n#女|02|4\n寄宿生|4|3\n外省迁入|10|1',
  );

  test('keyed by a code do not mind its zeros, and unknown ones are told', () => {
    const table = only(read(coded(), grid));
    expect(texts(table, 'group', 'pupils')).toEqual([
      ['all', '10'],
      ['girls', '4'],
      ['boarders', '3'],
    ]);
    expect(said(table)).toEqual([
      at('a.xlsx!表1!B6', '代码', layoutMessages.unknownValue('10', ['1'])),
    ]);
  });

  test('decide which rows are read', () => {
    const table = only(read(coded('    where: [{ header: 代码, not: ["10"] }]\n'), grid));
    expect([table.rows.length, table.skipped, table.problems]).toEqual([3, [6], []]);
    const matching = read(coded('    where: [{ header: 代码, matches: "^0" }]\n'), grid);
    expect(only(matching).skipped).toEqual([5, 6]);
    const named = read(coded('    where: [{ header: 指标名称, is: [寄宿生] }]\n'), grid);
    expect(texts(only(named), 'group')).toEqual([['boarders']]);
  });

  test('with characters that were lost are refused', () => {
    const tables = pupils('      - { field: school, header: 学校 }\n');
    const table = only(read(tables, sheetOf('县区|学校|在校生数\n城中区|\uFFFD校|1')));
    expect(said(table)).toEqual([
      at('a.xlsx!表1!B2', '学校', layoutMessages.damagedText('\uFFFD校')),
    ]);
  });

  test('may be the same for every row', () => {
    const table = only(
      read(
        pupils('    constants: { level: primary, grade: 1 }\n'),
        sheetOf('县区|在校生数\n城中区|1'),
      ),
    );
    expect(texts(table, 'level', 'grade')).toEqual([['primary', '1']]);
    expect(table.rows[0]?.fields.level?.cell).toBeNull();
  });

  test('may be dates', () => {
    const tables = pupils('      - { field: opened, header: 建校日期, kind: date }\n');
    const table = only(
      read(tables, sheetOf('县区|在校生数|建校日期\n城中区|1|45170\n城中区|1|2023年9月')),
    );
    expect(texts(table, 'opened')).toEqual([['2023-09-01']]);
    expect(said(table)).toEqual([
      at('a.xlsx!表1!C3', '建校日期', layoutMessages.notADate('2023年9月')),
    ]);
  });
});

describe('keys', () => {
  const keyed = pupils('    key: [place, year]\n');

  test('that repeat with other values keep both rows out', () => {
    const table = only(read(keyed, sheetOf('县区|在校生数\n城中区|1\n柳南|3\n城中区|2')));
    expect(texts(table, 'place')).toEqual([['450204']]);
    expect(said(table)[0]).toBe(
      layoutMessages.sameKey('place=450202, year=2023', 'a.xlsx!表1!A2', 'a.xlsx!表1!A4', [
        'pupils',
      ]).zh,
    );
    expect(table.problems.map(({ row }) => row)).toEqual([2, 4]);
    expect(table.refused.map(({ row }) => row)).toEqual([2, 4]);
  });

  test.each([
    ['place', 1, '城中'],
    ['grade, place', 1, '城中'],
    ['place, school, grade', 2, '01'],
    ['grade', 3, '一年级'],
    ['year', null, null],
  ])('of %s are told at the cell that says whose row it is', (key, column, text) => {
    const tables = pupils(`      - { field: school, header: 代码, kind: code }
      - { field: grade, header: 年级, values: { 一年级: 1 } }
    key: [${key}]
`);
    const grid = sheetOf('县区|代码|年级|在校生数\n城中|01|一年级|1\n城中|01|一年级|1');
    expect(only(read(tables, grid)).problems).toMatchObject([
      { rule: 'key', row: 3, column, text },
    ]);
  });

  test('that repeat with the same values keep the later row out', () => {
    const table = only(read(keyed, sheetOf('县区|在校生数\n城中区|1\n城中区|1')));
    expect(table.rows.map(({ row }) => row)).toEqual([2]);
    expect(said(table)[0]).toContain('内容也相同');
  });

  test('count a place once, whatever it is called', () => {
    const table = only(read(keyed, sheetOf('县区|在校生数\n融水县|1\n融水苗族自治县|2')));
    expect(table.rows).toEqual([]);
    expect(table.problems.map(({ rule }) => rule)).toEqual(['key', 'key']);
  });
});

test('several tables on one sheet are read each to its end', () => {
  const tables = `  - id: primary
    title: 表一
    header: [县区, 在校生数]
    year: 2023
    columns: [{ field: place, header: 县区 }, { field: pupils, header: 在校生数, unit: 人 }]
  - id: staff
    header: [县区, 教职工数]
    year: 2023
    columns: [{ field: place, header: 县区 }, { field: staff, header: 教职工数, unit: 人 }]`;
  const grid = sheetOf('表一|\n县区|在校生数\n城中区|1\n\n表二|\n县区|教职工数\n柳南区|2\n注：无|');
  const found = read(tables, grid);
  expect(
    found.tables.map((table) => [table.table, texts(table, 'place', 'pupils', 'staff')]),
  ).toEqual([
    ['primary', [['450202', '1', undefined]]],
    ['staff', [['450204', undefined, '2']]],
  ]);
  expect(found.tables.flatMap(({ problems }) => problems)).toEqual([]);
});

test('a table without a row is told', () => {
  const table = only(read(pupils(), sheetOf('县区|在校生数\n注：无数据')));
  expect(said(table)).toEqual([layoutMessages.noRows('a.xlsx!表1').zh]);
});

test('a sheet that no table is for is told as a warning', () => {
  const { tables, problems } = read(pupils('    sheet: 教基3112_*\n'), sheetOf('封面'));
  expect(tables).toEqual([]);
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      rule: 'sheet',
      sentence: layoutMessages.sheetNotMapped('a.xlsx!表1', ['教基3112_*']),
    },
  ]);
});

test('a file that holds fewer rows than its record promises is told', () => {
  const rows = (count: number) =>
    readGridsByLayout(
      { ...recordOf(pupils()), files: [{ path: 'a.xlsx', rows: count }] },
      [sheetOf('县区|在校生数\n城中区|1\n某某|2\n合计|3')],
      places,
    ).problems;
  expect(rows(2)).toEqual([]);
  expect(rows(3)).toMatchObject([
    {
      rule: 'rows',
      severity: 'error',
      row: null,
      sentence: layoutMessages.wrongRowCount('a.xlsx', 3, 2),
    },
  ]);
});

describe('rows below the notes of a table', () => {
  const below = (row: number) => ({
    rule: 'below-notes',
    severity: 'error',
    row,
    column: 1,
    text: '鱼峰区',
    sentence: layoutMessages.belowNotes(`a.xlsx!表1!A${row}`, 'a.xlsx!表1!A3'),
  });

  test('are told and not read where they look like data', () => {
    const text = '县区|在校生数\n城中区|1\n备注：以下补报|\n鱼峰区|13';
    const table = only(read(pupils(), sheetOf(text)));
    expect(texts(table, 'place', 'pupils')).toEqual([['450202', '1']]);
    expect(table.problems).toMatchObject([below(4)]);
    expect(table.lines).toBe(2);
  });

  test('are told where the note is no line of its own', () => {
    const text = '备注|县区|在校生数\n|城中区|1\n说明：补报|鱼峰区|13';
    const table = only(read(pupils('    ignore: [备注]\n'), sheetOf(text)));
    expect(table.problems).toMatchObject([{ ...below(3), column: 2, sentence: {} }]);
  });

  test('are notes where they hold words, dates and signatures', () => {
    const text =
      '县区|在校生数\n城中区|1\n注：1.含市直|\n2.不含民办|\n填表人：张|2024\n审核|\n|2024';
    expect(only(read(pupils(), sheetOf(text))).problems).toEqual([]);
  });
});

test('whatever a sheet holds, it is read or told and never thrown', () => {
  const word = fc.constantFrom(
    '',
    '县区',
    '在校生数',
    '合计',
    '小计',
    '城中区',
    '#柳南区',
    '注：',
    '2023',
    '甲',
    '1',
    '1,2',
    '95%',
    '(人)',
    '单位：万人',
    '\uFFFD',
  );
  const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
  const merge = fc
    .tuple(fc.nat({ max: 5 }), fc.nat({ max: 4 }), fc.nat({ max: 2 }), fc.nat({ max: 2 }))
    .map(([top, left, down, right]) => ({
      top: top + 1,
      left: left + 1,
      bottom: top + 1 + down,
      right: left + 1 + right,
    }));
  fc.assert(
    fc.property(
      lines,
      fc.array(merge, { maxLength: 3 }),
      fc.boolean(),
      (cells, merges, hasHead) => {
        const head = [['县区', '在校生数']];
        const grid = gridOf(
          { file: 'a.xlsx', sheet: '表1' },
          hasHead ? [...head, ...cells] : cells,
          merges,
        );
        const table = only(read(pupils('    key: [place]\n'), grid));
        // What is wrong with a header is told at its cell and keeps the whole table out.
        const refused = new Set(
          table.problems.flatMap(({ severity, rule, row }) =>
            severity === 'error' ? [rule === 'header' || rule === 'unit' ? null : row] : [],
          ),
        );
        if (refused.has(null)) expect(table.rows).toEqual([]);
        expect(table.rows.filter(({ row }) => refused.has(row))).toEqual([]);
        if (!refused.has(null)) expect(table.lines).toBe(table.rows.length + refused.size);
      },
    ),
    { numRuns: 500 },
  );
});
