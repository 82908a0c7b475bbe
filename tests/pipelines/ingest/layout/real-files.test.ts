import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contains } from '@eduplan/core';
import { describe, expect, test } from 'vitest';
import { cellOrigin } from '../../../../packages/pipelines/src/ingest/cells/grid.ts';
import { matchFiles } from '../../../../packages/pipelines/src/ingest/layout/match-files.ts';
import { parsePlaceList } from '../../../../packages/pipelines/src/ingest/layout/place-list.ts';
import { readGridsByLayout } from '../../../../packages/pipelines/src/ingest/layout/read-grids-by-layout.ts';
import { readGrids } from '../../../../packages/pipelines/src/ingest/readers/read-grids.ts';
import { fixture, layouts, only, places, sharedData, texts } from './with-layout.ts';

const isThere = existsSync(sharedData);
const describeReal = describe.skipIf(!isThere);
if (!isThere) console.warn('../shared/data is not there; its files are not read');

const provinces = parsePlaceList(
  readFileSync(join(layouts, 'provinces.csv'), 'utf8'),
  'provinces.csv',
);

const readReal = async (record: string, folder: string, file: string, register = places) =>
  readGridsByLayout(
    fixture(record),
    await readGrids(readFileSync(join(sharedData, folder, file)), file),
    register,
  );

describeReal('tables of 国家统计局, read by source records alone', () => {
  test('gross domestic product: years newest first become rows, in yuan', async () => {
    const table = only(await readReal('nbs-provinces.yaml', 'nbs', '分省年度数据.csv', provinces));
    expect(table.problems).toEqual([]);
    expect(table.rows).toHaveLength(31 * 19);
    expect(texts(table, 'place', 'year', 'value', 'series').slice(0, 2)).toEqual([
      ['110000', '2024', '4967020000000', 'gdp'],
      ['110000', '2023', '4735370000000', 'gdp'],
    ]);
    const guangxi = table.rows.find(
      ({ fields: { place, year } }) =>
        place?.value.kind === 'place' &&
        place.value.code === '450000' &&
        year?.value.kind === 'year' &&
        year.value.year === 2024,
    );
    const { value, cell } = guangxi?.fields.value ?? {};
    expect(value).toMatchObject({ kind: 'value', printed: '28694.1', decimals: 1 });
    expect(cell && guangxi && cellOrigin(guangxi, cell.row, cell.column)).toBe(
      '分省年度数据.csv!B24',
    );
    expect(table.preamble.map(({ text }) => text)).toEqual([
      '数据库：分省年度数据',
      '指标：地区生产总值(亿元)',
      '时间：最近20年',
    ]);
    expect(table.notes.map(({ row, text }) => [row, text.slice(0, 4)])).toEqual([
      [36, '注：按照'],
      [37, '数据来源'],
    ]);
  });

  test('employees: a year without a value is a row without a value', async () => {
    const table = only(
      await readReal('nbs-provinces.yaml', 'nbs', '分省年度数据 (3).csv', provinces),
    );
    expect(table.problems).toEqual([]);
    expect(texts(table, 'place', 'year', 'value').slice(0, 2)).toEqual([
      ['110000', '2025', null],
      ['110000', '2024', '7636000'],
    ]);
    expect(table.rows).toHaveLength(31 * 20);
    expect(
      table.rows.filter(({ fields: { value } }) => value?.value.kind === 'value'),
    ).toHaveLength(31 * 17);
    expect(table.notes).toHaveLength(4);
  });

  test('technical staff: whole persons, of the years up to 2011 alone', async () => {
    const table = only(
      await readReal('nbs-provinces.yaml', 'nbs', '分省年度数据 (6).csv', provinces),
    );
    expect(table.problems).toEqual([]);
    const present = texts(table, 'place', 'year', 'value').filter(([, , value]) => value !== null);
    expect(present).toHaveLength(31 * 6);
    expect(present.at(-1)).toEqual(['650000', '2006', '412214']);
  });

  test('the population workbook: indicators down, years across, units in the labels', async () => {
    const table = only(await readReal('nbs-population.yaml', 'nbs', '人口年度数据.xls'));
    expect(table.problems).toEqual([]);
    expect(table.rows).toHaveLength(5 * 19);
    expect(texts(table, 'place', 'year', 'group', 'persons').slice(0, 2)).toEqual([
      ['100000', '2024', 'all', '1408280000'],
      ['100000', '2023', 'all', '1409670000'],
    ]);
  });

  test('a province that the list does not have is refused by name', async () => {
    const few = parsePlaceList('code,name\n110000,北京市\n140000,山西省\n', 'few.csv');
    const table = only(await readReal('nbs-provinces.yaml', 'nbs', '分省年度数据 (6).csv', few));
    expect(table.rows).toHaveLength(2 * 20);
    expect(table.problems[0]).toMatchObject({ rule: 'place', row: 6, column: 1, text: '天津市' });
    expect(table.problems[0]?.sentence.zh).toBe(
      '分省年度数据 (6).csv!A6（地区）：地名表中没有“天津市”；相近的有：北京市。请改用其中的名称或代码，或为地名表补充别名。',
    );
  });
});

