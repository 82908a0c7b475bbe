import { reportingPlace } from '../world/reporting-places.ts';
import type { SimulatedYear } from '../world/simulate-year.ts';
import { regionColumn } from './region-column.ts';
import type { SampleFolder } from './source-folder.ts';
import { type TableColumn, tableSheet, type WrittenTable } from './table-sheet.ts';

const hundredMillion = 10_000;

interface Row {
  readonly place: string;
  readonly vintage: 'preliminary' | 'final';
}

/** 地区生产总值 in 亿元: the years are columns, the newest first. */
export function grossDomesticProduct(years: readonly SimulatedYear[]): SampleFolder {
  const vintages = { preliminary: '初步核算', final: '最终核实' } as const;
  const newestFirst = [...years].sort((a, b) => b.year - a.year);
  const [last] = newestFirst;
  const rows = (last?.finance ?? []).flatMap(({ place }): Row[] => [
    { place, vintage: 'preliminary' },
    { place, vintage: 'final' },
  ]);
  const columns: readonly TableColumn<Row>[] = [
    regionColumn<Row>(),
    {
      header: '核算阶段',
      field: 'vintage',
      cell: ({ vintage }) => vintages[vintage],
      layout: { values: { 初步核算: 'preliminary', 最终核实: 'final' } },
    },
    ...newestFirst.map(
      ({ year, finance }): TableColumn<Row> => ({
        header: `${year}年`,
        isYear: true,
        cell: ({ place, vintage }) => {
          const funds = finance.find((one) => one.place === place);
          return Math.round((funds?.gdp[vintage].amount ?? 0) / (hundredMillion / 100)) / 100;
        },
      }),
    ),
  ];
  const table = tableSheet<Row>({
    sheet: '地区生产总值',
    title: '柳州市各县区地区生产总值',
    unit: '亿元',
    columns,
    rows,
    layouts: [{ id: 'gdp', constants: { item: 'gdp', level: 'all' } }],
    year: { from: 'headers' },
    underYears: { field: 'amount', unit: { from: 'caption' } },
    key: ['place', 'vintage', 'year'],
  });
  return severalYears({
    years,
    folder: 'gross-domestic-product',
    dataset: 'finance',
    title: { zh: '地区生产总值', en: 'Gross domestic product' },
    file: '地区生产总值.xlsx',
    table,
  });
}

/** 专职教研员 by county: the years are columns. */
export function fullTimeResearchers(years: readonly SimulatedYear[]): SampleFolder {
  const counties = years[0]?.counties ?? [];
  const table = tableSheet<{ readonly place: string }>({
    sheet: '教研员',
    title: '柳州市各县区专职教研员',
    unit: '人',
    columns: [
      {
        header: '县区',
        field: 'place',
        cell: ({ place }) => reportingPlace(place).spelling,
      },
      ...years.map(
        (one): TableColumn<{ readonly place: string }> => ({
          header: `${one.year}年`,
          isYear: true,
          cell: ({ place }) =>
            one.counties.find((county) => county.place.code === place)?.researchers ?? 0,
          adds: true,
        }),
      ),
    ],
    rows: counties.map(({ place }) => ({ place: place.code })),
    layouts: [{ id: 'researchers' }],
    year: { from: 'headers' },
    underYears: { field: 'fullTime', unit: '人' },
    key: ['place', 'year'],
    total: '合计',
  });
  return severalYears({
    years,
    folder: 'researchers',
    dataset: 'researchers',
    title: { zh: '专职教研员', en: 'Full-time teaching researchers' },
    file: '专职教研员.xlsx',
    table,
  });
}

interface SeveralYears {
  readonly years: readonly SimulatedYear[];
  readonly folder: string;
  readonly dataset: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly file: string;
  readonly table: WrittenTable;
}

function severalYears({ years, folder, dataset, title, file, table }: SeveralYears): SampleFolder {
  const path = `several-years/${folder}`;
  const last = Math.max(...years.map(({ year }) => year));
  return {
    path,
    record: {
      dataset,
      source: `sample-${folder}`,
      title,
      received: `${last + 1}-10-15`,
      tables: table.layouts,
    },
    files: [{ path: `${path}/${file}`, format: 'xlsx', sheets: [table.cells] }],
  };
}