test.skipIf(!isThere)(
  'early-years results of England: every row is read, and every printed share is that of its counts',
  async () => {
    const file = 'EYFSP_APS_GLD_ELG_underlying_data_2013_2018.csv';
    const table = only(await readReal('dfe-early-years.yaml', 'dfe', file));
    expect(table.problems).toEqual([]);
    expect([table.rows.length, table.lines]).toEqual([2934, 2934]);
    const differing = table.rows.filter(({ fields: { goodNumber, children, goodShare } }) => {
      const [good, all, share] = [goodNumber, children, goodShare].map((field) => field?.value);
      if (good?.kind !== 'value' || all?.kind !== 'value' || share?.kind !== 'value') return true;
      return !contains(share.interval, good.value.div(all.value));
    });
    expect(differing).toEqual([]);
  },
);

type Told = readonly [rule: string, severity: 'error' | 'warning', about: string];
interface Expected {
  readonly rows: number;
  readonly told?: readonly Told[];
}

const digits = (text: string): Told => [
  'year',
  'error',
  `时期“${text}”应为 4 位数字（Calendar year）`,
];
const several = (...texts: readonly string[]) => texts.map(digits);
const fine = (rows: number): Expected => ({ rows });

const regionCodes: readonly Told[] = [
  [
    'codes',
    'error',
    '代码 E12000003 有不止一个名称：Yorkshire and the Humber、North East、North West',
  ],
  ['codes', 'error', '代码 E12000002 有不止一个名称：North East、North West'],
  ['codes', 'error', '代码 E12000004 有不止一个名称：North East、North West'],
  ['codes', 'error', '代码 E12000005 有不止一个名称：North East、North West'],
  ['codes', 'warning', '“North East”有不止一个代码'],
  ['codes', 'warning', '“North West”有不止一个代码'],
];
const areaNames: readonly Told[] = [
  ['codes', 'warning', '“Bolton 001”有不止一个代码：E02000984、E05000364'],
  ['codes', 'warning', '“Bolton 002”有不止一个代码：E02000985、E05006937'],
  ['codes', 'warning', '“Bolton 003”有不止一个代码：E02000986、E05010291'],
  ['codes', 'warning', '“Bolton 004”有不止一个代码：E02000987、E05010450'],
];
const areaCodes: readonly Told[] = [
  ['codes', 'error', '代码 E05000364 有不止一个名称：Bolton 001、Syon'],
  ['codes', 'error', '代码 E05006937 有不止一个名称：Bolton 002、Yoxall'],
  ['codes', 'error', '代码 E05010291 有不止一个名称：Bolton 003、Nailsea Youngwood'],
  ['codes', 'error', '代码 E05010450 有不止一个名称：Bolton 004、Rural West York'],
  ...areaNames,
];
const terms: readonly Told[] = [
  ['gaps', 'warning', '缺 2018 Summer term、2019 Autumn term、2019 Spring term'],
];
const late = (year: number): Told => ['year', 'error', `年份 ${year} 晚于收到日期 2025-11-23`];

/** What each file comes to: its rows, and everything that is told of it, in order. */
const edgeCases: Readonly<Record<string, Expected>> = {
  '3digit_illegal.csv': { rows: 0, told: several('201', '201', '201', '201', '222') },
  '4and6digit_overlapping.csv': {
    rows: 0,
    told: [['periods', 'error', '混用了不同的时期类型（calendar year、academic year）']],
  },
  '4and6digit_simple.csv': {
    rows: 0,
    told: [['periods', 'error', '混用了不同的时期类型（calendar year、academic year）']],
  },
  '4digit_duplicate.csv': {
    rows: 1,
    told: [
      ['codes', 'warning', '“England”有不止一个代码：E92000001、E92000002、E92000003'],
      ['key', 'error', 'E3 与 4digit_duplicate.csv!E2 的键重复'],
      ['key', 'error', '而 place、admissions 不同'],
    ],
  },
  '4digit_extreme_gaps.csv': {
    rows: 2,
    told: [
      ['year', 'error', '无法把“1899”读作年份'],
      late(2034),
      late(2087),
      ['gaps', 'warning', '缺 1903、1904、1905、1906、1907、1908 等 182 个'],
    ],
  },
  '4digit_simple.csv': fine(5),
  '6digit_dodgy.csv': { rows: 0, told: several('201820', '201730', '201617', '201514', '201415') },
  '6digit_simple.csv': fine(9),
  '7digit_iffy.csv': {
    rows: 0,
    told: several('2018202', '2017302', '2016172', '2015142', '2222222'),
  },
  'LA.csv': fine(20),
  'LAD.csv': fine(20),
  'LEP.csv': fine(20),
  'MCA.csv': fine(20),
  'MSOA.csv': { rows: 20, told: areaNames },
  'PCon.csv': fine(20),
  'RSC.csv': fine(20),
  'Regional.csv': { rows: 0, told: regionCodes },
  'Ward.csv': fine(20),
  'combined_terms.csv': fine(5),
  'combined_terms_duplicates.csv': {
    rows: 1,
    told: [3, 3, 5, 5].map((row): Told => ['key', 'error', `E${row} 与 combined_terms_duplicates`]),
  },
  'different_time_years.csv': {
    rows: 0,
    told: [
      ['year', 'error', '时期“2017”应为 6 位数字（Academic year）'],
      ['year', 'error', '时期“2016”应为 6 位数字（Tax year）'],
      ['periods', 'error', '混用了不同的时期类型（calendar year、academic year、tax year）'],
      ['gaps', 'warning', '缺 2016、2017'],
    ],
  },
  'financial_year_duplicate_gaps.csv': {
    rows: 1,
    told: [
      ['gaps', 'warning', '缺 2017 Financial year Q2、2017 Financial year Q3'],
      ['key', 'error', '内容也相同'],
      ['key', 'error', '而 admissions 不同'],
      ['key', 'error', '而 admissions 不同'],
    ],
  },
  'financial_year_simple.csv': fine(9),
  'geography_levels.meta.csv': fine(1),
  'mixed_digits.csv': {
    rows: 0,
    told: [...several('201', '201920', '20113', '222'), late(2091)],
  },
  'monthly_missing.csv': {
    rows: 13,
    told: [['gaps', 'warning', '缺 2016 June、2016 July、2016 August']],
  },
  'monthly_simple.csv': fine(13),
  'one_row_simple.csv': fine(1),
  'overlapping_terms.csv': {
    rows: 0,
    told: [
      ...[
        'Spring Term',
        'Autumn Term',
        'Summer Term',
        'Academic Year',
        'Autumn and spring term',
      ].map((kind): Told => ['year', 'error', `时期“2018”应为 6 位数字（${kind}）`]),
      ['periods', 'error', '混用了不同的时期类型（term、academic year）'],
    ],
  },
  'pupil_absence_footnotes.xlsx': fine(22),
  'regional_different_years.csv': {
    rows: 0,
    told: [['gaps', 'warning', '缺 2011、2012、2013'], ...regionCodes],
  },
  'string_digits.csv': { rows: 2, told: several('year', 'next', 'last') },
  'tax_year_simple.csv': fine(9),
  'termly_missing.csv': { rows: 5, told: terms },
  'termly_simple.csv': { rows: 5, told: terms },
  'time_variations_testing.meta.csv': fine(1),
  'up_until_31st_march.csv': fine(2),
  'up_until_31st_march_iffy.csv': {
    rows: 4,
    told: [
      ['year', 'error', '时期“201617”应为 4 位数字（Up until 31st March）'],
      ['year', 'error', '时期“201516”应为 4 位数字（Up until 31st March）'],
      ['gaps', 'warning', '缺 2020'],
    ],
  },
};

/** Files of which every place stands in one table; told by their first findings. */
const manyFindings: Readonly<Record<string, Expected & { readonly all: number }>> = {
  'All_geographies.csv': { rows: 0, told: areaCodes, all: 32 },
  'All_geographies_messy.csv': { rows: 0, told: areaCodes, all: 38 },
  'LA_with_SOME_regional_columns.csv': {
    rows: 0,
    told: [4, 4, 5, 5].map(
      (row): Told => ['key', 'error', `J${row} 与 LA_with_SOME_regional_columns.csv!J${row - 2}`],
    ),
    all: 20,
  },
};

describeReal('awkward files of the Department for Education', () => {
  test('are all in the tables below, and all listed by the source record', () => {
    const files = readdirSync(join(sharedData, 'dfe/edge-cases')).sort();
    expect(files).toEqual([...Object.keys(edgeCases), ...Object.keys(manyFindings)].sort());
    const matched = matchFiles(fixture('dfe-edge-cases.yaml'), 'source.yaml', files);
    expect(matched.files.map(({ name }) => name)).toEqual(files);
    expect([matched.problems, matched.unlisted]).toEqual([[], []]);
  });

  test.each(Object.entries(edgeCases))('%s', async (file, { rows, told = [] }) => {
    const found = await readReal('dfe-edge-cases.yaml', 'dfe/edge-cases', file);
    const table = only(found);
    expect(table.problems.map(({ rule, severity }) => [rule, severity])).toEqual(
      told.map(([rule, severity]) => [rule, severity]),
    );
    for (const [index, [, , about]] of told.entries())
      expect(table.problems[index]?.sentence.zh).toContain(about);
    expect(table.rows).toHaveLength(rows);
    expect(found.problems).toEqual([]);
  });

  test.each(Object.entries(manyFindings))('%s', async (file, { rows, told = [], all }) => {
    const table = only(await readReal('dfe-edge-cases.yaml', 'dfe/edge-cases', file));
    expect(table.problems).toHaveLength(all);
    for (const [index, [rule, severity, about]] of told.entries()) {
      expect(table.problems[index]).toMatchObject({ rule, severity });
      expect(table.problems[index]?.sentence.zh).toContain(about);
    }
    expect(table.rows).toHaveLength(rows);
  });

  test('a code of six digits stands for the year in which it begins', async () => {
    const table = only(
      await readReal('dfe-edge-cases.yaml', 'dfe/edge-cases', 'combined_terms.csv'),
    );
    expect(texts(table, 'place', 'year', 'period', 'admissions')[3]).toEqual([
      'E92000001',
      '2020',
      'Autumn and spring term',
      '752261.5',
    ]);
  });

  test('files with each other: the same place and period twice is told across files', async () => {
    const record = fixture('dfe-edge-cases.yaml');
    const grids = await Promise.all(
      ['4digit_simple.csv', 'one_row_simple.csv'].map(async (file) =>
        readGrids(readFileSync(join(sharedData, 'dfe/edge-cases', file)), file),
      ),
    );
    const { problems } = readGridsByLayout(record, grids.flat(), places);
    expect(problems.map(({ sentence }) => sentence.zh)).toEqual([
      'one_row_simple.csv!E2 与 4digit_simple.csv!E2 的键重复（level=National, place=England, year=2018, period=Calendar year），内容也相同；请只保留一行。',
    ]);
  });
});
